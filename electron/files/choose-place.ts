import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog, webContents } from 'electron';
import { plainFileName } from './plain-file-name.ts';

const filtersOf = (name: string) => {
  const extension = extname(name).slice(1);
  return extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
};

/** Shows the system's save dialog over the asking window. `null` when the leader changed their mind. */
export const choosePlace = async (senderId: number, suggestedName: string): Promise<string | null> => {
  const contents = webContents.fromId(senderId);
  const window = contents === undefined ? null : BrowserWindow.fromWebContents(contents);
  const name = plainFileName(suggestedName);
  const options = { defaultPath: join(app.getPath('documents'), name), filters: filtersOf(name) };
  const chosen = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
};
