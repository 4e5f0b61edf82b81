import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { PlanDialog } from '#parts/plan-dialog.tsx';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from './coming-up.module.css';
import type { PersonToday } from './person-today.ts';
import { useStandingWords } from './standing-words.ts';

type ComingUpProps = { people: readonly PersonToday[]; today: Day };

/** The days ahead, quietly. */
export const ComingUp = ({ people, today }: ComingUpProps) => {
  const { t } = useTranslation('today');
  const { standingWords } = useStandingWords(today);
  const [planning, setPlanning] = useState<PersonToday | null>(null);
  return (
    <section className={styles.coming}>
      <Caption>{t('comingUp')}</Caption>
      <ul className={styles.list}>
        {people.map((one) => (
          <li key={one.person.id} className={styles.row}>
            <Avatar id={one.person.id} initials={initials(one.person.name)} />
            <Link href={routes.person(one.person.id)} className={styles.name}>
              {one.person.name}
            </Link>
            <span className={styles.points}>
              {one.briefing.agenda.length > 0 ? t('points', { count: one.briefing.agenda.length }) : null}
            </span>
            <span className={styles.when}>{standingWords(one)}</span>
            {one.standing.kind === 'due' ? (
              <Button
                variant="link"
                aria-label={t('planWith', { name: givenName(one.person) })}
                onClick={() => setPlanning(one)}
              >
                {t('plan')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {planning ? (
        <PlanDialog
          person={planning.person}
          upcoming={planning.standing.upcoming}
          lastHeldOn={planning.standing.lastHeldOn}
          today={today}
          onClose={() => setPlanning(null)}
        />
      ) : null}
    </section>
  );
};
