import { useTranslation } from 'react-i18next';
import { openByLogin, type Opener } from '#data/keys.ts';
import type { Keychain } from '#platform/desktop.ts';
import { Dialog } from '#ui/dialog.tsx';
import { showToast } from '#ui/toast.tsx';
import { AskSecret } from './ask-secret.tsx';
import { faultWord } from './fault-word.ts';

/** Lets the computer's login open the notebook, once the leader has shown that it is theirs. */
export const LoginDialog = ({ keychain, onClose }: { keychain: Keychain; onClose: () => void }) => {
  const { t } = useTranslation('keysAndLock');
  const { t: ui } = useTranslation('ui');
  const turnOn = async (by: Opener) => {
    const outcome = await openByLogin(by, keychain);
    if (!outcome.ok) {
      if (outcome.reason === 'wrong') return 'wrong';
      return { says: outcome.reason === 'refused' ? t('loginRefused') : t(faultWord(outcome.reason)) };
    }
    onClose();
    showToast({ text: t('loginOnToast') });
    return undefined;
  };
  return (
    <Dialog title={t('login')} closeLabel={ui('close')} onClose={onClose}>
      <AskSecret does={t('loginTurnOn')} doing={t('loginTurningOn')} onClose={onClose} onGiven={turnOn}>
        <p>{t('loginText')}</p>
      </AskSecret>
    </Dialog>
  );
};
