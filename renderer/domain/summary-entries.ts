import type { ActionItem } from './action-item.ts';
import { type Feedback, isUndelivered } from './feedback.ts';
import type { Note } from './note.ts';
import type { Recognition } from './recognition.ts';
import type { Session } from './session.ts';
import {
  type SummaryEntry,
  type SummaryEntryWords,
  type SummaryRecords,
  summarySections,
} from './summary-entry.ts';
import { isWithin, type Period } from './summary-period.ts';
import { feedbackText, impressionText, itemText, recognitionText, sessionText } from './summary-texts.ts';
import { inAgendaOrder, type TalkingPoint } from './talking-point.ts';

/** Everything a summary of the period could hold: section by section, oldest first. Dropped things are not in it. */
export const summaryEntries = (
  records: SummaryRecords,
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry[] =>
  [
    ...records.recognitions.map(fromRecognition),
    ...records.feedback.flatMap((feedback) => fromFeedback(feedback, words)),
    ...records.sessions.filter(isHeld).map((session) => fromSession(session, records.points)),
    ...records.items.map((item) => fromItem(item, words)),
    ...records.notes.map(fromNote),
  ]
    .filter((entry) => entry.text !== '' && isWithin(entry.day, period))
    .toSorted(inPageOrder);

const inPageOrder = (a: SummaryEntry, b: SummaryEntry): number =>
  summarySections.indexOf(a.section) - summarySections.indexOf(b.section) ||
  a.day.localeCompare(b.day) ||
  (a.id < b.id ? -1 : 1);

type Own = Pick<SummaryEntry, 'id' | 'section' | 'day' | 'text'> & Partial<SummaryEntry>;

const entry = (own: Own): SummaryEntry => ({
  month: own.day.slice(0, 7),
  isPrivate: false,
  isImpression: false,
  unheard: null,
  about: 'them',
  isOpen: false,
  ...own,
});

const fromRecognition = (thanks: Recognition): SummaryEntry =>
  entry({
    id: thanks.id,
    section: 'recognition',
    day: thanks.spokenOn ?? thanks.notedOn,
    text: thanks.state === 'dropped' ? '' : recognitionText(thanks),
    unheard: thanks.state === 'to-speak' ? 'not-spoken' : null,
  });

const fromFeedback = (feedback: Feedback, words: SummaryEntryWords): SummaryEntry[] => {
  if (feedback.state === 'dropped') return [];
  const base = {
    section: 'feedback',
    day: feedback.deliveredOn ?? feedback.observedOn,
    unheard: isUndelivered(feedback) ? 'not-delivered' : null,
    about: feedback.direction === 'to-me' ? 'me' : 'them',
  } as const;
  const text = feedbackText(feedback, words);
  const impression = impressionText(feedback, words);
  return [
    entry({ ...base, id: feedback.id, text }),
    entry({
      ...base,
      id: `${feedback.id}:impression`,
      text: impression,
      isPrivate: true,
      isImpression: true,
    }),
  ];
};

const isHeld = (session: Session): boolean => session.state === 'held';

const fromSession = (session: Session, points: readonly TalkingPoint[]): SummaryEntry => {
  const discussed = points.filter((point) => point.state === 'discussed' && point.sessionId === session.id);
  return entry({
    id: session.id,
    section: 'conversations',
    day: session.day,
    text: sessionText(session, discussed.toSorted(inAgendaOrder)),
  });
};

const fromItem = (item: ActionItem, words: SummaryEntryWords): SummaryEntry =>
  entry({
    id: item.id,
    section: 'commitments',
    day: item.closedOn ?? item.agreedOn,
    text: itemText(item, words),
    about: item.owner,
    isOpen: item.state === 'open',
  });

/** A shared note of a session belongs to the conversation; all others are notes about the person. */
const fromNote = (note: Note): SummaryEntry =>
  entry({
    id: note.id,
    section: note.sessionId !== null && note.visibility === 'shared' ? 'conversations' : 'notes',
    day: note.writtenOn,
    text: note.text.trim(),
    isPrivate: note.visibility !== 'shared',
    isImpression: note.mark === 'impression',
  });
