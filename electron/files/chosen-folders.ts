import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, dialog, webContents } from 'electron';

/** The folders that windows may write into, by token. A path never reaches a window. */
export type ChosenFolders = {
  /** Asks the leader; `null` when they changed their mind. A window's earlier folder is given up. */
  choose(senderId: number): Promise<string | null>;
  /** The path behind a token, for the window that it was given to; `null` for every other one. */
  pathOf(token: string, senderId: number): string | null;
  /** Forgets the folder of a window that has gone. */
  release(senderId: number): void;
};

/** Asks the leader for a folder in the system's dialog, over the asking window; `null` when they changed their mind. */
export const askForFolder = async (senderId: number): Promise<string | null> => {
  const contents = webContents.fromId(senderId);
  const window = contents === undefined ? null : BrowserWindow.fromWebContents(contents);
  const options = {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const chosen = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

export const createChosenFolders = (): ChosenFolders => {
  const byWindow = new Map<number, { token: string; path: string }>();
  return {
    choose: async (senderId) => {
      const path = await askForFolder(senderId);
      if (path === null) return null;
      const token = randomUUID();
      byWindow.set(senderId, { token, path });
      return token;
    },
    pathOf: (token, senderId) => {
      const folder = byWindow.get(senderId);
      return folder?.token === token ? folder.path : null;
    },
    release: (senderId) => void byWindow.delete(senderId),
  };
};
