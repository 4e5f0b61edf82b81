import i18next from 'i18next';
import type { Backup } from '#backup/read-backup.ts';
import type { BackupSource, SourceOpening } from '#data/restore-backup.ts';
import { followSaving } from '#data/saving.ts';
import { closeStore, openStore } from '#data/store.ts';
import { systemClock } from '#domain/time/clock.ts';
import type { FileFault, VaultName } from '#platform/desktop.ts';
import { thisDesktop } from '#platform/this-desktop.ts';
import type { NewVault, Opener, OpenVault, Repair, VaultPlace } from '#vault/vault.ts';
import { showToast } from '#ui/toast.tsx';
import { Notebook } from './late-notebook.ts';
import { forgetLockNote } from './lock-note.ts';
import { offerNewPassphrase } from './passphrase-offer.ts';
import { vaultIs } from './vault-session.ts';

export type { NewVault } from '#vault/vault.ts';

/** The machine this window runs on. */
export const desktop = thisDesktop();

/** Dexie, sealing and schemas are loaded only when asked for: the first screen stands before they have arrived. */
const rooms = async () => {
  const [vault, database, tables] = await Promise.all([
    import('#vault/vault.ts'),
    import('#data/database.ts'),
    import('#data/tables.ts'),
  ]);
  return { ...vault, ...database, ...tables };
};

const placeOf = async (name: VaultName): Promise<VaultPlace> => {
  const { openDatabase, databaseName, tables } = await rooms();
  return { files: desktop.vaultFiles(name), database: openDatabase(databaseName(name)), tables };
};

/** A torn tail is the rest of what nobody was told is saved: nothing to speak of. */
const repairWords = {
  'torn-tail-cut': null,
  'working-copy-rebuilt': 'app:rebuilt',
  'history-healed': 'app:historyHealed',
  'history-cut': 'app:historyCut',
  'people-keys-lost': 'app:peopleKeysLost',
} as const;

/** In one toast: a second one would take the place of the first. */
const sayRepairs = (repairs: readonly Repair[]): void => {
  const said = repairs.map((repair) => repairWords[repair]).filter((word) => word !== null);
  if (said.length > 0) showToast({ text: said.map((word) => i18next.t(word)).join(' ') });
};

const enter = (vault: OpenVault, name: VaultName): void => {
  openStore(vault, systemClock);
  followSaving(vault);
  sayRepairs(vault.repairs);
  vault.onRepair((repair) => sayRepairs([repair]));
  vaultIs({ at: 'open', vault: name });
  if (name === 'main') void startBackups(vault);
};

/** Runs until the page goes, as it does when the vault is locked. */
const startBackups = async (vault: OpenVault): Promise<void> => {
  const { keepBackedUp } = await import('#data/automatic-backups.ts');
  keepBackedUp(vault, desktop.backups);
};

/** Looks at the disk and says what the leader should see first. Creates nothing. */
export const lookAtVault = async (): Promise<void> => {
  const { inspectVault, hasKeychainSlot, databaseName, currentSchema } = await rooms();
  const files = desktop.vaultFiles('main');
  const found = await inspectVault(files, databaseName('main'), currentSchema);
  if (found === 'none') vaultIs({ at: 'first-start' });
  else if (found === 'locked') {
    const hasKeychain = desktop.keychain !== null && (await hasKeychainSlot(files, currentSchema));
    vaultIs({ at: 'locked', hasKeychain });
  } else vaultIs({ at: 'refused', why: found, isWaiting: found === 'in-use' });
};

/** Makes the keys of a new vault in memory. Nothing is written before `finishVault`. */
export const prepareVault = async (passphrase: string): Promise<NewVault> => {
  void Notebook.preload();
  const { createVault } = await rooms();
  return createVault({ ...(await placeOf('main')), passphrase });
};

/** Writes the new vault and enters it. Answers with what went wrong, or nothing. */
export const finishVault = async (created: NewVault): Promise<FileFault | undefined> => {
  const outcome = await created.finish();
  if (outcome.ok) enter(outcome.vault, 'main');
  else if (outcome.reason === 'exists') return 'in-use';
  else return outcome.reason;
  return undefined;
};

