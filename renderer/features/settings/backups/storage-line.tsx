import { useTranslation } from 'react-i18next';
import { useClearableStorage } from '#parts/use-clearable-storage.ts';
import type { ChosenBackupFolder } from '#platform/backup-place.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toast.tsx';
import styles from './backups.module.css';

/** That the browser may clear the notebook, and what to do about it; nothing where it promised not to. */
export const StorageLine = ({ chosen }: { chosen: ChosenBackupFolder | null }) => {
  const { t } = useTranslation('backups');
  const { isClearable, askToKeep } = useClearableStorage();
  if (!isClearable) return null;
  const isElsewhere = chosen?.state === 'ready';
  const ask = async () => {
    showToast({ text: t((await askToKeep()) ? 'storageKept' : 'storageRefused') });
  };
  return (
    <div className={styles.folder}>
      <p className={isElsewhere ? styles.prose : styles.waiting}>
        {t('storageClearable')}{' '}
        {isElsewhere ? t('storageElsewhere', { label: chosen.label }) : t('storageNowhereElse')}
      </p>
      <div className={styles.row}>
        <Button variant="link" onClick={() => void ask()}>
          {t('storageAsk')}
        </Button>
      </div>
    </div>
  );
};
