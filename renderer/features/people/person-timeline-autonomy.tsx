import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { isReasonOutOfSight } from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import type { TimelineEntry } from '#domain/sessions/timeline.ts';
import { DecisionRow } from '#parts/autonomy/decision-row.tsx';
import { ObstacleRow } from '#parts/autonomy/obstacle-row.tsx';
import { TakeBackRow } from '#parts/autonomy/take-back-row.tsx';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-timeline.module.css';

type EntryOf<Kind extends TimelineEntry['kind']> = {
  entry: Extract<TimelineEntry, { kind: Kind }>;
  person: Person;
  today: Day;
};

/** A decision taken outside of any one-on-one. */
export const PersonTimelineDecision = ({ entry, person }: EntryOf<'decision'>) => {
  const { t } = useTranslation('people');
  return (
    <article className={styles.item}>
      <HiddenText>
        <h2>{t('pageDecision')}</h2>
      </HiddenText>
      <DecisionRow decision={entry.decision} person={person} areaName={entry.areaName} />
    </article>
  );
};

export const PersonTimelineTakeBack = ({ entry, today }: Omit<EntryOf<'take-back'>, 'person'>) => {
  const { t } = useTranslation('people');
  return (
    <article>
      <div className={styles.row}>
        <h2 className={styles.minor}>{t('pageTakeBack')}</h2>
        <Tag tone="private">{t('pagePrivate')}</Tag>
      </div>
      <TakeBackRow takeBack={entry.takeBack} areaName={entry.areaName} today={today} isDayHidden />
    </article>
  );
};

/** '3 consult → 6 inquire', why, and how it came about. */
export const PersonTimelineMove = ({ entry }: Omit<EntryOf<'move'>, 'person' | 'today'>) => {
  const { t } = useTranslation('people');
  const level = useLevelWords();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { from, move } = entry.step;
  const reason = isHidden && isReasonOutOfSight(move) ? '' : move.reason;
  const to = level.inText(move.level);
  return (
    <article>
      <h2 className={styles.minor}>
        {entry.areaName === '' ? '' : `${entry.areaName}: `}
        {from === null ? to : t('pageMove', { from: level.inText(from), to })}
      </h2>
      <p className={styles.quiet}>
        {[t(move.agreedBy === 'both' ? 'pageMoveBoth' : 'pageMoveMe'), reason].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
};

export const PersonTimelineObstacle = ({ entry, person, today }: EntryOf<'obstacle'>) => {
  const { t } = useTranslation('people');
  return (
    <article className={styles.item}>
      <HiddenText>
        <h2>{t(entry.obstacle.clearedOn === null ? 'pageObstacle' : 'pageObstacleCleared')}</h2>
      </HiddenText>
      <ObstacleRow obstacle={entry.obstacle} person={person} today={today} />
    </article>
  );
};
