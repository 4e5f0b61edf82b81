import type { Clipboard, Dialog, Screen } from 'electron';
import { basename, join } from 'node:path';
import { app as standInApp } from './app.ts';
import { ipcMain as standInIpc } from './ipc.ts';
import { Menu as StandInMenu } from './menu.ts';
import { powerMonitor as standInPowerMonitor } from './power-monitor.ts';
import { Notification as StandInNotification } from './notification.ts';
import { protocol as standInProtocol } from './protocol.ts';
import { safeStorage as standInSafeStorage } from './safe-storage.ts';
import { session as standInSession } from './session.ts';
import { BrowserWindow as StandInWindow } from './window.ts';

// The module that `import … from 'electron'` finds in this process: what Leeway's main process uses, and no more.
// Names, arguments and answers are held to Electron's own types, so that the stand-in can't promise what isn't there.
export const app = standInApp;
export const ipcMain = standInIpc;
export const powerMonitor = standInPowerMonitor;
export const protocol = standInProtocol;
export const safeStorage = standInSafeStorage;
export const session = standInSession;
export const BrowserWindow = StandInWindow;
export const Menu = StandInMenu;
export const Notification = StandInNotification;

const windows = () => StandInWindow.getAllWindows();

export const webContents = {
  fromId: (id: number) => windows().find((window) => window.webContents.id === id)?.webContents,
  getFocusedWebContents: () => windows()[0]?.webContents ?? null,
};

export const clipboard = {
  copied: '',
  writeText: async (text: string): Promise<void> => {
    clipboard.copied = text;
  },
} satisfies Pick<Clipboard, 'writeText'> & { copied: string };

/** The leader's answer to the next dialogs: a folder, or nothing to cancel. */
const leader: { folder: string | null; asked: number; told: string[] } = {
  folder: null,
  asked: 0,
  told: [],
};

const answer = (): string | null => {
  leader.asked += 1;
  return leader.folder;
};

export const dialog = {
  leader,
  showErrorBox: (title: string, content: string): void => void leader.told.push(`${title}: ${content}`),
  showOpenDialog: async () => {
    const folder = answer();
    return { canceled: folder === null, filePaths: folder === null ? [] : [folder] };
  },
  showSaveDialog: async (...args: { defaultPath?: string }[]) => {
    const folder = answer();
    const name = basename(args.at(-1)?.defaultPath ?? '');
    return { canceled: folder === null, filePath: folder === null ? '' : join(folder, name) };
  },
} satisfies Partial<Record<keyof Dialog, unknown>> & { leader: unknown };

type Area = { workArea: { x: number; y: number; width: number; height: number } };

/** The displays that are present; one, unless the test says which. */
export const screen = {
  getAllDisplays: (): Area[] =>
    process.env.LEEWAY_STAND_IN_DISPLAYS === undefined
      ? [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
      : (JSON.parse(process.env.LEEWAY_STAND_IN_DISPLAYS) as Area[]),
} satisfies Partial<Record<keyof Screen, unknown>>;

/** Leeway opens nothing outside itself; the stand-in has a `shell` to show that nobody asks it. */
export const shell = {
  opened: [] as string[],
  openExternal: async (url: string): Promise<void> => void shell.opened.push(url),
};
