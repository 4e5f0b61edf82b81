import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import type { Desktop, FileSet, VaultFiles, VaultName } from './desktop.ts';

const vaultFilesOver = (api: DesktopApi, vault: VaultName): VaultFiles => ({
  open: () => api.openVault(vault),
  writeKeyFile: (bytes) => api.writeKeyFile(vault, bytes),
  readJournal: (start, end) => api.readJournal(vault, start, end),
  appendJournal: (position, bytes) => api.appendJournal(vault, position, bytes),
  truncateJournal: (size) => api.truncateJournal(vault, size),
  destroy: () => api.destroyVault(vault),
  close: () => api.closeVault(vault),
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

/** Electron's half of the two editions: everything goes over the preload script's bridge to real files. */
export const electronDesktop = (api: DesktopApi): Desktop => ({
  edition: 'electron',
  vaultFiles: (vault) => vaultFilesOver(api, vault),
  saveText: api.saveText,
  saveBytes: (suggestedName, bytes) => api.saveBytes(suggestedName, bytes),
  openFileSet: () => folderSet(api),
  printOrSavePdf: api.savePdf,
  copyText: api.copyText,
  beforeClose: api.beforeClose,
});