/** Opens a backup before there is a vault, and checks all of it. Nothing is written. */
export const openBackupToRestore = async (
  source: BackupSource,
  recoveryKey: string,
): Promise<SourceOpening> => {
  const { openSource } = await import('#data/restore-backup.ts');
  return openSource(source, desktop.backups, recoveryKey);
};

/**
 * A whole vault from a backup: new keys, a new passphrase, and the same recovery key, so that one key on paper opens this
 * vault and all backups made before. `isReplacing`: a vault that can't be read is set aside first. When the words can't be written, nothing of the vault stays.
 */
export const restoreAsNewVault = async (
  backup: Backup,
  recoveryKey: string,
  passphrase: string,
  isReplacing: boolean,
): Promise<FileFault | undefined> => {
  void Notebook.preload();
  const [{ createVault }, { fillFromBackup }] = await Promise.all([
    rooms(),
    import('#data/restore-backup.ts'),
  ]);
  const created = await createVault({ ...(await placeOf('main')), passphrase, recoveryKey, isReplacing });
  const outcome = await created.finish();
  if (!outcome.ok) return outcome.reason === 'exists' ? 'in-use' : outcome.reason;
  openStore(outcome.vault, systemClock);
  const filled = await fillFromBackup(backup);
  if (filled.ok) {
    enter(outcome.vault, 'main');
    return undefined;
  }
  closeStore();
  await outcome.vault.destroy();
  return filled.fault === 'full' ? 'full' : 'io';
};

/** Unlocks the leader's vault. `wrong` is for the lock screen to say; every other fault has a page of its own. */
export const unlock = async (
  by: 'passphrase' | 'recoveryKey' | 'keychain',
  secret: string,
  onProgress: (share: number) => void,
): Promise<'open' | 'wrong' | 'refused'> => {
  void Notebook.preload();
  const { unlockVault } = await rooms();
  const place = await placeOf('main');
  const opener = openerOf(by, secret);
  if (opener === null) return 'wrong';
  const outcome = await unlockVault({ ...place, secret: opener, onProgress });
  if (outcome.ok) {
    if (by === 'recoveryKey') offerNewPassphrase(secret);
    enter(outcome.vault, 'main');
    forgetLockNote();
  } else if (outcome.reason === 'wrong') return 'wrong';
  else if (outcome.reason === 'none') vaultIs({ at: 'first-start' });
  else vaultIs({ at: 'refused', why: refusals[outcome.reason], isWaiting: outcome.reason === 'in-use' });
  return outcome.ok ? 'open' : 'refused';
};

const openerOf = (by: 'passphrase' | 'recoveryKey' | 'keychain', secret: string): Opener | null => {
  if (by === 'passphrase') return { passphrase: secret };
  if (by === 'recoveryKey') return { recoveryKey: secret };
  return desktop.keychain === null ? null : { keychain: desktop.keychain };
};

const refusals = {
  newer: 'newer',
  'in-use': 'in-use',
  damaged: 'unreadable',
  full: 'unreadable',
  io: 'unreadable',
} as const;

/** Opens a throw-away vault and seats the sample team in it, as if half a year had been written down. */
export const openSample = async (): Promise<void> => {
  vaultIs({ at: 'filling-sample', share: 0 });
  const [{ createSampleVault }, { fillWithSampleTeam }, { settableClock }] = await Promise.all([
    rooms(),
    import('#data/sample/fill-with-sample-team.ts'),
    import('#domain/time/clock.ts'),
  ]);
  const outcome = await createSampleVault(await placeOf('sample'));
  if (!outcome.ok) {
    vaultIs({ at: 'refused', why: outcome.reason === 'in-use' ? 'in-use' : 'sample-not-filled' });
    return;
  }
  const clock = settableClock(systemClock.now(), Temporal.Now.timeZoneId());
  openStore(outcome.vault, clock);
  try {
    await fillWithSampleTeam(clock, systemClock.today(), (done, of) =>
      vaultIs({ at: 'filling-sample', share: done / of }),
    );
  } catch {
    // A full disk, most likely: half a sample team is of no use to anybody.
    closeStore();
    await outcome.vault.destroy();
    vaultIs({ at: 'refused', why: 'sample-not-filled' });
    return;
  }
  enter(outcome.vault, 'sample');
};
