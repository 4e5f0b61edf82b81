import type { Desktop } from '#platform/desktop.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';

/** A machine for screens in tests: the browser's, with what a test wants different. */
export const quietDesktop = (over: Partial<Desktop> = {}): Desktop => ({ ...browserDesktop(), ...over });
