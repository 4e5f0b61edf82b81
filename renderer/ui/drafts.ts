import type { Draft } from './draft.ts';

const drafts = new Set<Draft>();

/** Keeps `draft` known while its field is on screen. Returns the way to forget it. */
export const keepDraft = (draft: Draft): (() => void) => {
  drafts.add(draft);
  return () => drafts.delete(draft);
};

/** Writes every draft, before hiding, locking or closing. `false` when one could not be written. */
export const flushDrafts = async (): Promise<boolean> =>
  (await Promise.all(Array.from(drafts, (draft) => draft.flush()))).every(Boolean);

/** Whether anything typed is not on the disk yet. */
export const hasUnsavedDrafts = (): boolean => Array.from(drafts).some((draft) => draft.isUnsaved);
