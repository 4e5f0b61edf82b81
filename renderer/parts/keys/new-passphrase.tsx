import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passphraseStrength, sixWords } from '#data/keys.ts';
import { Button } from '#ui/button.tsx';
import styles from './keys.module.css';
import { SecretField } from './secret-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';

type NewPassphraseProps = {
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
  readOnly?: boolean;
  autoFocus?: boolean;
  /** What stands before the offer of six words. */
  children?: ReactNode;
};

/** A passphrase of the leader's own, judged kindly, or six words on offer. */
export const NewPassphrase = ({ children, value, onChange, ...field }: NewPassphraseProps) => {
  const { t } = useTranslation('keys');
  const [offered, setOffered] = useState('');
  const offer = () => {
    if (field.readOnly) return;
    const words = sixWords();
    setOffered(words);
    onChange(words);
  };
  return (
    <>
      <SecretField value={value} onChange={onChange} {...field} />
      {value === '' ? (
        // A page grows downwards. A dialog would jump: there the place is kept.
        children ? null : (
          <StrengthMeter strength={null} />
        )
      ) : (
        <StrengthMeter strength={passphraseStrength(value)} />
      )}
      {offered && offered === value ? (
        <div>
          <div className={styles.words}>{offered}</div>
          <p className={styles.small}>{t('offered')}</p>
        </div>
      ) : null}
      <div className={styles.row}>
        {children}
        <Button variant={children ? 'quiet' : 'link'} aria-disabled={field.readOnly} onClick={offer}>
          {t('offer')}
        </Button>
      </div>
    </>
  );
};
