import { describe, expect, it } from 'vitest';
import type { BackupFolder, BackupResult } from '#platform/backup-place.ts';

const name = 'leeway-2026-11-24-153012.age';
const later = 'leeway-2026-11-24-153013.age';
const bytes = (words: string) => new TextEncoder().encode(words);

const value = <T>(result: BackupResult<T>): T => {
  if (!result.ok) throw new Error(`the folder said ${result.fault}`);
  return result.value;
};

const words = async (read: Promise<BackupResult<Uint8Array>>) => new TextDecoder().decode(value(await read));

/** What every folder of backups does, whatever machine it lies on. `put` plants another file in it. */
export const backupFolderSuite = (
  fresh: () => Promise<{ folder: BackupFolder; put: (name: string, words: string) => Promise<void> }>,
) =>
  describe('a folder of backups', () => {
    it('has nothing in it first', async () => {
      const { folder } = await fresh();
      expect(await folder.list()).toEqual({ ok: true, value: [] });
      expect(await folder.read(name, 0, 10)).toMatchObject({ ok: false, fault: 'gone' });
      expect(await folder.remove(name)).toMatchObject({ ok: true });
    });

    it('does not count what was written before it is kept, and reads it back piece by piece', async () => {
      const { folder } = await fresh();
      value(await folder.write(name, 0, bytes('first ')));
      value(await folder.write(name, 6, bytes('second')));
      expect(value(await folder.list())).toEqual([]);
      expect(await words(folder.readBack(name, 0, 100))).toBe('first second');
      expect(await words(folder.readBack(name, 6, 9))).toBe('sec');
      value(await folder.keep(name));
      expect(value(await folder.list())).toEqual([{ name, size: 12 }]);
      expect(await words(folder.read(name, 6, 100))).toBe('second');
      expect(await folder.readBack(name, 0, 1)).toMatchObject({ ok: false });
    });

    it('begins anew at 0, and takes no piece that leaves a gap', async () => {
      const { folder } = await fresh();
      value(await folder.write(name, 0, bytes('a longer beginning')));
      value(await folder.write(name, 0, bytes('anew')));
      expect(await folder.write(name, 9, bytes('late'))).toMatchObject({ ok: false, fault: 'io' });
      expect(await words(folder.readBack(name, 0, 100))).toBe('anew');
    });

    it('never replaces a backup that is there', async () => {
      const { folder } = await fresh();
      value(await folder.write(name, 0, bytes('old')));
      value(await folder.keep(name));
      value(await folder.write(name, 0, bytes('new')));
      expect(await folder.keep(name)).toMatchObject({ ok: false, fault: 'io' });
      expect(await words(folder.read(name, 0, 100))).toBe('old');
    });

    it('begins by deleting what was never finished: it may hold someone who was forgotten since', async () => {
      const { folder } = await fresh();
      value(await folder.write(name, 0, bytes('never kept')));
      value(await folder.write(later, 0, bytes('kept')));
      expect(await folder.readBack(name, 0, 1)).toMatchObject({ ok: false, fault: 'gone' });
      value(await folder.keep(later));
      expect(value(await folder.list())).toEqual([{ name: later, size: 4 }]);
    });

    it('sees no file but backups, and deletes with a backup what was left of its writing', async () => {
      const { folder, put } = await fresh();
      for (const other of ['holiday.jpg', 'leeway-2026.age', `${name}.bak`]) await put(other, 'not ours');
      expect(value(await folder.list())).toEqual([]);
      value(await folder.write(name, 0, bytes('kept')));
      value(await folder.keep(name));
      value(await folder.write(name, 0, bytes('half')));
      value(await folder.remove(name));
      expect(value(await folder.list())).toEqual([]);
      expect(await folder.readBack(name, 0, 1)).toMatchObject({ ok: false });
    });
  });
