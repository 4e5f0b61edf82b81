import { type ImportDraft, recordKinds, type RecordKind } from '#domain/import/draft.ts';
import type { ResolvedPerson } from '#domain/import/match-people.ts';
import { type ImportChoices, type ImportPlan, type ImportRecords, planImport } from '#domain/import/plan.ts';
import { logWith } from '#domain/import/import-log.ts';
import type { ImportId, PersonId } from '#domain/ids.ts';
import type { CommitFault, Reader, Table } from '#vault/table.ts';
import { doneImportOf, importLog, logChange, tableOf } from './import-log.ts';
import { rememberImport, takeBackImport } from './import-undo.ts';
import { sourceTails } from './source-tails.ts';
import { commit, openedVault, today } from './store.ts';
import * as all from './tables.ts';

/** What is to be imported, with everything the leader said about it. */
export type ImportWish = {
  draft: ImportDraft;
  people: ReadonlyMap<string, ResolvedPerson>;
  choices: ImportChoices;
  /** From `importSecret()`. */
  secret: string;
};

export type ImportCounts = Readonly<Record<RecordKind, number>>;

/** What is there about people. Somebody new has nothing yet. */
const existingAbout = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<Omit<ImportRecords, 'people'>> => {
  const list = async <T extends ImportRecords[keyof ImportRecords][number]>(table: Table<T>): Promise<T[]> =>
    (await Promise.all(ids.map((personId) => reader.list(table, { personId })))).flat();
  const [sessions, talkingPoints, actionItems, notes, feedback] = await Promise.all([
    list(all.sessions),
    list(all.talkingPoints),
    list(all.actionItems),
    list(all.notes),
    list(all.feedback),
  ]);
  return { sessions, talkingPoints, actionItems, notes, feedback };
};

const knownIds = (people: ImportWish['people']): PersonId[] => [
  ...new Set([...people.values()].flatMap((one) => (one && one.newName === null ? [one.id] : []))),
];

const countsOf = ({ records }: ImportPlan): ImportCounts =>
  Object.fromEntries(recordKinds.map((kind) => [kind, records[kind].length])) as Record<RecordKind, number>;

type Tails = Awaited<ReturnType<typeof sourceTails>>;

const planFrom = async (reader: Reader, wish: ImportWish, tails: Tails): Promise<ImportPlan> =>
  planImport({
    ...wish,
    existing: await existingAbout(reader, knownIds(wish.people)),
    tails,
    today: today(),
  });

/** What an import would bring, every record checked against its schema. Writes nothing. */
export const dryRun = async (
  wish: ImportWish,
): Promise<ImportPlan & { counts: ImportCounts; isSound: boolean }> => {
  const plan = await planFrom(openedVault(), wish, await sourceTails(wish.secret, wish.draft, wish.people));
  const isSound = recordKinds.every((kind) =>
    plan.records[kind].every((record) => tableOf[kind].schema.safeParse(record).success),
  );
  return { ...plan, counts: countsOf(plan), isSound };
};

/** What the leader saw before pressing Import: so much comes, and so many sessions here become something else. */
type Expected = { counts: ImportCounts; becameHeld: number; changed: number; removed: number };

export const expectedOf = (plan: ImportPlan): Expected => ({
  counts: countsOf(plan),
  becameHeld: plan.becameHeld.length,
  changed: plan.changed.length,
  removed: plan.removed.length,
});

/**
 * `changed`: what is here is not what it was when the import was looked over. `miscounted`: not everything was there
 * afterwards, so all of it was taken back. In every case nothing has changed.
 */
export type ImportOutcome =
  | { ok: true; id: ImportId; counts: ImportCounts }
  | { ok: false; fault: CommitFault | 'changed' | 'nothing' | 'miscounted' };

const isSame = (a: Expected, b: Expected): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Imports everything in one change, or nothing. `expected`: what the dry run counted. */
export const importAll = async (wish: ImportWish, expected: Expected): Promise<ImportOutcome> => {
  const tails = await sourceTails(wish.secret, wish.draft, wish.people);
  const outcome = await commit<{ id: ImportId; plan: ImportPlan } | 'changed' | 'nothing'>(async (reader) => {
    const here = await Promise.all(knownIds(wish.people).map((id) => reader.get(all.people, id)));
    if (here.includes(undefined)) return { result: 'changed' };
    const plan = await planFrom(reader, wish, tails);
    if (!isSame(expectedOf(plan), expected)) return { result: 'changed' };
    const puts = [
      ...recordKinds.flatMap((kind) =>
        plan.records[kind].map((record) => ({ table: tableOf[kind], record })),
      ),
      ...[...plan.becameHeld, ...plan.changed].map((record) => ({ table: all.sessions, record })),
    ];
    const deletes = plan.removed.map(({ id }) => ({ table: all.sessions, id }));
    if (puts.length + deletes.length === 0) return { result: 'nothing' };
    const isKept = (await reader.get(all.preferences, 'import-secret')) !== undefined;
    const secret = { id: 'import-secret', personId: null, value: wish.secret } as const;
    const done = await doneImportOf(plan, !isKept);
    const logged = logChange(logWith(await importLog(reader), done));
    return {
      puts: [
        ...puts,
        ...(logged.puts ?? []),
        ...(isKept ? [] : [{ table: all.preferences, record: secret }]),
      ],
      deletes,
      result: { id: done.id, plan },
    };
  });
  if (!outcome.ok) return outcome;
  if (typeof outcome.result === 'string') return { ok: false, fault: outcome.result };
  const { id, plan } = outcome.result;
  rememberImport(id);
  if (await isAllThere(plan)) return { ok: true, id, counts: countsOf(plan) };
  await takeBackImport(id);
  return { ok: false, fault: 'miscounted' };
};

/** Reads back what was written, and counts it. */
const isAllThere = async ({ records }: ImportPlan): Promise<boolean> => {
  const ids = [...new Set(recordKinds.flatMap((kind) => records[kind].map(({ personId }) => personId)))];
  const there = await Promise.all(
    recordKinds.map(async (kind) => {
      const lists = await Promise.all(ids.map((personId) => openedVault().list(tableOf[kind], { personId })));
      const found = new Set(lists.flat().map(({ id }) => id));
      return records[kind].every(({ id }) => found.has(id));
    }),
  );
  return there.every(Boolean);
};
