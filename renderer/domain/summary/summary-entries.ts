import type { ActionItem } from '#domain/sessions/action-item.ts';
import { type Feedback, isUndelivered } from '#domain/feedback/feedback.ts';
import { followThrough } from '#domain/mirror/follow-through.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import { autonomyEntries } from './summary-autonomy.ts';
import {
  type SummaryEntry,
  type SummaryEntryWords,
  type SummaryRecords,
  summarySections,
} from './summary-entry.ts';
import { experimentEntries } from './summary-experiments.ts';
import { growthEntries } from './summary-growth.ts';
import { newEntry } from './summary-new-entry.ts';
import { isWithin, type Period } from './summary-period.ts';
import { feedbackText, impressionText, itemText, recognitionText, sessionText } from './summary-texts.ts';
import { inAgendaOrder, type TalkingPoint } from '#domain/sessions/talking-point.ts';

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
    ...(['them', 'me'] as const).flatMap((owner) => keptOf(owner, records, period, words)),
    ...records.notes.map(fromNote),
    ...growthEntries(records, period, words),
    ...autonomyEntries(records, period, words),
    ...experimentEntries(records.experiments, period, words),
  ]
    .filter((entry) => entry.text !== '' && isOf(entry, period))
    .toSorted(inPageOrder);

const inPageOrder = (a: SummaryEntry, b: SummaryEntry): number =>
  summarySections.indexOf(a.section) - summarySections.indexOf(b.section) ||
  a.day.localeCompare(b.day) ||
  (a.id < b.id ? -1 : 1);

const isOf = ({ day, isStanding }: SummaryEntry, period: Period): boolean =>
  isWithin(day, period) || (isStanding && day <= period.to);

const fromRecognition = (thanks: Recognition): SummaryEntry =>
  newEntry({
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
    newEntry({ ...base, id: feedback.id, text }),
    newEntry({
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
  return newEntry({
    id: session.id,
    section: 'conversations',
    day: session.day,
    text: sessionText(session, discussed.toSorted(inAgendaOrder)),
    isBetweenUs: true,
  });
};

const fromItem = (item: ActionItem, words: SummaryEntryWords): SummaryEntry =>
  newEntry({
    id: item.id,
    section: 'commitments',
    day: item.closedOn ?? item.agreedOn,
    text: itemText(item, words),
    about: item.owner,
    isOpen: item.state === 'open',
  });

/**
 * How many of their promises were kept, of all that ended in the period, whatever else is ticked: a figure over a
 * choice would flatter. Left out below the minimum.
 * Source: product.md, "Follow-through".
 */
const keptOf = (
  owner: ActionItem['owner'],
  { items, minPromises }: SummaryRecords,
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry[] => {
  const { value, counted, n } = followThrough(items, owner, period, minPromises);
  if (value === null) return [];
  return [
    newEntry({
      id: `follow-through:${owner}`,
      section: 'commitments',
      day: period.to,
      text: words.followThrough(owner, { kept: counted.length, n }),
      about: owner,
      kind: 'figure',
    }),
  ];
};

/** A shared note of a session belongs to the conversation; all others are notes about the person. */
const fromNote = (note: Note): SummaryEntry =>
  newEntry({
    id: note.id,
    section: note.sessionId !== null && note.visibility === 'shared' ? 'conversations' : 'notes',
    day: note.writtenOn,
    text: note.text.trim(),
    isPrivate: note.visibility !== 'shared',
    isImpression: note.mark === 'impression',
    isBetweenUs: true,
  });
