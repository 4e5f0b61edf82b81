import { backupName } from '#backup/backup-name.ts';
import { backupText, type BackupTable, tablesText } from '#backup/backup-text.ts';
import {
  liesIn,
  sealBackup,
  sha256,
  stageBackup,
  type SealedBackup,
  type WriteFault,
} from '#backup/write-backup.ts';
import type { MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import { utf8 } from '#vault/bytes.ts';
import type { CommitFault } from '#vault/table.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { backupTables, summaryOf } from './backup-contents.ts';
import { type BackupKeys, backupKeys } from './backup-keys.ts';
import { inBackupTurn } from './backup-turn.ts';
import { ask } from './ask.ts';
import { currentSchema } from './database.ts';
import { commit, now } from './store.ts';
import { thinBackups } from './thin-backups.ts';
import { settleBegun, type Tended } from './tidy-backups.ts';

/**
 * `no-recipient`: nothing to seal for, so nothing is written. `unsealed`: age failed, so nothing is written.
 * `empty`: there is nothing to back up. `locked`: the vault was closed meanwhile. `unread`: the vault could not be read.
 * `unnoted`: it was written and checked, and the vault could not write down that it was; `refused`: nor would it, which is
 * a bug. It does not count then, and is deleted.
 */
export type BackUpFault =
  | 'no-recipient'
  | 'unsealed'
  | 'empty'
  | 'locked'
  | 'unread'
  | 'unnoted'
  | 'refused'
  | WriteFault;

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
const prepare = async (): Promise<{ ok: true; prepared: Prepared } | { ok: false; fault: BackUpFault }> => {
  const read = await commit(async (reader) => ({ result: await backupTables(reader) }));
  if (!read.ok) return { ok: false, fault: read.fault === 'locked' ? 'locked' : 'unread' };
  const text = await tablesText(read.result, breathe);
  return { ok: true, prepared: { tables: read.result, text, contents: await sha256(utf8(text)) } };
};

/** A moment whose name is still free: two backups in one second must not meet. */
const freeMoment = (taken: ReadonlySet<string>): { takenAt: Instant; name: string } => {
  const zone = Temporal.Now.timeZoneId();
  let at = Temporal.Instant.from(now());
  while (taken.has(backupName(at.toString(), zone))) at = at.add({ seconds: 1 });
  const takenAt = at.toString({ smallestUnit: 'millisecond' });
  return { takenAt, name: backupName(takenAt, zone) };
};

const namesIn = async ({ own, chosen }: BackupPlace): Promise<string[]> => {
  const lists = await Promise.all([own.list(), chosen.list()]);
  return lists.flatMap((list) => (list.ok ? list.value.map(({ name }) => name) : []));
};

/** What kept a backup out of each folder; `null`: nothing did. Without `chosen`, no folder was chosen. */
type Faults = { own: WriteFault | null; chosen?: WriteFault | null };

const reached = (faults: Faults): Tended[] => [
  ...(faults.own === null ? (['own'] as const) : []),
  ...(faults.chosen === null ? (['chosen'] as const) : []),
];

/** Into both folders, each read back and checked on its own: one of them may be on a drive that is not there today. */
const stageEverywhere = async (place: BackupPlace, name: string, sealed: SealedBackup): Promise<Faults> => {
  const own = await stageBackup(place.own, name, sealed);
  const isChosen = (await place.chosenFolder()) !== null;
  const chosen = isChosen ? await stageBackup(place.chosen, name, sealed) : null;
  return {
    own: own.ok ? null : own.fault,
    ...(chosen === null ? {} : { chosen: chosen.ok ? null : chosen.fault }),
  };
};

/** `isUnknown`: after a fault it could not be deleted either, so that it may lie there. */
type Kept = Faults & { isUnknown: boolean; may: Tended[] };

/** Lets what was checked count, wherever it was. */
const keepEverywhere = async (place: BackupPlace, name: string, staged: Faults): Promise<Kept> => {
  const faults = { ...staged };
  const may: Tended[] = [];
  let isUnknown = false;
  for (const tended of reached(staged)) {
    const kept = await place[tended].keep(name);
    if (!kept.ok) faults[tended] = kept.fault;
    const isGone = !kept.ok && (await place[tended].remove(name)).ok;
    if (!isGone) may.push(tended);
    isUnknown ||= !kept.ok && !isGone;
  }
  return { ...faults, isUnknown, may };
};

const sealedText = async (
  { tables, text }: Prepared,
  takenAt: Instant,
  { recipient, vaultId }: BackupKeys,
): Promise<SealedBackup | null> => {
  const head = { schema: currentSchema, takenAt, vaultId };
  return sealBackup(utf8(backupText(head, tables, text)), recipient);
};

/** Whether the last backup holds just this, for the key that counts now, and lies wherever backups go now. */
const isThere = async (
  place: BackupPlace,
  last: MadeBackup,
  contents: string,
  { sealedFor }: BackupKeys,
): Promise<boolean> => {
  if (last.contents !== contents || last.sealedFor !== sealedFor || !last.places.includes('own'))
    return false;
  const file = { name: last.name, size: last.size, hash: last.sha256 };
  if (!(await liesIn(place.own, file))) return false;
  const chosen = await place.chosenFolder();
  if (chosen === null) return true;
  // A drive that is not there now can't be looked at; what was written on it is there as far as anybody knows.
  return last.places.includes('chosen') && (chosen.state !== 'ready' || liesIn(place.chosen, file));
};

const unnoted = (fault: CommitFault): BackUpFault => (fault === 'unwritable' ? 'unnoted' : fault);

/** Notes the backup first and lets it count then, so that there is never one that nobody knows of. */
const noteAndKeep = async (
  place: BackupPlace,
  backup: Omit<MadeBackup, 'places'>,
  staged: Faults,
): Promise<{ ok: true; backup: MadeBackup; kept: Kept } | { ok: false; fault: BackUpFault }> => {
  const { name } = backup;
  const begun: MadeBackup = { ...backup, places: reached(staged), isBegun: true };
  const noted = await changeLedger((ledger) => ({ ...ledger, made: [...ledger.made, begun] }));
  if (!noted.ok) {
    for (const tended of reached(staged)) await place[tended].remove(name);
    return { ok: false, fault: unnoted(noted.fault) };
  }
  const kept = await keepEverywhere(place, name, staged);
  const known: MadeBackup = {
    ...backup,
    places: kept.may,
    ...(kept.isUnknown ? { isBegun: true } : {}),
  };
  // Where this fails, as when it was locked meanwhile, the next start looks what became of it.
  await changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made.flatMap((one) => (one.name !== name ? [one] : known.places.length > 0 ? [known] : [])),
  }));
  const isKept = reached(kept).length > 0;
  return isKept ? { ok: true, backup: known, kept } : { ok: false, fault: kept.own ?? 'io' };
};

