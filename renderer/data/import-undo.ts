import { create } from 'zustand';
import type { Instant } from '#domain/time/calendar.ts';
import type { RecordKind } from '#domain/import/draft.ts';
import type { CommitFault, Reader, VaultRecord } from '#vault/table.ts';
import { commit, now } from './store.ts';
import type { Step } from './taken-back.ts';
import * as all from './tables.ts';
import { undoableBy, type UndoOutcome } from './undo.ts';

type DoneImport = {
  id: number;
  at: Instant;
  counts: Readonly<Record<RecordKind, number>>;
  steps: readonly Step[];
  /** How many stay because they were changed or written on since; `null` while nothing was taken back. */
  kept: number | null;
  forgetUndo: () => void;
};

type ImportsState = {
  /** The imports since the program was opened, newest first. */
  done: readonly DoneImport[];
  forgot: () => void;
};

export const useImports = create<ImportsState>()((set) => ({
  done: [],
  forgot: () => set({ done: [] }),
}));

let lastId = 0;

/** Keeps the way back from an import, until the program closes. */
export const rememberImport = (steps: readonly Step[], counts: DoneImport['counts']): number => {
  lastId += 1;
  const id = lastId;
  const forgetUndo = undoableBy('imported', () => undone(id));
  useImports.setState(({ done }) => ({
    done: [{ id, at: now(), counts, steps, kept: null, forgetUndo }, ...done],
  }));
  return id;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Found = { staying: ReadonlySet<string>; here: ReadonlySet<string> };
type Belonging = VaultRecord & { sessionId?: string | null; talkingPointId?: string | null };

/** The ids of what has to stay, because it was changed since or something later hangs on it, and of all that is here. */
const lookAround = async (reader: Reader, steps: readonly Step[]): Promise<Found> => {
  const mine = new Map(steps.map((step) => [`${step.table.name} ${step.id}`, step]));
  const staying = new Set<string>();
  const personIds = [...new Set(steps.map(({ after }) => after?.personId).filter((id) => id != null))];
  const everything = await Promise.all(
    all.tables.map(async (table) => {
      const lists = await Promise.all(personIds.map((personId) => reader.list(table, { personId })));
      return lists.flat().map((record) => ({ table, record }));
    }),
  );
  for (const { table, record } of everything.flat()) {
    const step = mine.get(`${table.name} ${record.id}`);
    if (step && isSame(step.after, record)) continue;
    const { sessionId, talkingPointId, personId, id } = record as Belonging;
    for (const one of [id, sessionId, talkingPointId, personId]) if (one) staying.add(one);
  }
  // What stays keeps its person and its session.
  for (const { record } of everything.flat())
    if (staying.has(record.id)) {
      const { sessionId, personId } = record as Belonging;
      for (const one of [sessionId, personId]) if (one) staying.add(one);
    }
  return { staying, here: new Set(everything.flat().map(({ record }) => record.id)) };
};

/** `touched`: so many of it were changed or written on since; nothing was taken back. */
export type TakeBackOutcome =
  | { ok: true; kept: number }
  | { ok: false; fault: CommitFault | 'nothing' }
  | { ok: false; fault: 'touched'; count: number };

/** Without a further import the secret goes, too. */
const isLastImport = (id: number): boolean =>
  useImports.getState().done.every((one) => one.id === id || one.kept !== null);

/**
 * Takes all of an import back in one change. Where something of it was changed or written on since, nothing is touched,
 * unless the leader asks for `rest`: then that stays, and the rest goes.
 */
export const takeBackImport = async (id: number, mode: 'all' | 'rest' = 'all'): Promise<TakeBackOutcome> => {
  const entry = useImports.getState().done.find((one) => one.id === id);
  if (entry === undefined || entry.kept !== null) return { ok: false, fault: 'nothing' };
  const outcome = await commit<number>(async (reader) => {
    const { staying, here } = await lookAround(reader, entry.steps);
    const kept = entry.steps.filter((step) => staying.has(step.id)).length;
    if (kept > 0 && mode === 'all') return { result: kept };
    const mayGo = ({ table, id: one }: Step): boolean =>
      table === all.preferences ? kept === 0 && isLastImport(id) : here.has(one) && !staying.has(one);
    const going = entry.steps.filter(mayGo);
    return {
      deletes: going.flatMap(({ table, before, id: one }) => (before === null ? [{ table, id: one }] : [])),
      puts: going.flatMap(({ table, before }) => (before === null ? [] : [{ table, record: before }])),
      result: kept,
    };
  });
  if (!outcome.ok) return outcome;
  if (outcome.result > 0 && mode === 'all') return { ok: false, fault: 'touched', count: outcome.result };
  entry.forgetUndo();
  useImports.setState(({ done }) => ({
    done: done.map((one) => (one.id === id ? { ...one, kept: outcome.result } : one)),
  }));
  return { ok: true, kept: outcome.result };
};

const undone = async (id: number): Promise<UndoOutcome> => {
  const outcome = await takeBackImport(id);
  if (outcome.ok) return { ok: true };
  return { ok: false, fault: outcome.fault === 'touched' ? 'newer' : outcome.fault };
};
