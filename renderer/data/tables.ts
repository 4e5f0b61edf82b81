import { type ActionItem, actionItemSchema } from '#domain/action-item.ts';
import { type Feedback, feedbackSchema, isUndelivered } from '#domain/feedback.ts';
import { type Note, noteSchema } from '#domain/note.ts';
import { type Person, personSchema } from '#domain/person.ts';
import { type Preference, preferenceSchema } from '#domain/preference.ts';
import { type Recognition, recognitionSchema } from '#domain/recognition.ts';
import { type Session, sessionSchema } from '#domain/session.ts';
import { type SummaryRecord, summaryRecordSchema } from '#domain/summary-record.ts';
import { type TalkingPoint, talkingPointSchema } from '#domain/talking-point.ts';
import type { Table } from '#vault/table.ts';

/** Flag: 'active' or 'archived'. */
export const people: Table<Person> = {
  name: 'people',
  schema: personSchema,
  index: (person) => ({ flag: person.archivedOn === null ? 'active' : 'archived', day: person.addedOn }),
};

/** Flag: the session's state. */
export const sessions: Table<Session> = {
  name: 'sessions',
  schema: sessionSchema,
  index: (session) => ({ flag: session.state, day: session.day }),
};

/** Flag: the point's state. Day: when it was discussed, until then when it was raised. */
export const talkingPoints: Table<TalkingPoint> = {
  name: 'talkingPoints',
  schema: talkingPointSchema,
  index: (point) => ({ flag: point.state, day: point.discussedOn ?? point.raisedOn }),
};

/** Flag: 'open' or 'closed'. Day: when it was agreed. */
export const actionItems: Table<ActionItem> = {
  name: 'actionItems',
  schema: actionItemSchema,
  index: (item) => ({ flag: item.state === 'open' ? 'open' : 'closed', day: item.agreedOn }),
};

/** No flag: whether a note is private is nobody's business on the disk. */
export const notes: Table<Note> = {
  name: 'notes',
  schema: noteSchema,
  index: (note) => ({ flag: '', day: note.writtenOn }),
};

/** Flag: 'undelivered' for feedback still owed to the person, else ''. Day: delivered, until then observed. */
export const feedback: Table<Feedback> = {
  name: 'feedback',
  schema: feedbackSchema,
  index: (entry) => ({
    flag: isUndelivered(entry) ? 'undelivered' : '',
    day: entry.deliveredOn ?? entry.observedOn,
  }),
};

/** Flag: the state. Day: when it was spoken, until then noted. */
export const recognitions: Table<Recognition> = {
  name: 'recognitions',
  schema: recognitionSchema,
  index: (entry) => ({ flag: entry.state, day: entry.spokenOn ?? entry.notedOn }),
};

export const summaries: Table<SummaryRecord> = {
  name: 'summaries',
  schema: summaryRecordSchema,
  index: (summary) => ({ flag: '', day: summary.exportedOn }),
};

export const preferences: Table<Preference> = {
  name: 'preferences',
  schema: preferenceSchema,
  index: () => ({ flag: '', day: '' }),
};

/** Every table of the vault. Forgetting or deleting a person walks through all of them. */
export const tables: readonly Table[] = [
  people,
  sessions,
  talkingPoints,
  actionItems,
  notes,
  feedback,
  recognitions,
  summaries,
  preferences,
];
