import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NewVault, prepareVault } from '#app/open-vault.ts';
import { NewPassphrase } from '#parts/keys/new-passphrase.tsx';
import { passphraseProblem } from '#parts/keys/passphrase-problem.ts';
import { BusyButton } from '#ui/busy-button.tsx';
import { useFocusFault } from '#ui/use-focus-fault.ts';
import styles from './start.module.css';

/** The first step: a passphrase. */
export const CreateVault = ({ onCreated }: { onCreated: (created: NewVault) => void }) => {
  const { t } = useTranslation('app');
  return (
    <ChoosePassphrase
      title={t('createTitle')}
      submit={t('createVault')}
      submitting={t('creatingVault')}
      onChosen={async (passphrase) => onCreated(await prepareVault(passphrase))}
    />
  );
};

type ChooseProps = {
  title: string;
  /** What the button says, and what it says meanwhile. */
  submit: string;
  submitting: string;
  onChosen: (passphrase: string) => Promise<void>;
};

/** A new passphrase, judged kindly, or six words on offer. */
export const ChoosePassphrase = ({ title, submit, submitting, onChosen }: ChooseProps) => {
  const { t: keys } = useTranslation('keys');
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof passphraseProblem>>(null);
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const error = problem ? keys(problem) : undefined;
  useFocusFault(form, error);
  const create = async () => {
    const found = passphraseProblem(passphrase);
    setProblem(found);
    if (found || isBusy) return;
    setIsBusy(true);
    await onChosen(passphrase);
    setIsBusy(false);
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
        error={error}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
        readOnly={isBusy}
        autoFocus
      >
        <BusyButton type="submit" variant="primary" isBusy={isBusy} does={submit} doing={submitting} />
      </NewPassphrase>
    </form>
  );
};
