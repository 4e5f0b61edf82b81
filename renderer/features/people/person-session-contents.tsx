import { useTranslation } from 'react-i18next';
import type { SessionContents } from '#data/person-page.ts';
import type { Note } from '#domain/sessions/note.ts';
import { isNoteOutOfSight, isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { PersonCheckWords } from './person-timeline-growth.tsx';
import { PersonNoteText } from './person-note-text.tsx';
import styles from './person-timeline.module.css';

type PersonSessionContentsProps = {
  contents: SessionContents;
  session: Session;
  person: Person;
  /** Whole notes, or one line of each. */
  isOpen: boolean;
};

/** What was discussed, noted and agreed in one session. */
export const PersonSessionContents = ({ contents, session, person, isOpen }: PersonSessionContentsProps) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const notes = contents.notes.filter((note) => !(isHidden && isNoteOutOfSight(note)));
  const checks = contents.checks.filter(({ goal }) => !(isHidden && isPrivate(goal)));
  return (
    <>
      {contents.points.length > 0 ? (
        <ul className={styles.points} aria-label={t('pageDiscussed')}>
          {contents.points.map((point) => (
            <Point key={point.id} point={point} isOpen={isOpen} />
          ))}
        </ul>
      ) : null}
      {session.notes ? <NotesAtAGlance text={session.notes} isOpen={isOpen} /> : null}
      {isOpen ? notes.map((note) => <SessionNote key={note.id} note={note} />) : null}
      {contents.items.length > 0 ? (
        <ul className={styles.agreed} aria-label={t('pageAgreed')}>
          {contents.items.map((item) => (
            <li key={item.id} data-state={item.state}>
              {item.owner === 'me'
                ? t('pageOwnerMe', { text: item.text })
                : t('pageOwnerThem', { name: givenName(person), text: item.text })}
            </li>
          ))}
        </ul>
      ) : null}
      {contents.decisions.length > 0 ? (
        <ul className={styles.agreed} aria-label={t('pageDecided')}>
          {contents.decisions.map(({ decision, areaName }) => (
            <li key={decision.id} data-state="decision">
              {areaName === '' ? decision.what : `${areaName}: ${decision.what}`}
            </li>
          ))}
        </ul>
      ) : null}
      {checks.length > 0 ? (
        <ul className={styles.agreed} aria-label={t('pageProgress')}>
          {checks.map((one) => (
            <li key={one.check.id} data-state="check">
              <PersonCheckWords {...one} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};

const Point = ({ point, isOpen }: { point: TalkingPoint; isOpen: boolean }) => (
  <li>
    <span className={styles.point}>{point.text}</span>
    {point.notes ? <NotesAtAGlance text={point.notes} isOpen={isOpen} /> : null}
  </li>
);

/** Parsing Markdown costs time, so that folded notes are plain words. */
const NotesAtAGlance = ({ text, isOpen }: { text: string; isOpen: boolean }) =>
  isOpen ? (
    <MarkdownText text={text} className={styles.notes} />
  ) : (
    <p className={styles.glance}>{plainWords(text)}</p>
  );

const SessionNote = ({ note }: { note: Note }) => (
  <div className={styles.sessionNote}>
    <PersonNoteText note={note} />
  </div>
);
