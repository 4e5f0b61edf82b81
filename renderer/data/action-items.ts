import type { ActionItem, ActionItemState, Served } from '#domain/sessions/action-item.ts';
import { mineFirst } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { ActionItemId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { actionItems, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** A person's open action items, the leader's first. */
export const openActionItemsOf =
  (personId: PersonId): Query<ActionItem[]> =>
  async (reader) =>
    (await reader.list(actionItems, { personId, flag: 'open' })).toSorted(mineFirst);

/** What was agreed in one session, in the order it was written down. */
export const agreedIn =
  (personId: PersonId, sessionId: SessionId): Query<ActionItem[]> =>
  async (reader) => {
    const day = (await reader.get(sessions, sessionId))?.day;
    if (day === undefined) return [];
    const items = await reader.list(actionItems, { personId, from: day, to: day });
    return items.filter((item) => item.sessionId === sessionId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };

export type NewActionItem = {
  personId: PersonId;
  text: string;
  owner: 'me' | 'them';
  due: Day | null;
  cue?: string;
  sessionId?: SessionId | null;
  talkingPointId?: TalkingPointId | null;
  /** The goal or area it serves. */
  serves?: Served | undefined;
};

/** Notes a task with one owner, or writes again what was noted under `id`. Agreed in a session it carries that session's day, else today's. */
export const addActionItem = (
  item: NewActionItem,
  id: ActionItemId = freshId<ActionItemId>(),
): Promise<CommitOutcome<ActionItemId>> =>
  commit(async (reader) => {
    const session = item.sessionId ? await reader.get(sessions, item.sessionId) : undefined;
    const record: ActionItem = {
      id,
      personId: item.personId,
      text: item.text.trim(),
      owner: item.owner,
      due: item.due,
      cue: item.cue ?? '',
      state: 'open',
      moved: 0,
      agreedOn: session?.day ?? today(),
      closedOn: null,
      sessionId: session?.id ?? null,
      talkingPointId: item.talkingPointId ?? null,
      ...(item.serves ? { serves: item.serves } : {}),
    };
    return {
      puts: [{ table: actionItems, record }, ...(await markedAsEdited(reader, session?.id ?? null))],
      result: id,
    };
  });

const alongHeld = (reader: Reader, item: ActionItem) => markedAsEdited(reader, item.sessionId);

/** Changes an item's words. Handing it over to the other one can be undone. */
export const writeActionItem = (
  id: ActionItemId,
  changes: { text?: string; owner?: 'me' | 'them'; cue?: string },
): Promise<CommitOutcome> => {
  const outcome = patch(actionItems, id, changes, alongHeld);
  return changes.owner === undefined ? outcome : undoable('action-item-handed-over', outcome);
};

/** Ties an item to the goal or area it serves, or to none. */
export const tieActionItem = (id: ActionItemId, serves: Served | null): Promise<CommitOutcome> =>
  undoable(
    'action-item-tied',
    commit(async (reader) => {
      const item = await reader.get(actionItems, id);
      if (item === undefined) return noChange;
      const { serves: _, ...untied } = item;
      return { puts: [{ table: actionItems, record: serves === null ? untied : { ...untied, serves } }] };
    }),
  );

/** Closes an item as kept, broken, renegotiated or dropped, or opens it again. */
export const closeActionItem = (id: ActionItemId, state: ActionItemState): Promise<CommitOutcome> =>
  undoable(
    `action-item-${state}`,
    patch(actionItems, id, { state, closedOn: state === 'open' ? null : today() }),
  );

/** Gives an item another due date. Moving a date that stood already counts as a move; the first date does not. */
export const moveActionItem = (id: ActionItemId, due: Day | null): Promise<CommitOutcome> =>
  undoable(
    'action-item-moved',
    patch(actionItems, id, (item) =>
      item.due === due ? {} : { due, moved: item.due === null ? item.moved : item.moved + 1 },
    ),
  );

/** Closes an item as renegotiated and opens the one that says it anew, with the same owner. */
export const sayActionItemAnew = (
  id: ActionItemId,
  anew: { text: string; due: Day | null },
): Promise<CommitOutcome<ActionItemId>> =>
  undoable(
    'action-item-renegotiated',
    commit(async (reader) => {
      const item = await reader.get(actionItems, id);
      if (item === undefined) return {};
      const closed: ActionItem = { ...item, state: 'renegotiated', closedOn: today() };
      const record: ActionItem = {
        ...item,
        id: freshId<ActionItemId>(),
        text: anew.text.trim(),
        due: anew.due,
        moved: 0,
        agreedOn: today(),
        sessionId: null,
      };
      return {
        puts: [
          { table: actionItems, record: closed },
          { table: actionItems, record },
        ],
        result: record.id,
      };
    }),
  );

/** Takes back an item that was given up while it was being typed. Nothing to undo. */
export const withdrawActionItem = (id: ActionItemId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: actionItems, id }] }));
