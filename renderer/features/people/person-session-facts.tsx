import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Session } from '#domain/sessions/session.ts';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import styles from './person-timeline.module.css';

/** The date of an instant where the leader is. */
const localDay = (instant: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

/** Kinds, energy, and whether it was written or changed afterwards, as few as say something. */
export const PersonSessionFacts = ({ session, today }: { session: Session; today: Day }) => {
  const { t } = useTranslation('people');
  const kinds = session.kinds.filter((kind) => kind !== 'regular');
  const words = [
    session.energy === null ? '' : t('pageEnergy', { n: session.energy }),
    session.state === 'held' && session.isWrittenUp ? t('pageWrittenUp') : '',
    session.editedAt ? t('pageEdited', { day: shortDay(localDay(session.editedAt), today) }) : '',
  ].filter(Boolean);
  if (kinds.length === 0 && words.length === 0) return null;
  return (
    <div className={styles.facts}>
      {kinds.map((kind) => (
        <Tag key={kind} tone="accent">
          {t(`pageKind-${kind}`)}
        </Tag>
      ))}
      {words.length > 0 ? <span>{words.join(' · ')}</span> : null}
    </div>
  );
};
