import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron';

type Item = MenuItemConstructorOptions;
type Built = { items: Item[]; getMenuItemById(id: string): Item | null };

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

/** The stand-in for Electron's `Menu`: remembers what is shown, and clicks. */
export const Menu = {
  shown: [] as MenuItemConstructorOptions[],
  built: null as Built | null,
  buildFromTemplate: (items: Item[]): Built => ({
    items,
    getMenuItemById: (id) => flat(items).find((item) => item.id === id) ?? null,
  }),
  setApplicationMenu: (built: Built | null): void => {
    Menu.built = built;
    Menu.shown = built?.items ?? [];
  },
  getApplicationMenu: (): Built | null => Menu.built,
  /** Clicks the first item with this label, as the leader would. A grey one hears nothing. */
  click: (label: string): void => {
    const item = flat(Menu.shown).find((candidate) => candidate.label === label);
    if (item?.click === undefined) throw new Error(`no menu item ${label}`);
    if (item.enabled !== false) (item.click as () => void)();
  },
} satisfies Partial<Record<keyof typeof ElectronMenu, unknown>> &
  Record<'shown' | 'built' | 'click', unknown>;
