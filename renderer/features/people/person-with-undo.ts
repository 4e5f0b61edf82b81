import { useUndoToast } from '#parts/use-undo-toast.ts';
import type { CommitOutcome } from '#vault/table.ts';

/** Waits for a change; once it is kept, says so in one sentence with the way back. Answers whether it was kept. */
export const useWithUndo = () => {
  const undoToast = useUndoToast();
  return async (outcome: Promise<CommitOutcome>, text: string): Promise<boolean> => {
    const { ok } = await outcome;
    if (ok) undoToast(text);
    return ok;
  };
};
