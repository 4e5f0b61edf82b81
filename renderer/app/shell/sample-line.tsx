import { useTranslation } from 'react-i18next';
import { leaveSample } from '#app/leave-vault.ts';
import { Button } from '#ui/button.tsx';
import styles from './shell.module.css';

/** Says quietly that this is a sample, and how to leave it. */
export const SampleLine = () => {
  const { t } = useTranslation('app');
  return (
    <section aria-label={t('sampleLabel')} className={styles.sample}>
      <span>{t('sampleLine')}</span>
      <Button variant="link" onClick={() => void leaveSample()}>
        {t('leaveSample')}
      </Button>
    </section>
  );
};
