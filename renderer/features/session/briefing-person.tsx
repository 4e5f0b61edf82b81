import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { shortDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './briefing.module.css';

/** How the person likes to hear things, and when they are away. Out of sight while the screen is shared. */
export const BriefingPerson = ({ person, today }: { person: Person; today: Day }) => {
  const { t } = useTranslation('session');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const absences = person.absences.filter(({ to }) => to >= today);
  const facts = [
    [t('likesFeedback'), person.likesFeedback],
    [t('likesThanks'), person.likesThanks],
    ...absences.map(({ from, to, reason }) => [
      t('away'),
      [t('awayFromTo', { from: shortDay(from, today), to: shortDay(to, today) }), reason]
        .filter(Boolean)
        .join(', '),
    ]),
  ].filter(([, words]) => words?.trim());
  if (isHidden || facts.length === 0) return null;
  return (
    <section>
      <Caption>{t('likes')}</Caption>
      <dl className={styles.facts}>
        {facts.map(([label, words]) => (
          <div key={`${label} ${words}`}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
