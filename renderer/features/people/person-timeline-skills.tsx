import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import type { SaidLevel } from '#domain/skills/said-levels.ts';
import { EvidenceRow } from '#parts/growth/evidence-row.tsx';
import { useStepWords } from '#parts/growth/use-step-words.ts';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-timeline.module.css';

type PersonTimelineEvidenceProps = { evidence: Evidence; person: Person; today: Day; isOut: boolean };

export const PersonTimelineEvidence = ({ evidence, person, today, isOut }: PersonTimelineEvidenceProps) => {
  const { t } = useTranslation('people');
  return (
    <article>
      {isOut ? null : <h2 className={styles.minor}>{t('pageEvidence')}</h2>}
      <EvidenceRow evidence={evidence} person={person} today={today} isDayHidden isOut={isOut} />
    </article>
  );
};

type PersonTimelineLevelsProps = { levels: readonly SaidLevel[]; by: Assessment['by']; person: Person };

/** How one of the two saw skills on a day; what waits for evidence says so. */
export const PersonTimelineLevels = ({ levels, by, person }: PersonTimelineLevelsProps) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const stepWords = useStepWords();
  const shown = levels.filter(({ assessment }) => !(isHidden && isPrivate(assessment)));
  return (
    <article>
      <div className={styles.row}>
        <h2 className={styles.minor}>{t(`pageLevels-${by}`, { name: givenName(person) })}</h2>
        {by === 'me' && shown.some(({ assessment }) => isPrivate(assessment)) ? (
          <Tag tone="private">{t('pagePrivate')}</Tag>
        ) : null}
      </div>
      <ul className={styles.levels}>
        {shown.map((one) => (
          <li key={one.assessment.id}>
            <Link href={routes.growth(person.id)} className={styles.open}>
              {one.skill.name}
            </Link>
            : {stepWords(one.ladder).stepOf(one.assessment.level)}
            {(isHidden ? one.isConfirmedOpenly : one.isConfirmed) ? null : ` · ${t('pageUnconfirmed')}`}
          </li>
        ))}
      </ul>
    </article>
  );
};
