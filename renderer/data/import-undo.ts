import { create } from 'zustand';
import { broughtBy, type DoneImport, peopleIn } from '#domain/import/import-log.ts';
import type { ImportId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { CommitFault, Reader, VaultRecord } from '#vault/table.ts';
import { importLog, logChange, tableOf } from './import-log.ts';
import { recordMark } from './record-mark.ts';
import { commit } from './store.ts';
import * as all from './tables.ts';
import { undoableBy, type UndoOutcome } from './undo.ts';

/** `kept`: how many stay because they were changed or written on since. */
type TakenBack = { id: ImportId; at: Instant; counts: DoneImport['counts']; kept: number };

type ImportsState = {
  /** The imports that were taken back in this window, for the sentence that says so. */
  takenBack: readonly TakenBack[];
  forgot: () => void;
};

export const useImports = create<ImportsState>()((set) => ({
  takenBack: [],
  forgot: () => set({ takenBack: [] }),
}));

const undoes = new Map<ImportId, () => void>();

/** Makes an import that was just done the last action, which undo takes back. */
export const rememberImport = (id: ImportId): void => {
  undoes.set(
    id,
    undoableBy('imported', () => undone(id)),
  );
};

type Found = { staying: ReadonlySet<string>; here: ReadonlySet<string> };
type Belonging = VaultRecord & { sessionId?: string | null; talkingPointId?: string | null };

/** The marks that an import left, by table and id. */
const marksOf = (entry: DoneImport): Map<string, string> => {
  const brought = broughtBy(entry).map(
    ({ kind, id, mark }) => [`${tableOf[kind].name} ${id}`, mark] as const,
  );
  const changed = entry.changed.flatMap(({ before, after }) =>
    after === null ? [] : [[`${all.sessions.name} ${before.id}`, after] as const],
  );
  return new Map([...brought, ...changed]);
};

/** The ids of what has to stay, because it was changed since or something later hangs on it, and of all that is here. */
const lookAround = async (reader: Reader, entry: DoneImport): Promise<Found> => {
  const mine = marksOf(entry);
  const staying = new Set<string>();
  const personIds = peopleIn(entry);
  const everything = await Promise.all(
    all.tables.map(async (table) => {
      const lists = await Promise.all(personIds.map((personId) => reader.list(table, { personId })));
      return lists.flat().map((record) => ({ table, record }));
    }),
  );
  for (const { table, record } of everything.flat()) {
    const mark = mine.get(`${table.name} ${record.id}`);
    if (mark !== undefined && mark === (await recordMark(record))) continue;
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

/** What of an import goes and comes back. A session that it took off comes back unless it is here or its person is not. */
const wayBack = (entry: DoneImport, { staying, here }: Found) => ({
  deletes: broughtBy(entry).flatMap(({ kind, id }) =>
    here.has(id) && !staying.has(id) ? [{ table: tableOf[kind], id }] : [],
  ),
  puts: entry.changed.flatMap(({ before, after }) =>
    here.has(before.personId) && (after === null ? !here.has(before.id) : !staying.has(before.id))
      ? [{ table: all.sessions, record: before }]
      : [],
  ),
  kept: [...broughtBy(entry), ...entry.changed.map(({ before }) => before)].filter(({ id }) =>
    staying.has(id),
  ).length,
});

/**
 * Takes all of an import back in one change. Where something of it was changed or written on since, nothing is touched,
 * unless the leader asks for `rest`: then that stays, and the rest goes.
 */
export const takeBackImport = async (
  id: ImportId,
  mode: 'all' | 'rest' = 'all',
): Promise<TakeBackOutcome> => {
  const outcome = await commit<TakenBack | 'nothing'>(async (reader) => {
    const log = await importLog(reader);
    const entry = log.find((one) => one.id === id);
    if (entry === undefined) return { result: 'nothing' };
    const { deletes, puts, kept } = wayBack(entry, await lookAround(reader, entry));
    const result = { id, at: entry.at, counts: entry.counts, kept };
    if (kept > 0 && mode === 'all') return { result };
    const rest = log.filter((one) => one !== entry);
    const logged = logChange(rest);
    // Without a further import the secret goes, too.
    const isLast = kept === 0 && entry.hasSecret && rest.length === 0;
    const secret = isLast ? [{ table: all.preferences, id: 'import-secret' }] : [];
    return {
      deletes: [...deletes, ...(logged.deletes ?? []), ...secret],
      puts: [...puts, ...(logged.puts ?? [])],
      result,
    };
  });
  if (!outcome.ok) return outcome;
  const { result } = outcome;
  if (result === 'nothing') return { ok: false, fault: 'nothing' };
  if (result.kept > 0 && mode === 'all') return { ok: false, fault: 'touched', count: result.kept };
  undoes.get(id)?.();
  undoes.delete(id);
  useImports.setState(({ takenBack }) => ({ takenBack: [result, ...takenBack] }));
  return { ok: true, kept: result.kept };
};

const undone = async (id: ImportId): Promise<UndoOutcome> => {
  const outcome = await takeBackImport(id);
  if (outcome.ok) return { ok: true };
  return { ok: false, fault: outcome.fault === 'touched' ? 'newer' : outcome.fault };
};
