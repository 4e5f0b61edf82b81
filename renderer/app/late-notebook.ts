import { late } from '#ui/late.tsx';

/** The open notebook. Its code is fetched while the key is derived, so that neither waits for the other. */
export const Notebook = late(async () => (await import('./notebook.tsx')).Notebook);
