import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { finishVault, type NewVault } from '#app/open-vault.ts';
import { RecoveryKeySheet } from '#parts/keys/recovery-key-sheet.tsx';
import { Card } from '#ui/marks.tsx';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

/** What kept a new vault from being written. */
export const faultWords = { full: 'createFailedFull', io: 'createFailed', 'in-use': 'createInUse' } as const;

/** The second step: the recovery key, kept somewhere else, and one part of it typed back. */
export const RecoveryKeyStep = ({ created }: { created: NewVault }) => {
  const { t } = useTranslation('app');
  const { t: keys } = useTranslation('keys');
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; what is read first is why the key matters.
  useEffect(() => title.current?.focus(), []);
  return (
    <StartFrame isLong>
      <Card className={styles.card}>
        <h1 ref={title} tabIndex={-1}>
          {keys('recoveryTitle')}
        </h1>
        <p>{t('recoveryWhy')}</p>
        <RecoveryKeySheet
          mayPrint
          recoveryKey={created.recoveryKey}
          finish={t('finish')}
          finishing={t('finishing')}
          onTypedBack={async () => {
            const fault = await finishVault(created);
            return fault ? t(faultWords[fault]) : undefined;
          }}
        />
      </Card>
    </StartFrame>
  );
};
