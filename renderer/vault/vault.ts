import type Dexie from 'dexie';
import type { FileFault, StoredFile, VaultFiles } from '#platform/desktop.ts';
import { askAge } from './age-request.ts';
import { type Bytes, ownBytes, randomBytes } from './bytes.ts';
import { highestIn, sizeOf } from './generations.ts';
import { currentJournal, type OnProgress } from './history.ts';
import { firstHeaderLength, newHeader } from './journal-header.ts';
import { hasPeopleFile, type KeyFile, type KeySlot, newKeyFile, raisedKeyFile } from './key-file.ts';
import { readKeyFiles, settleKeyFiles, writeKeyFiles } from './key-files.ts';
import { newPeople, openPeople } from './open-people.ts';
import type { OpenVault } from './open-vault-type.ts';
import { deleteDatabase, probeDatabase } from './probe-database.ts';
import { normalRecoveryKey } from './recovery-key.ts';
import { recoverySlot } from './recovery-recipient.ts';
import { importSealingKey, type SealingKey } from './seal.ts';
import { type Opened, type Opener, openKeyFile, settledKeyFile } from './slots.ts';
import { type Started, startVault } from './start-vault.ts';
import type { Table } from './table.ts';
import { usualWorkFactor } from './vault-keys.ts';
import { provesVaultId, withVaultProof } from './vault-proof.ts';

export type { Secret } from './age-slots.ts';
export type { Opener } from './slots.ts';
export type { Forgetting, OpenVault, Repair, SavingState, Touched } from './open-vault-type.ts';

/** Where a vault lies. `database` is a Dexie instance that knows its schema's versions and was not opened yet. */
export type VaultPlace = { files: VaultFiles; database: Dexie; tables: readonly Table[] };

/**
 * `none`: no vault here. `locked`: one that can be unlocked. `newer`: written by a newer Leeway. `in-use`: another
 * window holds it. `unreadable`: there is something, but no vault this program can open; nothing of it is touched.
 */
export type Inspection = 'none' | 'locked' | 'newer' | 'in-use' | 'unreadable';

type Stored = readonly StoredFile[];

const hasFile = (stored: Stored, wanted: StoredFile['name']): boolean =>
  stored.some(({ name }) => name === wanted);

const hasKeys = (stored: Stored): boolean => hasFile(stored, 'keys') || hasFile(stored, 'keys-copy');

/**
 * A first start that was never finished leaves a journal's header, and with it the keys of nobody at most. Anything else
 * without keys is a loss, not a first start.
 */
const isUntouched = (stored: Stored): boolean =>
  sizeOf(stored, 'journal') <= firstHeaderLength &&
  highestIn(stored) <= 1 &&
  !hasFile(stored, 'sentinel') &&
  (!hasFile(stored, 'people') || sizeOf(stored, 'journal') === firstHeaderLength);

const inspectFiles = async (files: VaultFiles, stored: Stored, schema: number): Promise<Inspection> => {
  if (!hasKeys(stored)) return isUntouched(stored) ? 'none' : 'unreadable';
  const keys = await readKeyFiles(files, schema);
  if (!keys.ok) return keys.reason === 'newer' ? 'newer' : 'unreadable';
  const found = await currentJournal(files, stored);
  // A journal that can't be read may still be salvaged once the key is known.
  return !found.ok && found.reason === 'newer' ? 'newer' : 'locked';
};

/** Looks at what lies there. Creates and changes nothing. `schema`: the newest version this program knows. */
export const inspectVault = async (
  files: VaultFiles,
  databaseName: string,
  schema: number,
): Promise<Inspection> => {
  const laid = await files.open();
  if (!laid.ok) return laid.fault === 'in-use' ? 'in-use' : 'unreadable';
  try {
    const probe = await probeDatabase(databaseName);
    if (probe.version > schema) return 'newer';
    const found = await inspectFiles(files, laid.value, schema);
    const hasLostKeys = found === 'none' && (probe.version > 0 || probe.wasLost);
    return hasLostKeys ? 'unreadable' : found;
  } finally {
    await files.close();
  }
};

export type StartOutcome = { ok: true; vault: OpenVault } | { ok: false; reason: FileFault | 'exists' };

/** A vault that is about to be. */
export type NewVault = {
  /** An age identity, `AGE-SECRET-KEY-1…`. Shown once. */
  recoveryKey: string;
  /** Writes the vault and opens it. May be tried again after a fault. */
  finish(): Promise<StartOutcome>;
};

