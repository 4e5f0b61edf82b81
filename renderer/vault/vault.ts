import type Dexie from 'dexie';
import type { FileFault, VaultFiles } from '#platform/desktop.ts';
import type { OpenVault } from './open-vault-type.ts';
import type { Table } from './table.ts';

export type { OpenVault, Repair, SavingState, Touched } from './open-vault-type.ts';

/** Where a vault lies. `database` is a Dexie instance that knows its schema's versions and was not opened yet. */
export type VaultPlace = { files: VaultFiles; database: Dexie; tables: readonly Table[] };

/**
 * `none`: no vault here. `locked`: one that can be unlocked. `newer`: written by a newer Leeway. `in-use`: another
 * window holds it. `unreadable`: there is something, but no vault this program can open; nothing of it is touched.
 */
export type Inspection = 'none' | 'locked' | 'newer' | 'in-use' | 'unreadable';

/** Looks at what lies there. Creates and changes nothing. */
export const inspectVault = async (
  files: VaultFiles,
  databaseName: string,
  schema: number,
): Promise<Inspection> => {
  throw new Error(`not written yet ${files} ${databaseName} ${schema}`);
};

export type StartOutcome = { ok: true; vault: OpenVault } | { ok: false; reason: FileFault | 'exists' };

/** A vault that is about to be. */
export type NewVault = {
  /** An age identity, `AGE-SECRET-KEY-1…`. Shown once. */
  recoveryKey: string;
  /** Writes the vault and opens it. May be tried again after a fault. */
  finish(): Promise<StartOutcome>;
};

/**
 * Makes the keys of a new vault. The slow key derivation begins at once in the background; nothing is written before
 * `finish()`, which is for when the leader has typed the recovery key back.
 */
export const createVault = async (place: VaultPlace & { passphrase: string }): Promise<NewVault> => {
  throw new Error(`not written yet ${place}`);
};

/** Opens a throw-away vault whose key is never stored; deletes what is left of an earlier one first. */
export const createSampleVault = async (place: VaultPlace): Promise<StartOutcome> => {
  throw new Error(`not written yet ${place}`);
};

export type Secret = { passphrase: string } | { recoveryKey: string };

/**
 * `wrong`: this secret opens nothing. `none`: there is no vault. `newer`: written by a newer Leeway. `damaged`: keys or
 * journal can't be read as a whole. The rest as in `FileFault`. Nothing was changed in any of these cases.
 */
export type UnlockFault = 'wrong' | 'none' | 'newer' | 'damaged' | FileFault;

export type UnlockOutcome = { ok: true; vault: OpenVault } | { ok: false; reason: UnlockFault };

/** Unlocks the vault with its passphrase or its recovery key. Takes as long as the key derivation (about a second). */
export const unlockVault = async (place: VaultPlace & { secret: Secret }): Promise<UnlockOutcome> => {
  throw new Error(`not written yet ${place}`);
};
