import { useTranslation } from 'react-i18next';
import { undoLast } from '#data/undo.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { showToast } from '#ui/toast.tsx';

/** Waits for a change; once it is kept, says so in one sentence with the way back. Answers whether it was kept. */
export const useWithUndo = () => {
  const { t: ui } = useTranslation('ui');
  return async (outcome: Promise<CommitOutcome>, text: string): Promise<boolean> => {
    const { ok } = await outcome;
    if (ok) showToast({ text, action: { label: ui('undo'), run: () => void undoLast() } });
    return ok;
  };
};
