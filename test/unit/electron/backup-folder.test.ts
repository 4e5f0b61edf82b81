import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBackupFolder } from '#electron/backup/backup-folder.ts';
import { createChosenBackupFolder } from '#electron/backup/chosen-backup-folder.ts';
import { type Disk, realDisk } from '#electron/files/disk.ts';
import { backupFolderSuite } from '#test/helpers/backup-folder-suite.ts';
import { createFaultyDisk } from '#test/helpers/faulty-disk.ts';

const name = 'leeway-2026-11-24-153012.age';
const bytes = new TextEncoder().encode('sealed');
const made: string[] = [];

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-backups-'));
  made.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

backupFolderSuite(async () => {
  const path = join(temporary(), 'backups');
  return {
    folder: createBackupFolder(path, true),
    put: async (other, words) => {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, other), words);
    },
  };
});

test('what is written is flushed, and so is the folder once it counts', async () => {
  const disk = createFaultyDisk();
  const path = temporary();
  const folder = createBackupFolder(path, false, disk);
  await folder.write(name, 0, bytes);
  expect(disk.calls).toEqual([`write .${name}.unchecked`, `sync .${name}.unchecked`]);
  disk.calls.length = 0;
  await folder.keep(name);
  expect(disk.calls[0]).toBe(`rename ${name}`);
  expect(disk.calls[1]).toMatch(/^sync leeway-backups-/);
  expect(statSync(join(path, name)).mode & 0o077).toBe(0);
});

test('a file that something holds for a moment is renamed all the same', async () => {
  const disk = createFaultyDisk();
  const folder = createBackupFolder(temporary(), false, disk);
  await folder.write(name, 0, bytes);
  disk.next.rename = ['EPERM', 'EBUSY'];
  expect(await folder.keep(name)).toEqual({ ok: true, value: undefined });
  await folder.write('leeway-2026-11-24-153013.age', 0, bytes);
  disk.next.rename = Array.from({ length: 20 }, () => 'EBUSY');
  expect(await folder.keep('leeway-2026-11-24-153013.age')).toEqual({ ok: false, fault: 'io' });
});

test('a full disk is said, and nothing counts', async () => {
  const disk = createFaultyDisk();
  disk.space = 3;
  const folder = createBackupFolder(temporary(), false, disk);
  expect(await folder.write(name, 0, bytes)).toEqual({ ok: false, fault: 'full' });
  expect(await folder.list()).toEqual({ ok: true, value: [] });
});

test('a chosen folder that is gone is said, and never made anew beside the drive', async () => {
  const path = join(temporary(), 'stick');
  const folder = createBackupFolder(path, false);
  for (const asked of [
    folder.list(),
    folder.write(name, 0, bytes),
    folder.keep(name),
    folder.read(name, 0, 1),
  ])
    expect(await asked).toEqual({ ok: false, fault: 'gone' });
  expect(existsSync(path)).toBe(false);
});

test('a folder is remembered by its path, which the window never learns', async () => {
  const profile = temporary();
  const stick = join(temporary(), 'My \u202Estick');
  mkdirSync(stick);
  const chosen = createChosenBackupFolder({ profile, ask: async () => stick });
  expect(await chosen.describe()).toBeNull();
  expect(await (await chosen.folder()).list()).toEqual({ ok: false, fault: 'gone' });
  expect(await chosen.choose(1)).toEqual({ ok: true, label: 'My stick' });
  expect(readdirSync(stick)).toEqual([]);
  const again = createChosenBackupFolder({ profile, ask: async () => null });
  expect(await again.describe()).toEqual({ label: 'My stick', state: 'ready' });
  expect(await again.choose(1)).toEqual({ ok: false, why: 'cancelled' });
  renameSync(stick, `${stick} elsewhere`);
  expect(await again.describe()).toEqual({ label: 'My stick', state: 'gone' });
  await again.forget();
  expect(await again.describe()).toBeNull();
});

test('a note that can’t be read for once does not make the folder one that was never chosen', async () => {
  const profile = temporary();
  const stick = temporary();
  await createChosenBackupFolder({ profile, ask: async () => stick }).choose(1);
  let isFailing = false;
  const disk: Disk = {
    ...realDisk,
    readFile: (path) =>
      isFailing ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) : realDisk.readFile(path),
  };
  const chosen = createChosenBackupFolder({ profile, ask: async () => null, disk });
  isFailing = true;
  expect(await chosen.describe()).toMatchObject({ state: 'gone' });
  expect(await (await chosen.folder()).write(name, 0, bytes)).toEqual({ ok: false, fault: 'io' });
  isFailing = false;
  expect(await chosen.describe()).toMatchObject({ state: 'ready' });
  isFailing = true;
  expect(await (await chosen.folder()).write(name, 0, bytes)).toMatchObject({ ok: true });
});

test('a folder inside the profile, or one that can’t be written, is refused and changes nothing', async () => {
  const profile = temporary();
  const inside = join(profile, 'vaults');
  mkdirSync(inside);
  for (const [path, why] of [
    [profile, 'inside'],
    [inside, 'inside'],
    [join(profile, '..', 'no such folder'), 'unwritable'],
  ] as const)
    expect(await createChosenBackupFolder({ profile, ask: async () => path }).choose(1)).toEqual({
      ok: false,
      why,
    });
  const beside = `${profile}-2`;
  mkdirSync(beside);
  made.push(beside);
  expect(await createChosenBackupFolder({ profile, ask: async () => beside }).choose(1)).toMatchObject({
    ok: true,
  });
});

test('a note that is not ours leads nowhere', async () => {
  const profile = temporary();
  for (const words of ['', '{', '{"path":7}', '{"path":"/","more":1}']) {
    writeFileSync(join(profile, 'backup-folder.json'), words);
    expect(await createChosenBackupFolder({ profile, ask: async () => null }).describe()).toBeNull();
  }
  expect(readFileSync(join(profile, 'backup-folder.json'), 'utf8')).toContain('more');
});
