import { copyText } from '#electron/files/copy-text.ts';
import { savePdf } from '#electron/files/save-pdf.ts';
import { saveText } from '#electron/files/save-text.ts';
import type { FlushWaiters } from '#electron/windows/flush-waiters.ts';
import { handle } from './handle.ts';

/** Connects saving, copying and the farewell before closing. */
export const handleDesktopChannels = (waiters: FlushWaiters): void => {
  handle('file:save-text', ({ suggestedName, text }, sender) => saveText(sender, suggestedName, text));
  handle('file:save-pdf', ({ suggestedName }, sender) => savePdf(sender, suggestedName));
  handle('clipboard:copy-text', ({ text }) => copyText(text));
  handle('window:flushed', async (_, sender) => waiters.arrived(sender));
};
