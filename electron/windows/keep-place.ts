import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { placeText, readPlace, type WindowPlace } from './window-place.ts';

/** The part of `BrowserWindow` that its place needs. */
export type PlacedWindow = {
  on(event: 'resize' | 'move' | 'maximize' | 'unmaximize' | 'close', listener: () => void): unknown;
  getNormalBounds(): Rectangle;
  isMaximized(): boolean;
};

/** Milliseconds of rest after which a moved window counts as placed. */
const rest = 400;

/** The place that was kept in `file`, or `null`. */
export const keptPlace = (file: string): WindowPlace | null => {
  try {
    return readPlace(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** At once and whole or not at all: some eighty bytes, and the program may end right after. */
const write = (file: string, text: string): void => {
  try {
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // Where it can't be written, the next window opens at its usual place.
  }
};

/** Writes the window's place to `file` when it has come to rest and when it closes. */
export const keepPlace = (window: PlacedWindow, file: string): void => {
  let timer: NodeJS.Timeout | undefined;
  let kept = '';
  const keep = (): void => {
    clearTimeout(timer);
    const text = placeText({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
    if (text !== kept) write(file, text);
    kept = text;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, rest);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(event, later);
  window.on('close', keep);
};