const outcomeOf = (started: Started): StartOutcome => {
  if (started.ok) return started;
  const { reason } = started;
  return { ok: false, reason: reason === 'newer' || reason === 'damaged' ? 'io' : reason };
};

/** The keys that open the vault come last: it exists from the moment their file does. */
const begin = async (
  { files, database, tables }: VaultPlace,
  data: CryptoKey,
  keyFile: KeyFile | null,
  before: Stored = [],
): Promise<StartOutcome> => {
  await deleteDatabase(database.name);
  const failed = async (reason: FileFault): Promise<StartOutcome> => {
    await files.close();
    return { ok: false, reason };
  };
  const cut = await files.truncate('journal', 0);
  if (!cut.ok) return failed(cut.fault);
  // Of a first start that was not finished, or so it seems: nothing is written over that some key may open.
  const aside = hasFile(before, 'people') ? await files.setAside('people') : cut;
  if (!aside.ok) return failed(aside.fault);
  const begun = await files.append('journal', 0, newHeader());
  if (!begun.ok) return failed(begun.fault);
  const nobody = await newPeople({ files, data, vaultId: keyFile?.vaultId ?? '' });
  if (!nobody.ok) return failed(nobody.reason === 'newer' ? 'io' : nobody.reason);
  const { people } = nobody;
  const locked = keyFile === null ? begun : await writeKeyFiles(files, keyFile);
  if (!locked.ok) return failed(locked.fault);
  const stored: Stored = [{ name: 'journal', size: firstHeaderLength }];
  return outcomeOf(await startVault({ files, database, tables, people, stored }));
};

/** The keys go first: what a crash leaves behind after that is refused again, and never taken for a vault. */
const allSetAside = async (files: VaultFiles, stored: Stored): Promise<FileFault | null> => {
  const isKeys = ({ name }: StoredFile) => name === 'keys' || name === 'keys-copy';
  for (const { name } of stored.toSorted((a, b) => Number(isKeys(b)) - Number(isKeys(a)))) {
    const aside = await files.setAside(name);
    if (!aside.ok) return aside.fault;
  }
  return null;
};

type CreationPlace = VaultPlace & { isReplacing?: boolean };

const createAt = async (
  place: CreationPlace,
  dataKey: Bytes,
  slotsFor: (key: SealingKey) => Promise<KeySlot[]>,
): Promise<StartOutcome> => {
  const { files, database } = place;
  const laid = await files.open();
  if (!laid.ok) return { ok: false, reason: laid.fault };
  let before = laid.value;
  if (hasKeys(laid.value) || !isUntouched(laid.value)) {
    const aside = place.isReplacing ? await allSetAside(files, laid.value) : 'exists';
    if (aside !== null) {
      await files.close();
      return { ok: false, reason: aside };
    }
    before = [];
  }
  const key = await importSealingKey(dataKey);
  const keyFile = await withVaultProof(key, newKeyFile(database.verno, await slotsFor(key)));
  const outcome = await begin(place, key, keyFile, before);
  if (outcome.ok) dataKey.fill(0);
  return outcome;
};

/**
 * Makes the keys of a new vault, with a new recovery key or the one given. The slow key derivation begins at once in the background; nothing is written before
 * `finish()`, which is for when the leader has typed the recovery key back. `isReplacing`: a vault that can't be read is in the
 * way; its files get other names then, and stay.
 */
export const createVault = async (
  place: CreationPlace & { passphrase: string; workFactor?: number; recoveryKey?: string },
): Promise<NewVault> => {
  const dataKey = randomBytes(32);
  const { passphrase, workFactor = usualWorkFactor } = place;
  const derived = askAge({ ask: 'passphrase-slot', dataKey, passphrase, workFactor });
  // Whoever calls finish() hears of a failure; until then nobody may be listening.
  derived.catch(() => undefined);
  const known = place.recoveryKey === undefined ? {} : { recoveryKey: normalRecoveryKey(place.recoveryKey) };
  const recovery = await askAge({ ask: 'recovery-slot', dataKey, ...known });
  return {
    recoveryKey: recovery.recoveryKey,
    finish: () =>
      createAt(place, dataKey, async (key) => [
        { kind: 'passphrase', age: (await derived).age },
        await recoverySlot(key, recovery),
      ]),
  };
};

