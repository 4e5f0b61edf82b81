import { useTranslation } from 'react-i18next';
import styles from './brand.module.css';

/** The name, with a circle that leaves some leeway. */
export const Brand = () => {
  const { t } = useTranslation('app');
  return (
    <span className={styles.brand}>
      <i aria-hidden="true" className={styles.ring} />
      {t('brand')}
    </span>
  );
};
