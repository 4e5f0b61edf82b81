import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opener } from '#data/keys.ts';
import { SecretField } from '#parts/keys/secret-field.tsx';
import { Button } from '#ui/button.tsx';
import styles from './keys.module.css';

type PresentSecretProps = {
  error: string | undefined;
  readOnly: boolean;
  /** `null` while nothing is typed. */
  onChange: (present: Opener | null) => void;
};

/** Asks for the present passphrase, or for the recovery key of whoever has forgotten it. */
export const PresentSecret = ({ error, readOnly, onChange }: PresentSecretProps) => {
  const { t } = useTranslation('keysAndLock');
  const { t: keys } = useTranslation('keys');
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [secret, setSecret] = useState('');
  const change = (text: string) => {
    setSecret(text);
    if (text === '') onChange(null);
    else onChange(by === 'passphrase' ? { passphrase: text } : { recoveryKey: text });
  };
  const turnToOther = () => {
    if (readOnly) return;
    setBy(by === 'passphrase' ? 'recoveryKey' : 'passphrase');
    setSecret('');
    onChange(null);
  };
  return (
    <div className={styles.present}>
      <SecretField
        key={by}
        label={by === 'passphrase' ? t('present') : keys('recoveryKey')}
        hint={t('presentHint')}
        error={error}
        value={secret}
        onChange={change}
        readOnly={readOnly}
        autoFocus
      />
      <Button variant="link" aria-disabled={readOnly} onClick={turnToOther}>
        {keys(by === 'passphrase' ? 'useRecoveryKey' : 'usePassphrase')}
      </Button>
    </div>
  );
};
