import { expect, test } from 'vitest';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, testDatabase, testTables } from '#test/helpers/vault-notes.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import { createVault } from '#vault/vault.ts';

const name = 'vault-secrecy';
const planted = 'Zwiebelkuchen';

const utf16 = (text: string, isLittle: boolean): number[] =>
  Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

const bytesAsText = (bytes: Iterable<number>): string => String.fromCharCode(...bytes);

/** The word as it may lie on a disk: UTF-8, both UTF-16, and base64 in its three alignments. */
const disguises = (word: string): string[] => [
  word,
  bytesAsText(utf16(word, true)),
  bytesAsText(utf16(word, false)),
  ...[0, 1, 2].map((shift) => btoa('x'.repeat(shift) + word).slice(shift === 0 ? 0 : 4, -4)),
];

const shows = (haystack: string, word: string): boolean =>
  disguises(word).some((disguise) => haystack.includes(disguise));

/** Every value that IndexedDB holds, binary ones as bytes. */
const everythingIn = async (): Promise<string> => {
  const raw = testDatabase(name);
  const rows = (await Promise.all(raw.tables.map((table) => table.toArray()))).flat();
  raw.close();
  return rows
    .flatMap((row) => Object.values(row as object))
    .map((value) =>
      value instanceof Uint8Array
        ? Array.from(value, (byte) => String.fromCharCode(byte)).join('')
        : String(value),
    )
    .join('\n');
};

const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

test('no typed word is readable in the working copy, the journal or the key file', async () => {
  await deleteDatabase(name);
  const disk = createMemoryDisk();
  const parts = { files: memoryVaultFiles(disk), database: testDatabase(name), tables: testTables };
  const outcome = await (await createVault({ ...parts, passphrase: planted, workFactor: 4 })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  await outcome.vault.commit(async () => put(note('a', `${planted} und ${planted}`)));
  const found = [await everythingIn(), textOf(disk.journal), textOf(disk.keyFile ?? new Uint8Array())];
  expect(found.map((text) => shows(text, planted))).toEqual([false, false, false]);

  // The search finds the word where it does stand, so its silence above means something.
  await testDatabase(name)
    .table('notes')
    .put({ ...note('b', planted), sealed: new TextEncoder().encode(planted) });
  expect(shows(await everythingIn(), planted)).toBe(true);
  const texts = [planted, ...disguises(planted), btoa(`ab${planted}c`), btoa(`x${planted}`)];
  expect(texts.map((text) => shows(text, planted))).toEqual(texts.map(() => true));
  await outcome.vault.destroy();
});
