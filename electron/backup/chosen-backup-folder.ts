import { basename, dirname, join, relative, isAbsolute } from 'node:path';
import { z } from 'zod';
import type { BackupFault, ChosenBackupFolder, FolderChoice } from '#electron/contract/backup-api.ts';
import { type Disk, faultCode, realDisk } from '#electron/files/disk.ts';
import { replaceFile } from '#electron/files/replace-file.ts';
import { type BackupFolder, createBackupFolder } from './backup-folder.ts';

/** The folder outside the profile that the leader chose. Its path is kept in a small file of the profile. */
export type ChosenBackupFolderStore = {
  /** What the window may know of it. */
  describe(): Promise<ChosenBackupFolder | null>;
  choose(senderId: number): Promise<FolderChoice>;
  forget(): Promise<void>;
  /** Every call is `gone` while none was chosen. */
  folder(): Promise<BackupFolder>;
};

const kept = z.strictObject({ path: z.string().min(1).max(4096) });

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
};

const nowhere = (fault: BackupFault): BackupFolder => {
  const refuse = async () => ({ ok: false, fault }) as const;
  return {
    list: refuse,
    write: refuse,
    readBack: refuse,
    keep: refuse,
    read: refuse,
    remove: refuse,
    sweep: refuse,
  };
};

/** Control and direction marks could make a folder's name look like another's. */
const labelOf = (path: string): string =>
  (basename(path) || path).replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200);

const pathIn = (note: Uint8Array): string | null => {
  try {
    const parsed = kept.safeParse(JSON.parse(new TextDecoder().decode(note)));
    return parsed.success ? parsed.data.path : null;
  } catch {
    return null;
  }
};

const probe = '.leeway-can-write';

type Parts = { profile: string; ask: (senderId: number) => Promise<string | null>; disk?: Disk };

export const createChosenBackupFolder = ({
  profile,
  ask,
  disk = realDisk,
}: Parts): ChosenBackupFolderStore => {
  const note = join(profile, 'backup-folder.json');
  /** What it said last, for when it can't be read for once. */
  let known: string | null | undefined;
  /** A note that can't be read is not one that was never written: backups would stay out of the folder in silence. */
  const path = async (): Promise<string | null | undefined> => {
    try {
      known = pathIn(await disk.readFile(note));
    } catch (error) {
      if (faultCode(error) === 'ENOENT') known = null;
    }
    return known;
  };
  const isWritable = async (folder: string): Promise<boolean> => {
    try {
      await (await disk.open(join(folder, probe), 'w')).close();
      await disk.remove(join(folder, probe));
      return true;
    } catch {
      return false;
    }
  };
  return {
    describe: async () => {
      const chosen = await path();
      if (chosen === null) return null;
      if (chosen === undefined) return { label: '…', state: 'gone' };
      const listed = await createBackupFolder(chosen, false, disk).list();
      return { label: labelOf(chosen), state: listed.ok ? 'ready' : 'gone' };
    },
    choose: async (senderId) => {
      const chosen = await ask(senderId);
      if (chosen === null) return { ok: false, why: 'cancelled' };
      if (isInside(profile, chosen)) return { ok: false, why: 'inside' };
      if (!(await isWritable(chosen))) return { ok: false, why: 'unwritable' };
      try {
        await disk.mkdir(dirname(note));
        await replaceFile(disk, note, new TextEncoder().encode(`${JSON.stringify({ path: chosen })}\n`));
      } catch {
        return { ok: false, why: 'unwritable' };
      }
      return { ok: true, label: labelOf(chosen) };
    },
    forget: () => disk.remove(note),
    folder: async () => {
      const chosen = await path();
      if (chosen === null) return nowhere('gone');
      return chosen === undefined ? nowhere('io') : createBackupFolder(chosen, false, disk);
    },
  };
};
