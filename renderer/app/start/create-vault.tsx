import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NewVault, prepareVault } from '#app/open-vault.ts';
import { Button } from '#ui/button.tsx';
import { passphraseStrength, sixWords } from '#vault/passphrase.ts';
import { SecretField } from './secret-field.tsx';
import styles from './start.module.css';
import { StrengthMeter } from './strength-meter.tsx';

const shortest = 8;

/** The first step: a passphrase, judged kindly, or six words on offer. */
export const CreateVault = ({ onCreated }: { onCreated: (created: NewVault) => void }) => {
  const { t } = useTranslation('app');
  const [passphrase, setPassphrase] = useState('');
  const [offered, setOffered] = useState('');
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const create = async () => {
    const problem =
      passphrase === ''
        ? t('passphraseMissing')
        : passphrase.length < shortest
          ? t('passphraseShort')
          : undefined;
    setError(problem);
    if (problem) form.current?.querySelector('input')?.focus();
    else onCreated(await prepareVault(passphrase));
  };
  const offer = () => {
    const words = sixWords();
    setOffered(words);
    setPassphrase(words);
    setError(undefined);
  };
  return (
    <form
      ref={form}
      className={styles.column}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h2>{t('createTitle')}</h2>
      <SecretField
        label={t('passphrase')}
        hint={t('passphraseHint')}
        error={error}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setError(undefined);
        }}
        autoFocus
      />
      {passphrase ? <StrengthMeter strength={passphraseStrength(passphrase)} /> : null}
      {offered && offered === passphrase ? (
        <div>
          <div className={styles.words}>{offered}</div>
          <p className={styles.small}>{t('offered')}</p>
        </div>
      ) : null}
      <div className={styles.row}>
        <Button type="submit" variant="primary">
          {t('createVault')}
        </Button>
        <Button variant="quiet" onClick={offer}>
          {t('offer')}
        </Button>
      </div>
    </form>
  );
};
