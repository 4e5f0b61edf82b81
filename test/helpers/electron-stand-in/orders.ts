import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  Menu,
  powerMonitor,
  Notification,
  protocol,
  session,
  shell,
} from './electron.ts';

type Order = { id: number; order: string; value?: string };

/** What the test may do to the program from outside, as a leader or the system would. */
const orders: Record<string, (value?: string) => unknown> = {
  'close-window': () => BrowserWindow.getAllWindows()[0]?.close(),
  quit: () => app.quit(),
  minimize: () => BrowserWindow.getAllWindows()[0]?.minimize(),
  click: (label) => Menu.click(label ?? ''),
  'second-start': (line) => app.emit('second-instance', {}, (line ?? '').split(' '), '', null),
  machine: (event) => powerMonitor.emit(event ?? ''),
  idle: (seconds) => void (powerMonitor.idle = Number(seconds)),
  'open-link': (link) => app.emit('open-url', { preventDefault: () => undefined }, link),
  'place-window': (bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(JSON.parse(bounds ?? '{}')),
  maximize: () => BrowserWindow.getAllWindows()[0]?.maximize(),
  reminders: () => Notification.shown.map(({ options }) => options),
  'click-reminder': () => Notification.shown.at(-1)?.emit('click'),
  copied: () => clipboard.copied,
  'save-into': (folder) => void (dialog.leader.folder = folder ?? null),
  menu: () => Menu.shown,
  facts: () => ({
    sandboxed: app.sandboxed,
    switches: app.switches,
    schemes: protocol.registered,
    spellChecker: session.defaultSession.set.spellChecker,
    outside: shell.opened,
    textSize: BrowserWindow.getAllWindows()[0]?.webContents.zoom,
    window: BrowserWindow.getAllWindows()[0]?.options,
    calls: BrowserWindow.getAllWindows()[0]?.calls,
  }),
};

process.on('message', ({ id, order, value }: Order) => {
  process.send?.({ id, value: orders[order]?.(value) ?? null });
});
