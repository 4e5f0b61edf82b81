import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createVaultFileStore, type VaultFileStore } from '#electron/files/vault-file-store.ts';
import { createFaultyDisk, type FaultyDisk } from '#test/helpers/faulty-disk.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const done = { ok: true, value: undefined };

let root = '';
let folder = '';
let disk: FaultyDisk;
let store: VaultFileStore;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leeway-store-'));
  folder = join(root, 'vaults', 'main');
  disk = createFaultyDisk();
  store = createVaultFileStore(folder, disk);
});

afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const journal = (): string => readFileSync(join(folder, 'vault.journal'), 'utf8');
const keyFile = (): string => readFileSync(join(folder, 'vault.keys'), 'utf8');

const reopened = async () => {
  await store.close();
  store = createVaultFileStore(folder, disk);
  const opened = await store.open();
  if (!opened.ok) throw new Error(opened.fault);
  const sizeOf = (name: string) => opened.value.find((one) => one.name === name)?.size;
  const keys = await store.read('keys', 0, 1000);
  const isThere = sizeOf('keys') !== undefined && keys.ok;
  return {
    keys: isThere ? new TextDecoder().decode(keys.value) : null,
    journalSize: sizeOf('journal') ?? 0,
  };
};

describe('an ordinary life', () => {
  test('opening creates nothing', async () => {
    expect(await store.open()).toEqual({ ok: true, value: [] });
    expect(readdirSync(root)).toEqual([]);
  });

  test('what was written is there after reopening', async () => {
    await store.open();
    expect(await store.replace('keys', bytes('keys'))).toEqual(done);
    expect(await store.append('journal', 0, bytes('one'))).toEqual(done);
    expect(await store.append('journal', 3, bytes('two'))).toEqual(done);
    expect(await reopened()).toEqual({ keys: 'keys', journalSize: 6 });
    expect(await store.read('journal', 1, 5)).toEqual({ ok: true, value: bytes('netw') });
    expect(await store.read('journal', 4, 99)).toEqual({ ok: true, value: bytes('wo') });
    expect(await store.read('journal', 9, 12)).toEqual({ ok: true, value: bytes('') });
  });

  test.skipIf(process.platform === 'win32')('only the owner may read the files', async () => {
    await store.open();
    await store.replace('keys', bytes('keys'));
    await store.append('journal', 0, bytes('one'));
    const modes = ['', 'vault.keys', 'vault.journal'].map(
      (name) => statSync(join(folder, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o600]);
  });

  test('destroying leaves no byte, and the vault can begin anew', async () => {
    await store.open();
    await store.replace('keys', bytes('keys'));
    await store.append('journal', 0, bytes('one'));
    expect(await store.destroy()).toEqual(done);
    expect(readdirSync(folder)).toEqual([]);
    expect(await store.append('journal', 0, bytes('new'))).toEqual(done);
    expect(await reopened()).toEqual({ keys: null, journalSize: 3 });
  });

  test('nothing works before opening or after closing', async () => {
    expect(await store.append('journal', 0, bytes('one'))).toEqual({ ok: false, fault: 'io' });
    await store.open();
    await store.close();
    expect(await store.replace('keys', bytes('keys'))).toEqual({ ok: false, fault: 'io' });
    expect(readdirSync(root)).toEqual([]);
  });

  test('calls made at once are done in their order', async () => {
    await store.open();
    const texts = Array.from({ length: 40 }, (_, i) => String(i % 10));
    const results = await Promise.all(texts.map((text, i) => store.append('journal', i, bytes(text))));
    expect(results).toEqual(texts.map(() => done));
    expect(journal()).toBe(texts.join(''));
  });
});

describe('the journal', () => {
  beforeEach(async () => {
    await store.open();
    await store.append('journal', 0, bytes('good'));
    disk.calls.length = 0;
  });

  test('is flushed before the answer', async () => {
    await store.append('journal', 4, bytes('more'));
    expect(disk.calls).toEqual(['write vault.journal', 'datasync vault.journal']);
  });

  test('that is new has its name on the disk before its first change is called saved', async () => {
    await store.append('journal-2', 0, bytes('first'));
    expect(disk.calls).toEqual(['sync main', 'write vault.journal-2', 'datasync vault.journal-2']);
  });

  test('is written whole where the system takes it in pieces', async () => {
    disk.piece = 3;
    expect(await store.append('journal', 4, bytes('in pieces'))).toEqual(done);
    expect(journal()).toBe('goodin pieces');
  });

  test('is cut back when the disk is full, and goes on when there is space again', async () => {
    disk.space = 2;
    expect(await store.append('journal', 4, bytes('too long'))).toEqual({ ok: false, fault: 'full' });
    expect(journal()).toBe('good');
    disk.space = 100;
    expect(await store.append('journal', 4, bytes('later'))).toEqual(done);
    expect(journal()).toBe('goodlater');
  });

  test('is cut before the next append when cutting failed too', async () => {
    disk.space = 2;
    disk.next.truncate = ['EIO'];
    await store.append('journal', 4, bytes('too long'));
    expect(journal()).toBe('goodto');
    disk.space = 100;
    expect(await store.append('journal', 4, bytes('x'))).toEqual(done);
    expect(journal()).toBe('goodx');
  });

  test('does not keep what could not be flushed', async () => {
    disk.next.datasync = ['EIO'];
    expect(await store.append('journal', 4, bytes('lost?'))).toEqual({ ok: false, fault: 'io' });
    expect(journal()).toBe('good');
  });

  test('loses its torn tail when a shorter end is given', async () => {
    await store.close();
    writeFileSync(join(folder, 'vault.journal'), 'goodtorn');
    expect(await reopened()).toMatchObject({ journalSize: 8 });
    expect(await store.append('journal', 4, bytes('x'))).toEqual(done);
    expect(journal()).toBe('goodx');
  });

  test('never gets a gap', async () => {
    expect(await store.append('journal', 9, bytes('x'))).toEqual({ ok: false, fault: 'io' });
    expect(journal()).toBe('good');
  });

  test('is cut and flushed on request, and never made longer', async () => {
    expect(await store.truncate('journal', 2)).toEqual(done);
    expect(disk.calls).toEqual(['truncate vault.journal', 'datasync vault.journal']);
    expect(await store.truncate('journal', 50)).toEqual(done);
    expect(journal()).toBe('go');
  });
});

describe('the key file', () => {
  beforeEach(async () => {
    await store.open();
    await store.replace('keys', bytes('old'));
    disk.calls.length = 0;
  });

  test('is flushed, then renamed, then its folder is flushed', async () => {
    await store.replace('keys', bytes('new'));
    expect(disk.calls).toEqual([
      'write .vault.keys.new',
      'sync .vault.keys.new',
      'rename vault.keys',
      ...(process.platform === 'win32' ? [] : ['sync main']),
    ]);
  });

  test.each<[string, () => unknown, 'full' | 'io']>([
    ['the disk is full', () => (disk.space = 1), 'full'],
    ['the flush fails', () => (disk.next.sync = ['EIO']), 'io'],
    ['the rename fails', () => (disk.next.rename = ['EIO']), 'io'],
  ])('is the old one when %s, and nothing lies about', async (_, breakDisk, fault) => {
    breakDisk();
    expect(await store.replace('keys', bytes('new'))).toEqual({ ok: false, fault });
    expect(keyFile()).toBe('old');
    expect(readdirSync(folder)).toEqual(['vault.keys']);
  });

  test('is written again over what a crash left behind', async () => {
    writeFileSync(join(folder, '.vault.keys.new'), 'half of a much longer older attempt');
    expect(await store.replace('keys', bytes('new'))).toEqual(done);
    expect(keyFile()).toBe('new');
  });

  test('waits for a virus scanner, but not for ever', async () => {
    disk.next.rename = ['EPERM', 'EBUSY', 'EACCES'];
    expect(await store.replace('keys', bytes('new'))).toEqual(done);
    expect(keyFile()).toBe('new');
    disk.next.rename = Array.from({ length: 20 }, () => 'EBUSY');
    expect(await store.replace('keys', bytes('newer'))).toEqual({ ok: false, fault: 'io' });
    expect(disk.next.rename.length).toBeGreaterThan(0);
    expect(keyFile()).toBe('new');
  });
});

describe('the lock', () => {
  test('a second opener of the same folder is refused until the first lets go', async () => {
    const second = createVaultFileStore(folder);
    await store.open();
    expect(await second.open()).toEqual({ ok: false, fault: 'in-use' });
    await store.close();
    expect(await second.open()).toMatchObject({ ok: true });
    await second.close();
  });

  test('another folder is another vault', async () => {
    const other = createVaultFileStore(join(root, 'vaults', 'sample'));
    await store.open();
    expect(await other.open()).toMatchObject({ ok: true });
    await other.close();
  });

  test('a process that was killed holds nothing', async () => {
    const holder = spawn(process.execPath, [
      join(import.meta.dirname, '..', '..', 'helpers', 'hold-vault.ts'),
      folder,
    ]);
    await once(holder.stdout, 'data');
    expect(await store.open()).toEqual({ ok: false, fault: 'in-use' });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await store.open()).toMatchObject({ ok: true });
  });
});
