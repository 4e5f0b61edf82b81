import { app, Menu, type MenuItemConstructorOptions, type WebContents, webContents } from 'electron';
import { menuEnglish } from './english.ts';
import { nextTextSize } from './text-size.ts';

const resize = (step: -1 | 0 | 1) => (): void => {
  const contents: WebContents | null = webContents.getFocusedWebContents();
  if (contents !== null) contents.setZoomFactor(nextTextSize(contents.getZoomFactor(), step));
};

const viewMenu = (): MenuItemConstructorOptions => ({
  label: menuEnglish.view,
  submenu: [
    { label: menuEnglish.largerText, accelerator: 'CommandOrControl+Plus', click: resize(1) },
    { label: menuEnglish.largerText, accelerator: 'CommandOrControl+=', visible: false, click: resize(1) },
    { label: menuEnglish.smallerText, accelerator: 'CommandOrControl+-', click: resize(-1) },
    { label: menuEnglish.usualTextSize, accelerator: 'CommandOrControl+0', click: resize(0) },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ],
});

/** Only what the system expects: quitting, editing, text size. Everything else is in the page. */
export const setProgramMenu = (): void => {
  const first: MenuItemConstructorOptions =
    process.platform === 'darwin'
      ? { role: 'appMenu' }
      : { label: menuEnglish.program, submenu: [{ role: 'quit' }] };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([first, { role: 'editMenu' }, viewMenu(), { role: 'windowMenu' }]),
  );
};
