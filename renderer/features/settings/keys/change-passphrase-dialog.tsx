import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassphrase, type Opener } from '#data/keys.ts';
import { NewPassphrase } from '#parts/keys/new-passphrase.tsx';
import { passphraseProblem } from '#parts/keys/passphrase-problem.ts';
import { Dialog } from '#ui/dialog.tsx';
import { showToast } from '#ui/toast.tsx';
import { faultWord, wrongWord } from './fault-word.ts';
import styles from './keys.module.css';
import { PresentSecret } from './present-secret.tsx';
import { SecretForm } from './secret-form.tsx';

type ChangePassphraseProps = {
  /** What has just opened the notebook, so that it need not be typed again. */
  by?: Opener;
  onClose: () => void;
};

type Said = { present?: string; next?: string; all?: string };

/** Another passphrase for the same notebook. With `by` it is an offer, after the recovery key has opened. */
export const ChangePassphraseDialog = ({ by, onClose }: ChangePassphraseProps) => {
  const { t } = useTranslation('keysAndLock');
  const { t: keys } = useTranslation('keys');
  const { t: ui } = useTranslation('ui');
  const [present, setPresent] = useState<Opener | null>(by ?? null);
  const [next, setNext] = useState('');
  const [said, setSaid] = useState<Said>({});
  const [isBusy, setIsBusy] = useState(false);
  const isOffer = by !== undefined;

  const change = async (opener: Opener) => {
    setIsBusy(true);
    const outcome = await changePassphrase(opener, next);
    setIsBusy(false);
    if (outcome.ok) {
      onClose();
      showToast({ text: t('changed') });
    } else if (outcome.reason === 'wrong') setSaid({ present: t(wrongWord(opener)) });
    else setSaid({ all: t(faultWord(outcome.reason)) });
  };
  const submit = () => {
    const problem = passphraseProblem(next);
    if (present === null) setSaid({ present: t('presentMissing') });
    else if (problem) setSaid({ next: keys(problem) });
    else void change(present);
  };
  return (
    <Dialog
      title={t(isOffer ? 'offerTitle' : 'changePassphrase')}
      closeLabel={ui('close')}
      onClose={() => (isBusy ? undefined : onClose())}
    >
      <SecretForm
        does={t(isOffer ? 'set' : 'changePassphrase')}
        doing={t('changingNow')}
        fault={said.present ?? said.next}
        givesUp={t(isOffer ? 'notNow' : 'giveUp')}
        busy={isBusy ? t('changing') : null}
        says={said.all}
        onClose={onClose}
        onSubmit={submit}
      >
        {isOffer ? (
          <p>{t('offerText')}</p>
        ) : (
          <PresentSecret
            error={said.present}
            readOnly={isBusy}
            onChange={(typed) => {
              setPresent(typed);
              setSaid({});
            }}
          />
        )}
        <NewPassphrase
          label={t('next')}
          hint={t('nextHint')}
          error={said.next}
          value={next}
          readOnly={isBusy}
          autoFocus={isOffer}
          onChange={(text) => {
            setNext(text);
            setSaid({});
          }}
        />
        <p className={styles.text}>{t('changeText')}</p>
      </SecretForm>
    </Dialog>
  );
};
