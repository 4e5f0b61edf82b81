import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import type { BackupFolder, BackupPlace } from './backup-place.ts';
import type { Desktop, FileResult, FileSet, VaultFiles, VaultName } from './desktop.ts';

/** One message carries so much and a little more, in bytes; a change that restores a large backup is larger. */
const usualPiece = 32 * 1024 * 1024;

/** The machine, and how much is said to it at once. */
type Line = { api: DesktopApi; piece: number };

/** What a crash leaves between two pieces is a torn frame, which the next opening cuts away. */
const appendPieces = async (
  { api, piece }: Line,
  vault: VaultName,
  ...[name, position, bytes]: Parameters<VaultFiles['append']>
): Promise<FileResult<void>> => {
  if (bytes.byteLength <= piece) return api.appendFile(vault, name, position, bytes);
  for (let at = 0; at < bytes.byteLength; at += piece) {
    const written = await api.appendFile(vault, name, position + at, bytes.slice(at, at + piece));
    if (written.ok) continue;
    // If this fails too, the next append cuts.
    await api.truncateFile(vault, name, position);
    return written;
  }
  return { ok: true, value: undefined };
};

/** A file that ends before `end` gives a short piece. */
const readPieces = async (
  { api, piece }: Line,
  vault: VaultName,
  ...[name, start, end]: Parameters<VaultFiles['read']>
): Promise<FileResult<Uint8Array>> => {
  const first = await api.readFile(vault, name, start, Math.min(start + piece, end));
  if (!first.ok || first.value.byteLength < piece || start + piece >= end) return first;
  const parts = [first.value];
  let last = first;
  for (let at = start + piece; at < end && last.value.byteLength === piece; at += piece) {
    const read = await api.readFile(vault, name, at, Math.min(at + piece, end));
    if (!read.ok) return read;
    parts.push(read.value);
    last = read;
  }
  return { ok: true, value: new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()) };
};

const vaultFilesOver = (line: Line, vault: VaultName): VaultFiles => ({
  open: () => line.api.openVault(vault),
  read: (name, start, end) => readPieces(line, vault, name, start, end),
  append: (name, position, bytes) => appendPieces(line, vault, name, position, bytes),
  truncate: (name, size) => line.api.truncateFile(vault, name, size),
  replace: (name, bytes) => line.api.replaceFile(vault, name, bytes),
  remove: (name) => line.api.removeFile(vault, name),
  setAside: (name) => line.api.setFileAside(vault, name),
  destroy: () => line.api.destroyVault(vault),
  close: () => line.api.closeVault(vault),
});

const backupFolderOver = (api: DesktopApi, folder: 'own' | 'chosen'): BackupFolder => ({
  list: () => api.listBackups(folder),
  write: (name, position, bytes) => api.writeBackup(folder, name, position, bytes),
  readBack: (name, start, end) => api.readBackBackup(folder, name, start, end),
  keep: (name) => api.keepBackup(folder, name),
  read: (name, start, end) => api.readBackup(folder, name, start, end),
  remove: (name) => api.removeBackup(folder, name),
  sweep: () => api.sweepBackups(folder),
});

const backupsOver = (api: DesktopApi): BackupPlace => ({
  own: backupFolderOver(api, 'own'),
  chosen: backupFolderOver(api, 'chosen'),
  canChoose: true,
  chosenFolder: api.chosenBackupFolder,
  choose: api.chooseBackupFolder,
  // The system asks once, when the folder is chosen.
  allowAgain: async () => true,
  forgetChosen: api.forgetBackupFolder,
});

const folderSet = async (api: DesktopApi): Promise<FileSet | null> => {
  const folder = await api.chooseFolder();
  if (folder === null) return null;
  return {
    add: (suggestedName, bytes) => api.saveIntoFolder(folder, suggestedName, bytes),
    addPdf: (suggestedName) => api.savePdfIntoFolder(folder, suggestedName),
    close: async () => ({ ok: true, name: '' }),
  };
};

/**
 * Electron's half of the two editions: everything goes over the preload script's bridge to real files. `piece`: how many
 * bytes of a vault's file one message carries at most.
 */
export const electronDesktop = (api: DesktopApi, piece = usualPiece): Desktop => ({
  edition: 'electron',
  vaultFiles: (vault) => vaultFilesOver({ api, piece }, vault),
  backups: backupsOver(api),
  saveText: api.saveText,
  saveBytes: (suggestedName, bytes) => api.saveBytes(suggestedName, bytes),
  openFileSet: () => folderSet(api),
  printOrSavePdf: api.savePdf,
  copyText: api.copyText,
  storage: null,
  keychain: { state: api.keychainState, wrap: api.wrapByKeychain, unwrap: api.unwrapByKeychain },
  onMachineLocked: api.onMachineLocked,
  machineIdle: api.machineIdle,
  // There is one program per profile, with one window.
  onVaultFreed: () => () => undefined,
  onWish: api.onWish,
  // The system is asked by showing one; Electron has no permission to ask for.
  mayRemind: async () => true,
  showReminder: api.showReminder,
  beforeClose: api.beforeClose,
});
