import { useUndoToast } from '#parts/use-undo-toast.ts';

/** Waits for a change; once it is kept, says so in one sentence with the way back. Answers whether it was kept. */
export const useWithUndo = () => {
  const undoToast = useUndoToast();
  return async (outcome: Promise<{ ok: boolean }>, text: string): Promise<boolean> => {
    const { ok } = await outcome;
    if (ok) undoToast(text);
    return ok;
  };
};
