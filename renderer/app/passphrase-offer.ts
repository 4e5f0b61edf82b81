import { create } from 'zustand';

/** The recovery key that has just opened the vault, until the leader has set a new passphrase with it or declined. */
export const usePassphraseOffer = create<{ recoveryKey: string | null }>()(() => ({ recoveryKey: null }));

export const offerNewPassphrase = (recoveryKey: string): void => usePassphraseOffer.setState({ recoveryKey });
export const endPassphraseOffer = (): void => usePassphraseOffer.setState({ recoveryKey: null });
