import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opener } from '#data/keys.ts';
import { wrongWord } from './fault-word.ts';
import { PresentSecret } from './present-secret.tsx';
import { SecretForm } from './secret-form.tsx';

type AskSecretProps = {
  /** What the button does, and what it says meanwhile. */
  does: string;
  doing: string;
  children: ReactNode;
  onClose: () => void;
  /** Answers with what went wrong: `wrong`, or a sentence; nothing when it was done. */
  onGiven: (by: Opener) => Promise<'wrong' | { says: string } | undefined>;
};

/** Asks for what opens the notebook before a key is made or handed out. */
export const AskSecret = ({ does, doing, children, onClose, onGiven }: AskSecretProps) => {
  const { t } = useTranslation('keysAndLock');
  const [present, setPresent] = useState<Opener | null>(null);
  const [wrong, setWrong] = useState<string>();
  const [says, setSays] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const give = async () => {
    if (present === null) return setWrong(t('presentMissing'));
    setIsBusy(true);
    const fault = await onGiven(present);
    setIsBusy(false);
    if (fault === 'wrong') setWrong(t(wrongWord(present)));
    else if (fault !== undefined) setSays(fault.says);
  };
  return (
    <SecretForm
      does={does}
      doing={doing}
      fault={wrong}
      busy={isBusy ? t('checking') : null}
      says={says}
      onClose={onClose}
      onSubmit={() => void give()}
    >
      {children}
      <PresentSecret
        error={wrong}
        readOnly={isBusy}
        onChange={(typed) => {
          setPresent(typed);
          setWrong(undefined);
          setSays(undefined);
        }}
      />
    </SecretForm>
  );
};
