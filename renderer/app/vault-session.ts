import { create } from 'zustand';
import type { VaultName } from '#platform/desktop.ts';

/** What stands between the leader and the notebook right now. */
export type VaultStatus =
  | { at: 'looking' }
  | { at: 'first-start' }
  | { at: 'locked'; hasKeychain: boolean }
  | { at: 'filling-sample'; share: number }
  | { at: 'refused'; why: 'newer' | 'in-use' | 'unreadable' | 'sample-not-filled'; isWaiting?: boolean }
  | { at: 'open'; vault: VaultName };

export const useVaultStatus = create<VaultStatus>()(() => ({ at: 'looking' }));

export const vaultIs = (status: VaultStatus): void => useVaultStatus.setState(status, true);
