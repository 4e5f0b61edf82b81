import { late } from '#ui/late.tsx';
import { learnWords } from './language.ts';

/** The open notebook with its words. Its code is fetched while the key is derived, so that neither waits for the other. */
export const Notebook = late(async () => {
  const [arrived, words] = await Promise.all([import('./notebook.tsx'), import('./english-all.ts')]);
  learnWords(words.english);
  return arrived.Notebook;
});
