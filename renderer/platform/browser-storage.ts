import type { BrowserStorage } from './desktop.ts';

/** Some browsers have no such promise to give, and some throw instead of answering. */
const answered = async (asked: () => Promise<boolean>): Promise<boolean> => asked().catch(() => false);

/** What this origin keeps, and whether the browser promised to leave it alone. */
export const browserStorage: BrowserStorage = {
  isKept: () => answered(async () => navigator.storage.persisted()),
  askToKeep: () => answered(async () => navigator.storage.persist()),
};
