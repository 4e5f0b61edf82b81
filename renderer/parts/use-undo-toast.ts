import { useTranslation } from 'react-i18next';
import { undoOffer } from '#data/undo.ts';
import { showToast } from '#ui/toast.tsx';

/** Says in one sentence what was just done, with the way back from exactly that. `onUndone`: once it was taken back. */
export const useUndoToast = () => {
  const { t } = useTranslation('ui');
  return (text: string, onUndone?: () => void): void => {
    const takeBack = undoOffer();
    const run = async () => {
      const outcome = await takeBack();
      if (outcome.ok) onUndone?.();
      else if (outcome.fault === 'newer') showToast({ text: t('undoNewer') });
    };
    showToast({ text, action: { label: t('undo'), run: () => void run() } });
  };
};
