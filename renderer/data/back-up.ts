import { backupName } from '#backup/backup-name.ts';
import { backupText, type BackupTable, tablesText } from '#backup/backup-text.ts';
import {
  keepBackup,
  layBackupDown,
  sealBackup,
  sha256,
  type SealedBackup,
  type WriteFault,
  type WriteOutcome,
} from '#backup/write-backup.ts';
import type { MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { BackupFolder, BackupPlace } from '#platform/backup-place.ts';
import { utf8 } from '#vault/bytes.ts';
import type { CommitFault } from '#vault/table.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { backupTables, summaryOf } from './backup-contents.ts';
import { listBackups } from './backup-list.ts';
import { ask } from './ask.ts';
import { currentSchema } from './database.ts';
import { commit, now, openedVault } from './store.ts';
import { removeBackups, thinBackups } from './thin-backups.ts';

/**
 * `no-recipient`: nothing to seal for, so nothing is written. `unsealed`: age failed, so nothing is written.
 * `empty`: there is nothing to back up. `locked`: the vault was closed meanwhile. `unnoted`: it was written and checked,
 * and the vault could not write down that it was.
 */
export type BackUpFault = 'no-recipient' | 'unsealed' | 'empty' | 'locked' | 'unnoted' | WriteFault;

/**
 * `ownFault`, `chosenFault`: what kept it out of Leeway's own folder, or out of the one the leader chose; it lies in the
 * other one then. `same`: as the last one.
 */
export type BackUpOutcome =
  | {
      ok: true;
      is: 'new' | 'same';
      name: string;
      ownFault: WriteFault | null;
      chosenFault: WriteFault | null;
    }
  | { ok: false; fault: BackUpFault };

/** Lets the page answer the leader between two pieces of work. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

type Prepared = { tables: readonly BackupTable[]; text: string; contents: string };

/** Read in one turn, so that no change falls between the first table and the last; written out beside everything else. */
const prepare = async (): Promise<Prepared | null> => {
  const read = await commit(async (reader) => ({ result: await backupTables(reader) }));
  if (!read.ok) return null;
  const text = await tablesText(read.result, breathe);
  return { tables: read.result, text, contents: await sha256(utf8(text)) };
};

/** A moment whose name is still free: two backups in one second must not meet. */
const freeMoment = (taken: ReadonlySet<string>): { takenAt: Instant; name: string } => {
  const zone = Temporal.Now.timeZoneId();
  let at = Temporal.Instant.from(now());
  while (taken.has(backupName(at.toString(), zone))) at = at.add({ seconds: 1 });
  const takenAt = at.toString({ smallestUnit: 'millisecond' });
  return { takenAt, name: backupName(takenAt, zone) };
};

type Tended = 'own' | 'chosen';
type Faults = Readonly<Partial<Record<Tended, WriteFault>>>;

/** Does the same in each folder, one after the other: one of them may be on a drive that is not there today. */
const inEach = async (
  place: BackupPlace,
  where: readonly Tended[],
  work: (folder: BackupFolder) => Promise<WriteOutcome>,
): Promise<Faults> => {
  const faults: Partial<Record<Tended, WriteFault>> = {};
  for (const one of where) {
    const outcome = await work(place[one]);
    if (!outcome.ok) faults[one] = outcome.fault;
  }
  return faults;
};

const without = (where: readonly Tended[], faults: Faults): Tended[] =>
  where.filter((one) => faults[one] === undefined);

const sealed = async (
  { tables, text }: Prepared,
  takenAt: Instant,
): Promise<{ ok: true; sealed: SealedBackup } | { ok: false; fault: 'no-recipient' | 'unsealed' }> => {
  const keys = await openedVault().keys.forBackups();
  // A key file that can't be read for once is another matter than one without a recipient.
  if (!keys.ok && keys.reason !== 'damaged') return { ok: false, fault: 'unsealed' };
  const { recipient, vaultId } = keys.ok ? keys : { recipient: null, vaultId: '' };
  if (recipient === null) return { ok: false, fault: 'no-recipient' };
  const head = { schema: currentSchema, takenAt, vaultId };
  const file = await sealBackup(utf8(backupText(head, tables, text)), recipient);
  return file === null ? { ok: false, fault: 'unsealed' } : { ok: true, sealed: file };
};

/** Whether the last backup holds just this, and lies wherever backups go now. */
const isThere = async (
  place: BackupPlace,
  last: MadeBackup | undefined,
  contents: string,
): Promise<boolean> => {
  if (last?.contents !== contents || !last.places.includes('own')) return false;
  const needsChosen = (await place.chosenFolder()) !== null;
  return !needsChosen || last.places.includes('chosen');
};

const unnoted = (fault: CommitFault): BackUpFault =>
  fault === 'locked' || fault === 'full' ? fault : 'unnoted';

/**
 * Lays it down in every folder, notes it, and lets it count. Known before it counts: a crash in between leaves a line
 * without a file, which the next look takes away, and never a file of someone who is forgotten later that nobody knows of.
 */
const write = async (
  place: BackupPlace,
  backup: Omit<MadeBackup, 'places'>,
  sealed: SealedBackup,
): Promise<BackUpOutcome> => {
  const { name } = backup;
  const where: Tended[] = (await place.chosenFolder()) === null ? ['own'] : ['own', 'chosen'];
  const unlaid = await inEach(place, where, (folder) => layBackupDown(folder, name, sealed));
  const laid = without(where, unlaid);
  if (laid.length === 0) return { ok: false, fault: unlaid.own ?? 'io' };
  const made = { ...backup, places: laid };
  const noted = await changeLedger((ledger) => ({ ...ledger, made: [...ledger.made, made] }));
  // Where the vault can't be written to, a backup is needed most.
  const unkept = await inEach(place, laid, (folder) => keepBackup(folder, name));
  const places = without(laid, unkept);
  for (const one of laid) if (unkept[one] !== undefined) await removeBackups(place, one, [name]);
  if (places.length === 0) return { ok: false, fault: unkept.own ?? unkept.chosen ?? 'io' };
  if (!noted.ok) return { ok: false, fault: unnoted(noted.fault) };
  await thinBackups(place, { ...backup, places });
  const { own: ownFault = null, chosen: chosenFault = null } = { ...unlaid, ...unkept };
  return { ok: true, is: 'new', name, ownFault, chosenFault };
};

const makeBackup = async (place: BackupPlace): Promise<BackUpOutcome> => {
  const prepared = await prepare();
  if (prepared === null) return { ok: false, fault: 'locked' };
  const { people, sessions, records, holds } = summaryOf(prepared.tables);
  if (records === 0) return { ok: false, fault: 'empty' };
  // What was deleted by hand, or was noted and never came to count, is not the last one.
  const { backups } = await listBackups(place);
  const { made } = await ask(backupLedger);
  const last = made.at(-1);
  if (last && (await isThere(place, last, prepared.contents)))
    return { ok: true, is: 'same', name: last.name, ownFault: null, chosenFault: null };
  const taken = new Set([...made, ...backups].map(({ name }) => name));
  const { takenAt, name } = freeMoment(taken);
  const sealing = await sealed(prepared, takenAt);
  if (!sealing.ok) return sealing;
  const { file, hash } = sealing.sealed;
  const backup = {
    name,
    takenAt,
    size: file.byteLength,
    sha256: hash,
    contents: prepared.contents,
    people,
    sessions,
    records,
    holds: holds as PersonId[],
  };
  return write(place, backup, sealing.sealed);
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a backup of everything, now. One after another: a second call waits for the first. Where nothing changed since
 * the last one, that one is the answer.
 */
export const backUp = (place: BackupPlace): Promise<BackUpOutcome> => {
  const mine = last.then(() => makeBackup(place));
  last = mine.catch(() => undefined);
  return mine;
};
