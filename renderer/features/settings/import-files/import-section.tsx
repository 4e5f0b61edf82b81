import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '#domain/routes.ts';
import { Caption } from '#ui/marks.tsx';
import styles from '#features/settings/settings-screen.module.css';

/** The way to import. */
export const ImportSection = () => {
  const { t } = useTranslation('import');
  return (
    <section className={styles.section}>
      <Caption>{t('section')}</Caption>
      <p className={styles.prose}>{t('sectionText')}</p>
      <p>
        <Link href={routes.import}>{t('sectionLink')}</Link>
      </p>
    </section>
  );
};
