import Dexie from 'dexie';
import { z } from 'zod';
import type { Reader, Table } from '#vault/table.ts';
import { sealedTableIndexes, vaultMetaIndexes, vaultMetaTable } from '#vault/working-copy.ts';

const noteSchema = z.object({
  id: z.string().min(1),
  personId: z.string().nullable(),
  state: z.string(),
  day: z.string(),
  words: z.string(),
});

/** A small record of every kind's shape, for the vault's own tests. */
export type TestNote = z.infer<typeof noteSchema>;

export const notes: Table<TestNote> = {
  name: 'notes',
  schema: noteSchema,
  index: ({ state, day }) => ({ flag: state, day }),
};

/** A second kind of record in the same schema. */
export const plans: Table<TestNote> = { ...notes, name: 'plans' };

export const testTables: readonly Table[] = [notes, plans];

export const testDatabase = (name: string, version = 1): Dexie => {
  const database = new Dexie(name);
  database
    .version(version)
    .stores({ [vaultMetaTable]: vaultMetaIndexes, notes: sealedTableIndexes, plans: sealedTableIndexes });
  return database;
};

/** A note about person 'p', unless told otherwise. */
export const note = (id: string, words = `words of ${id}`, more: Partial<TestNote> = {}): TestNote => ({
  id,
  personId: 'p',
  state: 'open',
  day: '2026-03-01',
  words,
  ...more,
});

export const put = (...records: TestNote[]) => ({
  puts: records.map((record) => ({ table: notes, record })),
});
export const remove = (...ids: string[]) => ({ deletes: ids.map((id) => ({ table: notes, id })) });

/** Every note's words, by id. */
export const wordsIn = async (reader: Reader): Promise<Record<string, string>> =>
  Object.fromEntries((await reader.list(notes)).map(({ id, words }) => [id, words]));
