import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openByLoginNoMore, opensByLogin } from '#data/keys.ts';
import type { Keychain, KeychainState } from '#platform/desktop.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toast.tsx';
import { faultWord } from './fault-word.ts';
import styles from './keys.module.css';
import { LoginDialog } from './login-dialog.tsx';

const refusals = {
  ready: null,
  unprotected: 'loginUnprotected',
  unavailable: 'loginUnavailable',
} as const;

type Login = { state: KeychainState; isOn: boolean };

const useLogin = (keychain: Keychain) => {
  const [login, setLogin] = useState<Login | null>(null);
  const [round, setRound] = useState(0);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new round looks again.
  useEffect(() => {
    let isHere = true;
    void Promise.all([keychain.state(), opensByLogin()]).then(
      ([state, isOn]) => isHere && setLogin({ state, isOn }),
    );
    return () => void (isHere = false);
  }, [keychain, round]);
  return { login, lookAgain: () => setRound((before) => before + 1) };
};

/** The convenience of opening without a passphrase, where the system's keychain is worth its name. Off until wanted. */
export const LoginLine = ({ keychain }: { keychain: Keychain }) => {
  const { t } = useTranslation('keysAndLock');
  const { login, lookAgain } = useLogin(keychain);
  const [isAsking, setIsAsking] = useState(false);
  if (login === null) return null;
  const turnOff = async () => {
    const outcome = await openByLoginNoMore();
    showToast({ text: t(outcome.ok ? 'loginOffToast' : faultWord(outcome.reason)) });
    lookAgain();
  };
  const refusal = refusals[login.state];
  const mayTurn = login.isOn || refusal === null;
  const turn = t(login.isOn ? 'loginTurnOff' : 'loginTurnOn');
  return (
    <div className={styles.line}>
      <div>
        <div>{t('login')}</div>
        <p className={styles.text}>{t(refusal ?? (login.isOn ? 'loginOnText' : 'loginText'))}</p>
      </div>
      {mayTurn ? (
        <Button
          aria-label={`${t('login')}: ${turn}`}
          onClick={() => (login.isOn ? void turnOff() : setIsAsking(true))}
        >
          {turn}
        </Button>
      ) : null}
      {isAsking ? (
        <LoginDialog
          keychain={keychain}
          onClose={() => {
            setIsAsking(false);
            lookAgain();
          }}
        />
      ) : null}
    </div>
  );
};
