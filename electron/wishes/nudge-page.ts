import { BrowserWindow } from 'electron';
import type { WishMessage } from '#electron/contract/channels.ts';

const waiting: WishMessage = 'wish:waiting';

/** Tells the page that a wish waits. What it is stays here until the page asks, so that a reload loses none. */
export const nudgePage = (): void => BrowserWindow.getAllWindows()[0]?.webContents.send(waiting);
