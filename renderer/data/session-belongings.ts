import type { ActionItem } from '#domain/sessions/action-item.ts';
import { type Day, earlier } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { DelegationMove } from '#domain/autonomy/delegation.ts';
import type { NoteId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { Reader, Table, VaultRecord } from '#vault/table.ts';
import type { Put } from './session-plan.ts';
import { freshId } from './store.ts';
import {
  actionItems,
  askings,
  assessments,
  decisions,
  delegations,
  feedback,
  levelCards,
  looks,
  notes,
  obstacles,
  progressChecks,
  recognitions,
  takeBacks,
  talkingPoints,
} from './tables.ts';

type Change<T> = (record: T) => T;
type Belonging = VaultRecord & { sessionId: string | null };
type Changes = {
  point: Change<TalkingPoint>;
  item: Change<ActionItem>;
  note: Change<Note>;
  feedback: Change<Feedback>;
  thanks: Change<Recognition>;
  move: Change<DelegationMove>;
  /** Whatever has nothing of the session's but its day, in the field named. */
  dated: <Field extends string, T extends Belonging & Record<Field, Day>>(record: T, field: Field) => T;
};

/** Every record that belongs to a session, changed. What was said later under another day is found too. */
const changedIn = async (reader: Reader, session: Session, changes: Changes): Promise<Put[]> => {
  const change = async <T extends Belonging>(table: Table<T>, changed: Change<T>): Promise<Put[]> =>
    (await reader.list(table, { personId: session.personId }))
      .filter(({ sessionId }) => sessionId === session.id)
      .map((record) => ({ table, record: changed(record) }));
  const puts = await Promise.all([
    change(talkingPoints, changes.point),
    change(actionItems, changes.item),
    change(notes, changes.note),
    change(feedback, changes.feedback),
    change(recognitions, changes.thanks),
    change(progressChecks, (check) => changes.dated(check, 'checkedOn')),
    change(decisions, (decision) => changes.dated(decision, 'decidedOn')),
    change(takeBacks, (takeBack) => changes.dated(takeBack, 'takenOn')),
    change(looks, (look) => changes.dated(look, 'lookedOn')),
    change(obstacles, (obstacle) => changes.dated(obstacle, 'raisedOn')),
    change(levelCards, (cards) => changes.dated(cards, 'turnedOn')),
    change(assessments, (assessment) => changes.dated(assessment, 'assessedOn')),
    change(askings, (asking) => changes.dated(asking, 'askedOn')),
    movesIn(reader, session, changes.move),
  ]);
  return puts.flat();
};

/** Delegations with a move that was agreed in the session. */
const movesIn = async (reader: Reader, session: Session, change: Change<DelegationMove>): Promise<Put[]> => {
  const isOfIt = (move: DelegationMove): boolean => move.sessionId === session.id;
  return (await reader.list(delegations, { personId: session.personId }))
    .filter(({ history }) => history.some(isOfIt))
    .map((delegation) => {
      const history = delegation.history.map((move) => (isOfIt(move) ? change(move) : move));
      const isStart = delegation.startedOn === delegation.history[0]?.on;
      const startedOn = isStart ? (history[0]?.on ?? delegation.startedOn) : delegation.startedOn;
      return { table: delegations, record: { ...delegation, history, startedOn } };
    });
};

const detach = <T extends { sessionId: string | null }>(record: T): T => ({ ...record, sessionId: null });

/** The belongings of a session that never was: points open again, all else stays with the person on its own. */
export const detachedFrom = (reader: Reader, session: Session): Promise<Put[]> =>
  changedIn(reader, session, {
    point: (point) =>
      point.state === 'discussed'
        ? { ...point, state: 'open', sessionId: null, discussedOn: null }
        : detach(point),
    item: detach,
    note: detach,
    feedback: detach,
    thanks: detach,
    move: detach,
    dated: detach,
  });

/** The session's own shared notes as a note beside it, so that they outlive it; none when nothing was written. */
export const keptNotes = ({ personId, notes: text, day }: Session): Put[] => {
  if (text.trim() === '') return [];
  const record: Note = {
    id: freshId<NoteId>(),
    personId,
    sessionId: null,
    text,
    visibility: 'shared',
    mark: null,
    writtenOn: day,
  };
  return [{ table: notes, record }];
};

/** The belongings of a session that took place on another day than was written: what carries its day moves along. */
export const movedWith = (reader: Reader, session: Session, day: Day): Promise<Put[]> => {
  const moved = <D extends Day | null>(date: D): D | Day => (date === session.day ? day : date);
  return changedIn(reader, session, {
    point: (point) => ({
      ...point,
      discussedOn: point.discussedOn && day,
      raisedOn: point.discussedOn ? earlier(point.raisedOn, day) : point.raisedOn,
    }),
    item: (item) => ({ ...item, agreedOn: day }),
    note: (note) => ({ ...note, writtenOn: day }),
    feedback: (entry) => ({
      ...entry,
      observedOn: moved(entry.observedOn),
      deliveredOn: moved(entry.deliveredOn),
    }),
    thanks: (entry) => ({ ...entry, notedOn: moved(entry.notedOn), spokenOn: moved(entry.spokenOn) }),
    move: (move) => ({ ...move, on: moved(move.on) }),
    dated: (record, field) => ({ ...record, [field]: day }),
  });
};
