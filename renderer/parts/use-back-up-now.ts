import { useTranslation } from 'react-i18next';
import { backUpAndSay } from '#data/automatic-backups.ts';
import { useBackupState } from '#data/backup-state.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { flushDrafts } from '#ui/drafts.ts';
import { showToast } from '#ui/toast.tsx';

/** Makes a backup and says what came of it. While one is being made, another wish for one is already granted. */
export const useBackUpNow = () => {
  const { t } = useTranslation('backups');
  const { backups } = useDesktop();
  return async (): Promise<void> => {
    if (useBackupState.getState().isWorking) return;
    // What is still on screen belongs into it.
    await flushDrafts();
    await backUpAndSay(backups);
    const { last } = useBackupState.getState();
    if (last === null) return;
    if (!last.ok) showToast({ text: t('failed', { why: t(`fault_${last.fault}`) }) });
    else if (last.chosenFault !== null)
      showToast({ text: t('onlyOwn', { why: t(`fault_${last.chosenFault}`) }) });
    else if (last.ownFault !== null)
      showToast({ text: t('onlyChosen', { why: t(`fault_${last.ownFault}`) }) });
    else showToast({ text: last.is === 'same' ? t('same') : t('backedUp') });
  };
};
