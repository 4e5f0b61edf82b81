import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron';

type Built = { items: MenuItemConstructorOptions[] };

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

/** The stand-in for Electron's `Menu`: remembers what is shown, and clicks. */
export const Menu = {
  shown: [] as MenuItemConstructorOptions[],
  buildFromTemplate: (items: MenuItemConstructorOptions[]): Built => ({ items }),
  setApplicationMenu: (built: Built | null): void => {
    Menu.shown = built?.items ?? [];
  },
  /** Clicks the first item with this label, as the leader would. */
  click: (label: string): void => {
    const item = flat(Menu.shown).find((candidate) => candidate.label === label);
    if (item?.click === undefined) throw new Error(`no menu item ${label}`);
    (item.click as () => void)();
  },
} satisfies Partial<Record<keyof typeof ElectronMenu, unknown>> & Record<'shown' | 'click', unknown>;
