import { type MenuItemConstructorOptions, type WebContents, webContents } from 'electron';
import { menuEnglish } from './english.ts';
import { nextTextSize } from './text-size.ts';

const resize = (step: -1 | 0 | 1) => (): void => {
  const contents: WebContents | null = webContents.getFocusedWebContents();
  if (contents !== null) contents.setZoomFactor(nextTextSize(contents.getZoomFactor(), step));
};

/** Larger, smaller and usual text; the second "larger" is for keyboards that have no plus of its own. */
export const textSizeItems = (): MenuItemConstructorOptions[] => [
  { label: menuEnglish.largerText, accelerator: 'CommandOrControl+Plus', click: resize(1) },
  { label: menuEnglish.largerText, accelerator: 'CommandOrControl+=', visible: false, click: resize(1) },
  { label: menuEnglish.smallerText, accelerator: 'CommandOrControl+-', click: resize(-1) },
  { label: menuEnglish.usualTextSize, accelerator: 'CommandOrControl+0', click: resize(0) },
];
