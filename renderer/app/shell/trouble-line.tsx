import { useTranslation } from 'react-i18next';
import { useSaving } from '#data/saving.ts';
import styles from './shell.module.css';

/** One sentence on what could not be saved and what to do. It goes away when saving works again. */
export const TroubleLine = () => {
  const { t } = useTranslation('ui');
  const saving = useSaving();
  if (saving.state !== 'failed') return null;
  return (
    <div role="alert" className={styles.trouble}>
      {saving.fault === 'full' ? t('notSavedFull') : t('notSavedUnwritable')}
    </div>
  );
};
