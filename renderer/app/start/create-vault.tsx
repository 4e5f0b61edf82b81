import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NewVault, prepareVault } from '#app/open-vault.ts';
import { NewPassphrase } from '#parts/keys/new-passphrase.tsx';
import { passphraseProblem } from '#parts/keys/passphrase-problem.ts';
import { Button } from '#ui/button.tsx';
import styles from './start.module.css';

/** The first step: a passphrase. */
export const CreateVault = ({ onCreated }: { onCreated: (created: NewVault) => void }) => {
  const { t } = useTranslation('app');
  return (
    <ChoosePassphrase
      title={t('createTitle')}
      submit={t('createVault')}
      onChosen={async (passphrase) => onCreated(await prepareVault(passphrase))}
    />
  );
};

type ChooseProps = {
  title: string;
  /** What the button says. */
  submit: string;
  isBusy?: boolean;
  onChosen: (passphrase: string) => Promise<void>;
};

/** A new passphrase, judged kindly, or six words on offer. */
export const ChoosePassphrase = ({ title, submit, isBusy = false, onChosen }: ChooseProps) => {
  const { t: keys } = useTranslation('keys');
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof passphraseProblem>>(null);
  const form = useRef<HTMLFormElement>(null);
  const create = async () => {
    const found = passphraseProblem(passphrase);
    setProblem(found);
    if (found) form.current?.querySelector('input')?.focus();
    else if (!isBusy) await onChosen(passphrase);
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
      <h2>{title}</h2>
      <NewPassphrase
        label={keys('passphrase')}
        hint={keys('passphraseHint')}
        error={problem ? keys(problem) : undefined}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
        autoFocus
      >
        <Button type="submit" variant="primary" aria-busy={isBusy}>
          {submit}
        </Button>
      </NewPassphrase>
    </form>
  );
};