/** Opens a throw-away vault whose key is never stored; deletes what is left of an earlier one first. */
export const createSampleVault = async (place: VaultPlace): Promise<StartOutcome> => {
  const { files } = place;
  const laid = await files.open();
  if (!laid.ok) return { ok: false, reason: laid.fault };
  const cleared = await files.destroy();
  if (!cleared.ok) {
    await files.close();
    return { ok: false, reason: cleared.fault };
  }
  const algorithm = { name: 'AES-GCM', length: 256 };
  return begin(place, await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']), null);
};

/** Whether the system's keychain is set to open this vault. `false` also where that can't be found out now. */
export const hasKeychainSlot = async (files: VaultFiles, schema: number): Promise<boolean> => {
  const laid = await files.open();
  if (!laid.ok) return false;
  try {
    const keys = hasKeys(laid.value) ? await readKeyFiles(files, schema) : null;
    return keys?.ok === true && keys.candidates[0].slots.some(({ kind }) => kind === 'keychain');
  } finally {
    await files.close();
  }
};

/**
 * `wrong`: this secret opens nothing. `none`: there is no vault. `newer`: written by a newer Leeway. `damaged`: keys or
 * journal can't be read as a whole. The rest as in `FileFault`. Nothing was changed in any of these cases.
 */
export type UnlockFault = 'wrong' | 'none' | 'newer' | 'damaged' | FileFault;

export type UnlockOutcome = { ok: true; vault: OpenVault } | { ok: false; reason: UnlockFault };

/** `onProgress`: how far the working copy has been filled anew, from 0 to 1, where that is needed. */
type Unlocking = VaultPlace & { onProgress?: OnProgress };

type Unwrapped =
  | { ok: true; keyFile: KeyFile; data: SealingKey; opening: Opened }
  | { ok: false; reason: 'wrong' | 'damaged' };

/** Opens the first key file that `secret` opens and whose id is the one that the vault was made with. */
const unwrappedBy = async (candidates: readonly KeyFile[], secret: Opener): Promise<Unwrapped> => {
  let reason: 'wrong' | 'damaged' = 'damaged';
  for (const keyFile of candidates) {
    const opening = await openKeyFile(keyFile, secret);
    if (!opening.ok) {
      if (opening.reason === 'wrong') reason = 'wrong';
      continue;
    }
    const data = await importSealingKey(ownBytes(opening.dataKey));
    opening.dataKey.fill(0);
    if (await provesVaultId(data, keyFile)) return { ok: true, keyFile, data, opening };
  }
  return { ok: false, reason };
};

const unlockFiles = async (
  { files, database, tables, onProgress }: Unlocking,
  secret: Opener,
  stored: Stored,
): Promise<UnlockOutcome> => {
  if (!hasKeys(stored)) return { ok: false, reason: isUntouched(stored) ? 'none' : 'damaged' };
  const keys = await readKeyFiles(files, database.verno);
  if (!keys.ok) return keys;
  if ((await probeDatabase(database.name)).version > database.verno) return { ok: false, reason: 'newer' };
  const unwrapped = await unwrappedBy(keys.candidates, secret);
  if (!unwrapped.ok) return unwrapped;
  const { keyFile, data, opening } = unwrapped;
  // For `npm run bench`: what the leader waits for after the key derivation, which is slow on purpose.
  performance.mark('leeway:key-derived');
  const opened = await openPeople({ files, data, vaultId: keyFile.vaultId }, stored, hasPeopleFile(keyFile));
  if (!opened.ok) return opened;
  const { people } = opened;
  const known = await withVaultProof(data, await settledKeyFile(data, keyFile, opening));
  const raised = raisedKeyFile(known, database.verno);
  if (raised !== known) {
    // Before the first row of the new schema or under a new key, so that no older program opens it any more.
    const written = await settleKeyFiles(files, raised, keys);
    if (!written.ok) return { ok: false, reason: written.fault };
    // If it can't be written down today, the next time will do.
  } else await settleKeyFiles(files, known, keys);
  return startVault({ files, database, tables, people, stored, ...(onProgress ? { onProgress } : {}) });
};

/**
 * Unlocks the vault with its passphrase, its recovery key or the system's keychain. Takes as long as the key derivation
 * (about a second; none for the keychain).
 */
export const unlockVault = async (place: Unlocking & { secret: Opener }): Promise<UnlockOutcome> => {
  const laid = await place.files.open();
  if (!laid.ok) return { ok: false, reason: laid.fault };
  let outcome: UnlockOutcome | undefined;
  try {
    outcome = await unlockFiles(place, place.secret, laid.value);
    return outcome;
  } finally {
    // Also where something broke, so that a second try finds the vault free.
    if (outcome?.ok !== true) await place.files.close();
  }
};
