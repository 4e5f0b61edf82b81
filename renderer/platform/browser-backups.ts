import type { BackupPlace } from './backup-place.ts';
import { browserBackupFolder } from './browser-backup-folder.ts';
import { forgetHandle, keepHandle, keptHandle } from './kept-handle.ts';

type Mode = { mode: 'readwrite' };

/** What TypeScript does not know of Chromium's file system access. */
type Chosen = FileSystemDirectoryHandle & {
  queryPermission?: (mode: Mode) => Promise<PermissionState>;
  requestPermission?: (mode: Mode) => Promise<PermissionState>;
};
type Picking = { showDirectoryPicker?: (options: Mode & { id: string }) => Promise<Chosen> };

const mode: Mode = { mode: 'readwrite' };

/** A folder of the browser's own file system is always allowed, and has nothing to ask. */
const isAllowed = async (folder: Chosen): Promise<boolean> =>
  (await folder.queryPermission?.(mode)) !== 'prompt' && (await folder.queryPermission?.(mode)) !== 'denied';

const ownFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });

const chosenFolder = async (): Promise<FileSystemDirectoryHandle> => {
  const folder: Chosen | null = await keptHandle();
  if (folder === null) throw new DOMException('none was chosen', 'NotFoundError');
  if (!(await isAllowed(folder))) throw new DOMException('ask again', 'NotAllowedError');
  return folder;
};

const pick = async (): Promise<Chosen | 'cancelled' | 'unwritable'> => {
  try {
    const folder = await (window as Picking).showDirectoryPicker?.({ ...mode, id: 'leeway-backups' });
    return folder ?? 'cancelled';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'unwritable';
  }
};

/** The browser edition's backups: always in the origin-private file system, and in a folder that the leader picked. */
export const browserBackups = (): BackupPlace => {
  const chosen = browserBackupFolder(chosenFolder);
  return {
    own: browserBackupFolder(ownFolder),
    chosen,
    get canChoose() {
      return 'showDirectoryPicker' in window;
    },
    chosenFolder: async () => {
      const folder: Chosen | null = await keptHandle();
      if (folder === null) return null;
      const listed = await chosen.list();
      const state = listed.ok ? 'ready' : listed.fault === 'asks' ? 'asks' : 'gone';
      return { label: folder.name, state };
    },
    choose: async () => {
      const picked = await pick();
      if (typeof picked === 'string') return { ok: false, why: picked };
      await keepHandle(picked);
      return { ok: true, label: picked.name };
    },
    allowAgain: async () => {
      const folder: Chosen | null = await keptHandle();
      return (await folder?.requestPermission?.(mode)) === 'granted';
    },
    forgetChosen: forgetHandle,
  };
};
