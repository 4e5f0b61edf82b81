import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everythingAbout } from '#data/everything-about.ts';
import { addNote } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import { commit } from '#data/store.ts';
import { people, tables } from '#data/tables.ts';
import type { PersonId } from '#domain/ids.ts';
import { keepHalfTyped } from '#data/half-typed.ts';
import { isHalfTyped } from '#domain/keeping/half-typed.ts';
import { anyRecord } from '#test/helpers/any-record.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import type { VaultRecord } from '#vault/table.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let wen: PersonId;

beforeEach(async () => {
  opened = await openTestVault();
  amara = await done(addPerson('Amara Osei'));
  wen = await done(addPerson('Wen Zhao'));
});
afterEach(() => opened.end());

/** Two records of every table that is about people, besides the people themselves. */
const fillWith = async (personId: PersonId): Promise<VaultRecord[]> => {
  const puts = tables
    .filter((table) => table !== people)
    .flatMap((table) =>
      fc
        .sample(anyRecord(table, { personId, text: () => fc.constant('words') }), 2)
        .filter((record) => record.personId === personId)
        .map((record) => ({ table, record })),
    );
  await done(commit(async () => ({ puts })));
  return puts.map(({ record }) => record);
};

test('every record of every table about the person is there, and nobody else’s', async () => {
  const hers = await fillWith(amara);
  await fillWith(wen);
  const kept = await everythingAbout(amara);
  const ids = kept?.records.map(({ record }) => record.id).toSorted();
  const written = hers.filter((record) => !isHalfTyped(record));
  expect(hers.length).toBeGreaterThanOrEqual(40);
  expect(ids).toEqual([amara, ...written.map(({ id }) => id)].toSorted());
});

test('lines that name them elsewhere are found, those of the others are not', async () => {
  const shared = { personId: wen, visibility: 'shared' as const };
  await done(addNote({ ...shared, text: 'Amara shows her how.\nHer own matter.' }));
  await done(addNote({ ...shared, text: 'Nothing else.' }));
  const kept = await everythingAbout(amara);
  expect(kept?.elsewhere.map(({ lines }) => lines)).toEqual([['Amara shows her how.']]);
});

test('words that stand half typed in a field are nobody’s records yet, whoever they are about', async () => {
  for (const personId of [amara, wen, null])
    await done(keepHalfTyped({ field: 'skip-reason', personId }, 'Amara is'));
  const kept = await everythingAbout(amara);
  expect(kept?.records.map(({ table }) => table)).toEqual(['people']);
  expect(kept?.elsewhere).toEqual([]);
});

test('nobody is nobody', async () => {
  expect(await everythingAbout('nobody' as PersonId)).toBeNull();
});
