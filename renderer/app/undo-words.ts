import { useTranslation } from 'react-i18next';
import { undoLast } from '#data/undo.ts';
import { showToast } from '#ui/toast.tsx';

/** Takes the last action back and says so. */
export const useUndoWithWords = () => {
  const { t } = useTranslation('app');
  return async (): Promise<void> => {
    const outcome = await undoLast();
    if (outcome === null) showToast({ text: t('nothingToUndo') });
    else if (outcome.ok) showToast({ text: t('undone') });
  };
};
