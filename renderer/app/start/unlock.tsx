import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unlock } from '#app/open-vault.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/marks.tsx';
import { SecretField } from './secret-field.tsx';
import styles from './start.module.css';
import { StartFrame } from './start-frame.tsx';

/** The lock screen: the passphrase, or the recovery key when it is lost. */
export const Unlock = () => {
  const { t } = useTranslation('app');
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [secret, setSecret] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const wrong = by === 'passphrase' ? t('wrongPassphrase') : t('wrongRecoveryKey');
  const open = async () => {
    if (isBusy || secret === '') return;
    setIsBusy(true);
    setError(undefined);
    if ((await unlock(by, secret)) === 'wrong') setError(wrong);
    setIsBusy(false);
  };
  const other = by === 'passphrase' ? 'recoveryKey' : 'passphrase';
  return (
    <StartFrame>
      <Card className={styles.card}>
        <h1>{t('unlockTitle')}</h1>
        <form
          className={styles.column}
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <SecretField
            key={by}
            label={t(by)}
            error={error}
            value={secret}
            onChange={setSecret}
            readOnly={isBusy}
            autoFocus
          />
          <div className={styles.row}>
            <Button type="submit" variant="primary" aria-busy={isBusy}>
              {isBusy ? t('unlocking') : t('unlock')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                setBy(other);
                setSecret('');
                setError(undefined);
              }}
            >
              {t(by === 'passphrase' ? 'useRecoveryKey' : 'usePassphrase')}
            </Button>
          </div>
        </form>
      </Card>
    </StartFrame>
  );
};
