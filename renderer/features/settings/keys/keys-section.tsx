import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasKeys } from '#data/keys.ts';
import styles from '#features/settings/settings-screen.module.css';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { AutoLockLine } from './auto-lock-line.tsx';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import look from './keys.module.css';
import { LoginLine } from './login-line.tsx';
import { NewRecoveryKeyDialog } from './new-recovery-key-dialog.tsx';

/** What opens the notebook, and when it closes by itself. */
export const KeysSection = () => {
  const { t } = useTranslation('keysAndLock');
  const [isLocked, setIsLocked] = useState<boolean>();
  useEffect(() => void hasKeys().then(setIsLocked), []);
  if (isLocked === undefined) return null;
  return (
    <section className={styles.section}>
      <Caption>{t('title')}</Caption>
      {isLocked ? (
        <>
          <p className={styles.prose}>{t('vaultText')}</p>
          <KeyLines />
          <AutoLockLine />
        </>
      ) : (
        <p className={styles.prose}>{t('noKeys')}</p>
      )}
    </section>
  );
};

const KeyLines = () => {
  const { t } = useTranslation('keysAndLock');
  const { t: keys } = useTranslation('keys');
  const { keychain } = useDesktop();
  const [open, setOpen] = useState<'passphrase' | 'recovery' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={look.lines}>
      <div className={look.line}>
        <div>
          <div>{keys('passphrase')}</div>
          <p className={look.text}>{t('passphraseText')}</p>
        </div>
        <Button onClick={() => setOpen('passphrase')}>{t('changePassphrase')}</Button>
      </div>
      <div className={look.line}>
        <div>
          <div>{keys('recoveryKey')}</div>
          <p className={look.text}>{t('recoveryText')}</p>
        </div>
        <Button onClick={() => setOpen('recovery')}>{t('newRecoveryKey')}</Button>
      </div>
      {keychain === null ? null : <LoginLine keychain={keychain} />}
      {open === 'passphrase' ? <ChangePassphraseDialog onClose={close} /> : null}
      {open === 'recovery' ? <NewRecoveryKeyDialog onClose={close} /> : null}
    </div>
  );
};
