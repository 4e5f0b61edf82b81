import { basename, join } from 'node:path';
import { app as standInApp } from './app.ts';
import { ipcMain as standInIpc } from './ipc.ts';
import { protocol as standInProtocol } from './protocol.ts';
import { session as standInSession } from './session.ts';
import { BrowserWindow as StandInWindow } from './window.ts';

// The module that `import … from 'electron'` finds in this process: what Leeway's main process uses, and no more.
export const app = standInApp;
export const ipcMain = standInIpc;
export const protocol = standInProtocol;
export const session = standInSession;
export const BrowserWindow = StandInWindow;

const windows = () => StandInWindow.getAllWindows();

export const webContents = {
  fromId: (id: number) => windows().find((window) => window.webContents.id === id)?.webContents,
  getFocusedWebContents: () => windows()[0]?.webContents ?? null,
};

let copied = '';
export const clipboard = {
  writeText: async (text: string): Promise<void> => {
    copied = text;
  },
};

/** The leader's answer to the next save dialogs: a folder, or nothing to cancel. */
let saveFolder: string | null = null;
export const dialog = {
  showOpenDialog: async () =>
    saveFolder === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [saveFolder] },
  showSaveDialog: async (...args: { defaultPath?: string }[]) => {
    const name = basename(args.at(-1)?.defaultPath ?? '');
    return saveFolder === null
      ? { canceled: true, filePath: '' }
      : { canceled: false, filePath: join(saveFolder, name) };
  },
};

type MenuItem = { label?: string; role?: string; accelerator?: string; submenu?: MenuItem[] };
let menu: MenuItem[] = [];
export const Menu = {
  buildFromTemplate: (template: MenuItem[]): MenuItem[] => template,
  setApplicationMenu: (built: MenuItem[]): void => {
    menu = built;
  },
};

type Order = { id: number; order: string; value?: string };

/** What the test may do to the program from outside, as a leader or the system would. */
const orders: Record<string, (value?: string) => unknown> = {
  'close-window': () => windows()[0]?.close(),
  copied: () => copied,
  'save-into': (folder) => void (saveFolder = folder ?? null),
  menu: () => menu,
  facts: () => ({
    sandboxed: standInApp.sandboxed,
    switches: standInApp.switches,
    schemes: standInProtocol.registered,
    spellChecker: standInSession.defaultSession.set.spellChecker,
    window: windows()[0]?.options,
  }),
};

process.on('message', ({ id, order, value }: Order) => {
  process.send?.({ id, value: orders[order]?.(value) ?? null });
});
