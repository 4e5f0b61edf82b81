import type { Draft } from './draft.ts';

const drafts = new Set<Draft>();

/** Keeps `draft` known while its field is on screen. Returns the way to forget it. */
export const keepDraft = (draft: Draft): (() => void) => {
  left.delete(draft);
  drafts.add(draft);
  return () => drafts.delete(draft);
};

/**
 * For when its field leaves the screen: writes it, and knows of it until it is written, so that locking and closing wait
 * for words whose field is gone. What no try will ever write is given up, or it would hold the notebook open for good.
 */
export const leaveDraft = async (draft: Draft): Promise<void> => {
  left.add(draft);
  await draft.flush().catch(() => false);
  forgetLeft();
};

const left = new Set<Draft>();

const forgetLeft = (): void => {
  for (const draft of left)
    if (!draft.isUnsaved || draft.isRefused) {
      left.delete(draft);
      drafts.delete(draft);
    }
};

/** Writes every draft, before hiding, locking or closing. `false` when one could not be written. */
export const flushDrafts = async (): Promise<boolean> => {
  const written = await Promise.all(Array.from(drafts, (draft) => draft.flush()));
  forgetLeft();
  return written.every(Boolean);
};

/** Whether anything typed is not on the disk yet. */
export const hasUnsavedDrafts = (): boolean => Array.from(drafts).some((draft) => draft.isUnsaved);
