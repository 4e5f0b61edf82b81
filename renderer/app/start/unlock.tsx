import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readLockNote } from '#app/lock-note.ts';
import { unlock } from '#app/open-vault.ts';
import { SecretField } from '#parts/keys/secret-field.tsx';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/marks.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import { Opening } from './opening.tsx';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

type By = 'passphrase' | 'recoveryKey' | 'keychain';
/** Nothing, the slow key derivation, or filling the working copy anew and how far that is. */
type Busy = null | 'deriving' | { share: number };

const wrongWords = {
  passphrase: 'wrongPassphrase',
  recoveryKey: 'wrongRecoveryKey',
  keychain: 'wrongKeychain',
} as const;

/** Opens the vault and says how far it is, or what was wrong. */
const useUnlocking = () => {
  const [busy, setBusy] = useState<Busy>(null);
  const [wrong, setWrong] = useState<By | null>(null);
  const open = async (by: By, secret: string) => {
    setBusy('deriving');
    setWrong(null);
    const outcome = await unlock(by, secret, (share) => setBusy({ share }));
    if (outcome === 'wrong') setWrong(by);
    setBusy(null);
  };
  return { busy, wrong, open, forgetWrong: () => setWrong(null) };
};

/** Begins at once where it may, and says whether it is still at it. */
const useOpeningByItself = (may: boolean, open: () => Promise<void>): boolean => {
  const [isOpening, setIsOpening] = useState(may);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!isOpening || hasBegun.current) return;
    hasBegun.current = true;
    void open().then(() => setIsOpening(false));
  }, [isOpening, open]);
  return isOpening;
};

/**
 * The lock screen: the passphrase, or the recovery key when it is lost. With the login's keychain a program that has just
 * been started opens by itself; one that was locked waits for a word of the leader's.
 */
export const Unlock = ({ hasKeychain }: { hasKeychain: boolean }) => {
  const { t } = useTranslation('app');
  const { t: keys } = useTranslation('keys');
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [secret, setSecret] = useState('');
  const [note] = useState(readLockNote);
  const { busy, wrong, open, forgetWrong } = useUnlocking();
  const isBusy = busy !== null;
  const isOpeningItself = useOpeningByItself(hasKeychain && note === null, () => open('keychain', ''));
  const other = by === 'passphrase' ? 'recoveryKey' : 'passphrase';
  const says = wrong === null ? undefined : t(wrongWords[wrong]);
  if (isOpeningItself) {
    const isFilling = busy !== null && busy !== 'deriving';
    return (
      <Opening text={t(isFilling ? 'rebuilding' : 'openingVault')} share={isFilling ? busy.share : null} />
    );
  }
  return (
    <StartFrame>
      <Card className={styles.card}>
        <div>
          <h1>{t('unlockTitle')}</h1>
          {note === null ? null : <LockedBecause note={note} />}
        </div>
        <form
          className={styles.column}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy && secret !== '') void open(by, secret);
          }}
        >
          <SecretField
            key={by}
            label={keys(by)}
            error={says}
            value={secret}
            onChange={setSecret}
            readOnly={isBusy}
            autoFocus
          />
          <div className={styles.row}>
            <BusyButton
              type="submit"
              variant="primary"
              isBusy={isBusy}
              does={t('unlock')}
              doing={t('unlocking')}
            />
            {hasKeychain ? (
              <Button disabled={isBusy} onClick={() => void open('keychain', '')}>
                {t('useKeychain')}
              </Button>
            ) : null}
            <Button
              // Beside the login it stands in a line of its own, where a quiet button would look indented.
              variant={hasKeychain ? 'link' : 'quiet'}
              disabled={isBusy}
              onClick={() => {
                setBy(other);
                setSecret('');
                forgetWrong();
              }}
            >
              {keys(by === 'passphrase' ? 'useRecoveryKey' : 'usePassphrase')}
            </Button>
          </div>
          <Progress busy={busy} checking={t(`checking_${by}`)} />
        </form>
      </Card>
    </StartFrame>
  );
};

/** Its place is kept free, so that nothing jumps when it begins. */
const Progress = ({ busy, checking }: { busy: Busy; checking: string }) => {
  const { t } = useTranslation('app');
  const isFilling = busy !== null && busy !== 'deriving';
  return (
    <div className={styles.progress}>
      {busy === null ? null : (
        <ProgressLine label={isFilling ? t('rebuilding') : checking} share={isFilling ? busy.share : null} />
      )}
      <span role="status" className={styles.small}>
        {isFilling ? t('rebuilding') : null}
      </span>
    </div>
  );
};

const LockedBecause = ({ note }: { note: NonNullable<ReturnType<typeof readLockNote>> }) => {
  const { t } = useTranslation('app');
  return (
    <p className={styles.small}>
      {note.locked === 'idle' ? t('locked_idle', { count: note.minutes }) : t(`locked_${note.locked}`)}
    </p>
  );
};
