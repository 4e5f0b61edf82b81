import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '#domain/routes.ts';
import styles from './shell.module.css';

export const NotFound = () => {
  const { t } = useTranslation('app');
  return (
    <div className={styles.centre}>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <Link href={routes.today}>{t('toToday')}</Link>
    </div>
  );
};
