import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import {
  type Wish,
  type WishCommand,
  type WishPlace,
  wishCommands,
  wishPlaces,
} from '#electron/contract/wish.ts';
import { menuEnglish } from './english.ts';
import { textSizeItems } from './text-size-items.ts';

type Item = MenuItemConstructorOptions;
type Say = (wish: Wish) => void;

const isMac = process.platform === 'darwin';

/** The id of an item that needs an open notebook. */
const idOf = (wish: WishCommand | WishPlace): string => `notebook:${wish}`;

const line: Item = { type: 'separator' };

/** An item the page follows. Where the page knows the keys itself, the menu only shows them. */
const does =
  (say: Say) =>
  (label: string, command: WishCommand, keys?: string): Item => ({
    id: idOf(command),
    label,
    enabled: false,
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => say({ do: command }),
  });

const goes =
  (say: Say) =>
  (label: string, place: WishPlace, keys?: string): Item => ({
    id: idOf(place),
    label,
    enabled: false,
    ...(keys === undefined ? {} : { accelerator: keys }),
    click: () => say({ go: place }),
  });

const settings = (say: Say): Item => goes(say)(menuEnglish.settings, 'settings', 'CommandOrControl+,');

const macMenu = (say: Say): Item[] =>
  isMac
    ? [
        {
          label: menuEnglish.program,
          submenu: [
            { role: 'about' },
            line,
            settings(say),
            line,
            { role: 'services' },
            line,
            { role: 'hide' },
            { role: 'hideOthers' },
            { role: 'unhide' },
            line,
            { role: 'quit' },
          ],
        },
      ]
    : [];

const fileMenu = (say: Say): Item => ({
  label: menuEnglish.file,
  submenu: [
    does(say)(menuEnglish.newOneOnOne, 'new-one-on-one'),
    does(say)(menuEnglish.capture, 'capture', 'CommandOrControl+Shift+N'),
    does(say)(menuEnglish.addPerson, 'add-person'),
    line,
    ...(isMac ? [] : [settings(say)]),
    does(say)(menuEnglish.backUp, 'back-up'),
    does(say)(menuEnglish.lock, 'lock', 'CommandOrControl+Shift+L'),
    line,
    isMac ? { role: 'close' } : { role: 'quit' },
  ],
});

const editMenu = (say: Say): Item => ({
  label: menuEnglish.edit,
  submenu: [
    { role: 'undo' },
    { role: 'redo' },
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
    line,
    does(say)(menuEnglish.undoAction, 'undo'),
    does(say)(menuEnglish.search, 'search', 'CommandOrControl+K'),
  ],
});

const places = ['today', 'mirror', 'autonomy', 'feedback', 'growth', 'library'] as const;

const viewMenu = (say: Say): Item => ({
  label: menuEnglish.view,
  submenu: [
    ...places.map((place) => goes(say)(menuEnglish[place], place)),
    line,
    does(say)(menuEnglish.hidePrivate, 'hide-private', 'CommandOrControl+.'),
    line,
    ...textSizeItems(),
    line,
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ],
});

const helpMenu = (say: Say): Item => ({
  label: menuEnglish.help,
  role: 'help',
  submenu: [does(say)(menuEnglish.keys, 'keys'), ...(isMac ? [] : [{ role: 'about' } as const])],
});

/** The whole menu. `say` hears what the page shall do. */
export const setProgramMenu = (say: Say): void => {
  const template = [
    ...macMenu(say),
    fileMenu(say),
    editMenu(say),
    viewMenu(say),
    { role: 'windowMenu' } as const,
    helpMenu(say),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

/** What needs an open notebook can be chosen while there is one. */
export const enableNotebookItems = (isOpen: boolean): void => {
  for (const wish of [...wishPlaces, ...wishCommands]) {
    const item = Menu.getApplicationMenu()?.getMenuItemById(idOf(wish));
    if (item) item.enabled = isOpen;
  }
};
