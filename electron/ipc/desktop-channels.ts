import { addFile } from '#electron/files/add-file.ts';
import type { ChosenFolders } from '#electron/files/chosen-folders.ts';
import { copyText } from '#electron/files/copy-text.ts';
import { saveFile } from '#electron/files/save-file.ts';
import { addPdf, savePdf } from '#electron/files/save-pdf.ts';
import type { FlushWaiters } from '#electron/windows/flush-waiters.ts';
import { handle } from './handle.ts';

/** Connects saving, copying and the farewell before closing. */
export const handleDesktopChannels = (waiters: FlushWaiters, folders: ChosenFolders): void => {
  handle('file:save-text', ({ suggestedName, text }, sender) => saveFile(sender, suggestedName, text));
  handle('file:save-bytes', ({ suggestedName, bytes }, sender) => saveFile(sender, suggestedName, bytes));
  handle('file:save-pdf', ({ suggestedName }, sender) => savePdf(sender, suggestedName));
  handle('file:choose-folder', (_, sender) => folders.choose(sender));
  handle('file:save-into-folder', async ({ folder, suggestedName, bytes }, sender) => {
    const path = folders.pathOf(folder, sender);
    return path === null ? { ok: false } : addFile(path, suggestedName, bytes);
  });
  handle('file:save-pdf-into-folder', async ({ folder, suggestedName }, sender) => {
    const path = folders.pathOf(folder, sender);
    return path === null ? { ok: false } : addPdf(sender, path, suggestedName);
  });
  handle('clipboard:copy-text', ({ text }) => copyText(text));
  handle('window:flushed', async (_, sender) => waiters.arrived(sender));
};
