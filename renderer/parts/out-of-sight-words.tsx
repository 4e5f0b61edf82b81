import { useTranslation } from 'react-i18next';
import { modKey } from '#ui/use-hotkey.ts';
import styles from './form.module.css';

/** Stands where private words would stand, so that nobody thinks them lost. */
export const OutOfSightWords = () => {
  const { t } = useTranslation('parts');
  return (
    <p role="status" className={styles.note}>
      {t('outOfSight', { key: modKey })}
    </p>
  );
};
