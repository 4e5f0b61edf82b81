import { endPassphraseOffer, usePassphraseOffer } from '#app/passphrase-offer.ts';
import { ChangePassphraseDialog } from '#features/settings/keys/change-passphrase-dialog.tsx';

/** Whoever came in with the recovery key is offered a new passphrase, once. */
export const PassphraseOfferDialog = () => {
  const { recoveryKey } = usePassphraseOffer();
  return recoveryKey === null ? null : (
    <ChangePassphraseDialog by={{ recoveryKey }} onClose={endPassphraseOffer} />
  );
};
