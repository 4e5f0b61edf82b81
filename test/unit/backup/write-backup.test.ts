import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, expect, it } from 'vitest';
import { openBackup } from '#backup/open-backup.ts';
import { backupText, tablesText } from '#backup/backup-text.ts';
import { liesIn, readPieces, sealBackup, stageBackup } from '#backup/write-backup.ts';
import { createBackupFolder } from '#electron/backup/backup-folder.ts';
import { hasAge } from '#test/helpers/ensure-age.ts';
import { openFile, sealFile } from '#vault/age-files.ts';
import { utf8 } from '#vault/bytes.ts';

// Sealed for the recovery key and a witness; the witness opens what was read back, and is forgotten.

const age = { openFile, sealFile };
const recoveryKey = await generateX25519Identity();
const recipient = await identityToRecipient(recoveryKey);
const name = 'leeway-2026-11-24-153012.age';
const head = { schema: 2, takenAt: '2026-11-24T14:30:12Z', vaultId: 'a1' };
const text = backupText(head, [], await tablesText([]));
const folder = mkdtempSync(join(tmpdir(), 'leeway-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sealed = async () => {
  const one = await sealBackup(utf8(text), recipient, age);
  if (one === null) throw new Error('not sealed');
  return one;
};

const open = (file: Uint8Array, key = recoveryKey) =>
  openBackup({ file, recoveryKey: key, known: { schema: 2, tables: [] } }, age);

it.skipIf(!hasAge())(
  'opens with Debian’s age and the recovery key, as JSON that a person can read',
  async () => {
    const { file } = await sealed();
    writeFileSync(join(folder, 'recovery.txt'), `${recoveryKey}\n`);
    writeFileSync(join(folder, name), file);
    const read = execFileSync('age', ['-d', '-i', join(folder, 'recovery.txt'), join(folder, name)], {
      encoding: 'utf8',
    });
    expect(read).toBe(text);
    expect(JSON.parse(read)).toMatchObject({ leeway: 1, schema: 2, tables: {} });
  },
);

it('opens with the key however it was typed, and with no other', async () => {
  const { file } = await sealed();
  expect(await open(file, recoveryKey.toLowerCase().replace(/(.{6})/g, '$1 '))).toMatchObject({ ok: true });
  expect(await open(file, await generateX25519Identity())).toEqual({ ok: false, fault: 'wrong-key' });
  for (const typed of ['', 'lemon', recoveryKey.slice(0, -3)])
    expect(await open(file, typed)).toEqual({ ok: false, fault: 'wrong-key' });
});

it('what is no age file, cut off, or changed anywhere is refused', async () => {
  const { file } = await sealed();
  expect(await open(utf8('a text'))).toEqual({ ok: false, fault: 'not-age' });
  for (const length of [30, 120, 300, file.byteLength - 1])
    expect(await open(file.slice(0, length))).toMatchObject({ ok: false, fault: 'damaged' });
  const at = file.byteLength - 20;
  expect(await open(file.map((byte, i) => (i === at ? byte ^ 1 : byte)))).toEqual({
    ok: false,
    fault: 'damaged',
  });
  expect(await open(new Uint8Array(100 * 1024 * 1024 + 1))).toEqual({ ok: false, fault: 'too-large' });
});

it('what can’t be sealed is no backup', async () => {
  expect(await sealBackup(utf8(text), 'age1nobody', age)).toBeNull();
  expect(await sealBackup(utf8(text), '', age)).toBeNull();
  const broken = { ...age, sealFile: () => Promise.reject(new Error('the age worker failed')) };
  expect(await sealBackup(utf8(text), recipient, broken)).toBeNull();
  // What is still readable is never written, whatever age says of it.
  const clear = { ...age, sealFile: async (file: Uint8Array) => ({ ok: true, file, witness: '' }) as const };
  expect(await sealBackup(utf8(text), recipient, clear)).toBeNull();
});

it('a file that opens and holds something else does not pass for what was sealed', async () => {
  const { file, isRight } = await sealed();
  expect(await isRight(file)).toBe(true);
  const other = { ...age, openFile: async () => ({ ok: true, bytes: utf8(`${text} `) }) as const };
  const one = await sealBackup(utf8(text), recipient, other);
  expect(await one?.isRight(one.file)).toBe(false);
});

it('a file that goes on and on is given up where no backup is as long', async () => {
  const piece = new Uint8Array(16 * 1024 * 1024);
  let reads = 0;
  const read = async () => {
    reads += 1;
    return { ok: true, value: reads <= 3 ? piece : piece.subarray(0, 1) } as const;
  };
  expect(await readPieces(read, piece.byteLength)).toEqual({ ok: true, value: null });
  expect(reads).toBe(2);
});

it('a file that is not what was written does not count, and is gone', async () => {
  const real = createBackupFolder(join(folder, 'rotten'), true);
  const rotten = {
    ...real,
    readBack: async (...args: Parameters<typeof real.readBack>) => {
      const read = await real.readBack(...args);
      return read.ok
        ? { ...read, value: read.value.map((byte, at) => (at === 400 ? byte ^ 4 : byte)) }
        : read;
    },
  };
  expect(await stageBackup(rotten, name, await sealed())).toEqual({ ok: false, fault: 'unsound' });
  expect(await real.list()).toEqual({ ok: true, value: [] });
  expect(await real.readBack(name, 0, 1)).toMatchObject({ ok: false, fault: 'gone' });
  expect(await real.keep(name)).toMatchObject({ ok: false });
  expect(await stageBackup(real, name, await sealed())).toEqual({ ok: true });
  expect(await real.list()).toEqual({ ok: true, value: [] });
  await real.keep(name);
  expect(await real.list()).toMatchObject({ value: [{ name }] });
});

it('a file that lies there is told from one that is gone, cut short or another', async () => {
  const real = createBackupFolder(join(folder, 'lies'), true);
  const { file, hash, ...rest } = await sealed();
  const written = { name, size: file.byteLength, hash };
  expect(await liesIn(real, written)).toBe(false);
  await stageBackup(real, name, { file, hash, ...rest });
  await real.keep(name);
  expect(await liesIn(real, written)).toBe(true);
  expect(await liesIn(real, { ...written, size: written.size - 1 })).toBe(false);
  expect(await liesIn(real, { ...written, hash: 'another' })).toBe(false);
});
