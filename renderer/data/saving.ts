import { create } from 'zustand';
import type { OpenVault } from '#vault/vault.ts';

/** `saved` follows the journal's flush, not the wish. `failed`: nothing was changed, the draft stays on screen. */
export type Saving =
  | { state: 'idle' | 'saving' | 'saved' }
  | { state: 'failed'; fault: 'full' | 'unwritable' };

export const useSaving = create<Saving>()(() => ({ state: 'idle' }));

/** Keeps the quiet "Saved" true for `vault`. Returns the way to stop. */
export const followSaving = (vault: OpenVault): (() => void) =>
  vault.onSaving((state, fault) => {
    if (state === 'failed')
      useSaving.setState({ state, fault: fault === 'full' ? 'full' : 'unwritable' }, true);
    else useSaving.setState({ state }, true);
  });
