import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookAtVault } from '#app/open-vault.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/marks.tsx';
import { RestoreStart } from './late-steps.ts';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

const words = {
  newer: ['newerTitle', 'newerText'],
  'in-use': ['inUseTitle', 'inUseText'],
  unreadable: ['unreadableTitle', 'unreadableText'],
  'sample-not-filled': ['sampleFailedTitle', 'sampleFailedText'],
} as const;

type RefusedProps = {
  why: keyof typeof words;
  /** Another window holds the leader's own vault, and this page goes on when it lets go. */
  isWaiting: boolean;
};

/** Why the vault is not opened, and what can be done. Nothing was written. */
export const Refused = ({ why, isWaiting }: RefusedProps) => {
  const { t } = useTranslation('app');
  const desktop = useDesktop();
  const waits = isWaiting && desktop.edition === 'browser';
  useEffect(
    () => (waits ? desktop.onVaultFreed('main', () => void lookAtVault()) : undefined),
    [desktop, waits],
  );
  const [isRestoring, setIsRestoring] = useState(false);
  if (isRestoring) return <RestoreStart isReplacing onBack={() => setIsRestoring(false)} />;
  const [title, text] = words[why];
  return (
    <StartFrame>
      <Card className={styles.card}>
        <h1>{t(title)}</h1>
        <p>{t(waits ? 'inUseWaits' : text)}</p>
        {why === 'unreadable' ? (
          <p>{t(desktop.edition === 'browser' ? 'unreadableRestoreBrowser' : 'unreadableRestore')}</p>
        ) : null}
        <div className={styles.row}>
          <Button variant="primary" onClick={() => location.reload()}>
            {t('tryAgain')}
          </Button>
          {why === 'unreadable' ? (
            <Button onClick={() => setIsRestoring(true)}>{t('restoreInstead')}</Button>
          ) : null}
        </div>
      </Card>
    </StartFrame>
  );
};
