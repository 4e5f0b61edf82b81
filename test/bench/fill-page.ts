import { keepZodFromEval } from '#app/no-eval.ts';
import { installTrustedTypes } from '#app/trusted-types.ts';
import { databaseName, openDatabase } from '#data/database.ts';
import { notes, tables } from '#data/tables.ts';
import { systemClock } from '#domain/time/clock.ts';
import { newId } from '#domain/ids.ts';
import type { NoteId, PersonId } from '#domain/ids.ts';
import { thisDesktop } from '#platform/this-desktop.ts';
import { createVault, type OpenVault } from '#vault/vault.ts';
import { manyRecords, sizes } from './many-records.ts';

installTrustedTypes();
keepZodFromEval();

const batch = 500;

const fill = async (size: keyof typeof sizes, passphrase: string): Promise<number> => {
  const created = await createVault({
    files: thisDesktop().vaultFiles('main'),
    database: openDatabase(databaseName('main')),
    tables,
    passphrase,
  });
  const outcome = await created.finish();
  if (!outcome.ok) throw new Error(`The bench vault could not be created: ${outcome.reason}`);
  const puts = manyRecords(sizes[size], systemClock.today());
  for (let at = 0; at < puts.length; at += batch) {
    const done = await outcome.vault.commit(async () => ({ puts: puts.slice(at, at + batch) }));
    if (!done.ok) throw new Error(`The bench vault could not be filled: ${done.fault}`);
  }
  await outcome.vault.close();
  return puts.length;
};

/** Each gets a key with the first note about them, and keeps it. */
const team = Array.from({ length: 7 }, () => newId<'person'>() as PersonId);

const noteOf = (at: number) => ({
  id: newId<'note'>() as NoteId,
  personId: team[at % team.length] ?? (newId<'person'>() as PersonId),
  sessionId: null,
  text: `${at} `.padEnd(500, 'a sentence of some length '),
  visibility: 'private' as const,
  mark: null,
  writtenOn: systemClock.today(),
});

const untilSaved = (vault: OpenVault, at: number): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    const stop = vault.onSaving((state) => {
      if (state !== 'saved') return;
      stop();
      resolve(performance.now() - start);
    });
    void vault.commit(async () => ({ puts: [{ table: notes, record: noteOf(at) }] }));
  });

const openBare = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('rows', { keyPath: 'id' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

const untilComplete = (database: IDBDatabase, bytes: Uint8Array): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve(performance.now() - start));
    transaction.objectStore('rows').put({ id: newId(), bytes });
  });

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Milliseconds of `rounds` commits until they may say saved, and of bare strict transactions, taken in turns. */
const compareCommits = async (rounds: number): Promise<{ commits: number[]; bare: number[] }> => {
  const created = await createVault({
    files: thisDesktop().vaultFiles('sample'),
    database: openDatabase(databaseName('sample')),
    tables,
    passphrase: 'only for the bench',
  });
  const outcome = await created.finish();
  if (!outcome.ok) throw new Error(`The bench vault could not be created: ${outcome.reason}`);
  const bare = await openBare();
  // The journal writes the sealed row of 768 bytes in a sealed frame of some 1,000.
  const bytes = crypto.getRandomValues(new Uint8Array(1000));
  const times = { commits: [] as number[], bare: [] as number[] };
  for (let at = 0; at < rounds; at += 1) {
    times.commits.push(await untilSaved(outcome.vault, at));
    await rest();
    times.bare.push(await untilComplete(bare, bytes));
    await rest();
  }
  await outcome.vault.destroy();
  return times;
};

/** Served beside the production build by `npm run bench`: fills a vault, and compares a commit with bare IndexedDB. */
const bench = { fill, compareCommits };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
