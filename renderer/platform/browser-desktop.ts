import type { Desktop } from './desktop.ts';

/** The browser edition's half: files in the origin-private file system, everything else by the browser itself. */
export const browserDesktop = (): Desktop => {
  throw new Error('not written yet');
};
