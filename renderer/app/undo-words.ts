import { useTranslation } from 'react-i18next';
import { undoLast } from '#data/undo.ts';
import { showToast } from '#ui/toast.tsx';

/** Takes the last action back and says so. */
export const useUndoWithWords = () => {
  const { t } = useTranslation('app');
  const { t: ui } = useTranslation('ui');
  return async (): Promise<void> => {
    const outcome = await undoLast();
    if (outcome.ok) showToast({ text: t('undone') });
    else if (outcome.fault === 'nothing') showToast({ text: t('nothingToUndo') });
    else if (outcome.fault === 'newer') showToast({ text: ui('undoNewer') });
  };
};
