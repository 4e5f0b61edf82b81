import { BrowserWindow } from 'electron';

/** Brings the program's window to the front; before it is there, there is nothing to bring. */
export const showWindow = (): void => {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};