const makeBackup = async (place: BackupPlace): Promise<BackUpOutcome> => {
  await settleBegun(place);
  const reading = await prepare();
  if (!reading.ok) return reading;
  const { prepared } = reading;
  const { holds, ...counts } = summaryOf(prepared.tables);
  if (counts.records === 0) return { ok: false, fault: 'empty' };
  const keys = await backupKeys();
  if (!keys.ok) return keys;
  const { made } = await ask(backupLedger);
  const last = made.at(-1);
  if (last && (await isThere(place, last, prepared.contents, keys)))
    return { ok: true, is: 'same', name: last.name, ownFault: null, chosenFault: null };
  const taken = new Set([...made.map(({ name }) => name), ...(await namesIn(place))]);
  const { takenAt, name } = freeMoment(taken);
  const sealed = await sealedText(prepared, takenAt, keys);
  if (sealed === null) return { ok: false, fault: 'unsealed' };
  const staged = await stageEverywhere(place, name, sealed);
  if (reached(staged).length === 0) return { ok: false, fault: staged.own ?? 'io' };
  const backup = {
    name,
    takenAt,
    size: sealed.file.byteLength,
    sha256: sealed.hash,
    contents: prepared.contents,
    ...counts,
    holds: holds as PersonId[],
    sealedFor: keys.sealedFor,
  };
  const keeping = await noteAndKeep(place, backup, staged);
  if (!keeping.ok) return keeping;
  await thinBackups(place, keeping.backup);
  const { own, chosen } = keeping.kept;
  return { ok: true, is: 'new', name, ownFault: own, chosenFault: chosen ?? null };
};

/**
 * Makes a backup of everything, now. One after another: a second call waits for the first. Where nothing changed since
 * the last one, and it lies there, that one is the answer.
 */
export const backUp = (place: BackupPlace): Promise<BackUpOutcome> => inBackupTurn(() => makeBackup(place));
