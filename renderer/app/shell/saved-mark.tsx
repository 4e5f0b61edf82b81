import { useTranslation } from 'react-i18next';
import { useSaving } from '#data/saving.ts';
import styles from './sidebar.module.css';

/** The quiet "Saved". It follows the journal on the disk, not the wish. */
export const SavedMark = () => {
  const { t } = useTranslation('app');
  const saving = useSaving();
  return (
    <div className={styles.saved} role="status">
      {saving.state === 'saving' ? t('saving') : saving.state === 'saved' ? t('saved') : null}
    </div>
  );
};
