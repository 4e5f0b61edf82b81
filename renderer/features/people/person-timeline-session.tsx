import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { isNoteOutOfSight } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TimelineEntry } from '#domain/sessions/timeline.ts';
import { Button } from '#ui/button.tsx';
import { clockTime, weekdayAndDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { PersonSessionContents } from './person-session-contents.tsx';
import { PersonSessionFacts } from './person-session-facts.tsx';
import styles from './person-timeline.module.css';

type SessionEntry = Extract<TimelineEntry, { kind: 'session' }>;
type PersonTimelineSessionProps = { entry: SessionEntry; person: Person; today: Day; isUnfolded: boolean };

/** A one-on-one at a glance: what was spoken about, the notes in a line each until they are unfolded. */
export const PersonTimelineSession = ({ entry, person, today, isUnfolded }: PersonTimelineSessionProps) => {
  const { t } = useTranslation('people');
  const [isOpen, setIsOpen] = useState(isUnfolded);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { session, points } = entry;
  const hasMore =
    session.notes !== '' ||
    points.some(({ notes }) => notes !== '') ||
    entry.notes.some((note) => !(isHidden && isNoteOutOfSight(note)));
  const isWritten = session.state === 'held' || session.state === 'running';
  return (
    <article>
      <SessionHead session={session} />
      <PersonSessionFacts session={session} today={today} />
      {session.state === 'skipped' && session.reason ? (
        <p className={styles.quiet}>{t('pageSkippedBecause', { reason: session.reason })}</p>
      ) : null}
      {isWritten ? (
        <PersonSessionContents contents={entry} session={session} person={person} isOpen={isOpen} />
      ) : null}
      {isWritten && hasMore ? (
        <Button
          variant="link"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('pageHideNotes') : t('pageShowNotes')}
        </Button>
      ) : null}
    </article>
  );
};

const stateTags = {
  planned: 'pagePlannedTag',
  running: 'pageRunningTag',
  skipped: 'pageSkippedTag',
  missed: 'pageMissedTag',
} as const;

const SessionHead = ({ session }: { session: Session }) => {
  const { t } = useTranslation('people');
  const when = [weekdayAndDay(session.day), session.time ? clockTime(session.time) : ''];
  const isOpenable = session.state === 'held' || session.state === 'running';
  const isWriteUp = session.state === 'running' && session.isWrittenUp;
  const name = `${t('pageOneOnOne')} · ${when.filter(Boolean).join(', ')}`;
  return (
    <div className={styles.row}>
      <h2 className={styles.title}>
        {isOpenable ? (
          <Link href={routes.session(session.id)} className={styles.open}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      {session.state === 'held' ? null : (
        <Tag tone={session.state === 'running' ? 'accent' : session.state === 'missed' ? 'amber' : 'neutral'}>
          {t(isWriteUp ? 'pageWritingUpTag' : stateTags[session.state])}
        </Tag>
      )}
    </div>
  );
};
