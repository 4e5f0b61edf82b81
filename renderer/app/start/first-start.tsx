import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/marks.tsx';
import { openSample } from '#app/open-vault.ts';
import { CreateVault } from './create-vault.tsx';
import { RecoveryKeyStep, RestoreStart } from './late-steps.ts';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';
import type { NewVault } from '#app/open-vault.ts';

/** What a newcomer sees: what this is, and the three ways in. */
export const FirstStart = () => {
  const { t } = useTranslation('app');
  const [created, setCreated] = useState<NewVault | null>(null);
  const [isRestoring, setIsRestoring] = useState(false);
  if (created) return <RecoveryKeyStep created={created} />;
  if (isRestoring) return <RestoreStart onBack={() => setIsRestoring(false)} />;
  return (
    <StartFrame isLong>
      <div className={styles.head}>
        <h1>{t('promise')}</h1>
        <p className={styles.lead}>{t('promiseMore')}</p>
      </div>
      <Card className={styles.card}>
        <CreateVault onCreated={setCreated} />
      </Card>
      <div className={styles.divider}>{t('or')}</div>
      <div className={styles.row}>
        <Button onClick={() => void openSample()}>{t('lookAround')}</Button>
        <span className={styles.small}>{t('lookAroundHint')}</span>
      </div>
      <div className={styles.row}>
        <Button onClick={() => setIsRestoring(true)}>{t('restoreStart')}</Button>
        <span className={styles.small}>{t('restoreStartHint')}</span>
      </div>
    </StartFrame>
  );
};
