import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeRecoveryKey, type Opener } from '#data/keys.ts';
import { RecoveryKeySheet } from '#parts/keys/recovery-key-sheet.tsx';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { showToast } from '#ui/toast.tsx';
import type { NewRecoveryKey } from '#vault/vault-keys.ts';
import { AskSecret } from './ask-secret.tsx';
import { faultWord } from './fault-word.ts';
import styles from './keys.module.css';

/** Another recovery key: asked for, shown once, typed back, and only then the one that counts. */
export const NewRecoveryKeyDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('keysAndLock');
  const { t: ui } = useTranslation('ui');
  const { backups } = useDesktop();
  const [made, setMade] = useState<NewRecoveryKey | null>(null);
  const make = async (by: Opener) => {
    const outcome = await makeRecoveryKey(by, backups);
    if (!outcome.ok) return outcome.reason === 'wrong' ? 'wrong' : { says: t(faultWord(outcome.reason)) };
    setMade(outcome);
    return undefined;
  };
  const finish = async (key: NewRecoveryKey) => {
    const outcome = await key.finish();
    if (!outcome.ok) return t(faultWord(outcome.reason));
    onClose();
    showToast({ text: t('keyChanged') });
    return undefined;
  };
  return (
    <Dialog title={t('newKeyTitle')} closeLabel={ui('close')} onClose={onClose}>
      {made === null ? (
        <AskSecret does={t('makeKey')} doing={t('makingKey')} onClose={onClose} onGiven={make}>
          <p>{t('newKeyText')}</p>
        </AskSecret>
      ) : (
        <div className={styles.form}>
          <KeepText />
          <RecoveryKeySheet
            recoveryKey={made.recoveryKey}
            finish={t('finishKey')}
            finishing={t('finishingKey')}
            buttons={(finishButton) => (
              <DialogActions>
                <Button onClick={onClose}>{ui('cancel')}</Button>
                {finishButton}
              </DialogActions>
            )}
            onTypedBack={() => finish(made)}
          />
        </div>
      )}
    </Dialog>
  );
};

/** The button that led here is gone; what is read first is why the key matters. */
const KeepText = () => {
  const { t } = useTranslation('keysAndLock');
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1} className={styles.first}>
      {t('keepText')}
    </p>
  );
};
