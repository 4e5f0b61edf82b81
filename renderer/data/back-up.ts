import { backupName } from '#backup/backup-name.ts';
import { backupText, type BackupTable, tablesText } from '#backup/backup-text.ts';
import { sealBackup, sha256, writeBackup, type SealedBackup, type WriteFault } from '#backup/write-backup.ts';
import type { MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import { utf8 } from '#vault/bytes.ts';
import type { CommitFault } from '#vault/table.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { backupTables, summaryOf } from './backup-contents.ts';
import { ask } from './ask.ts';
import { currentSchema } from './database.ts';
import { commit, now, openedVault } from './store.ts';
import { thinBackups } from './thin-backups.ts';

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

const namesIn = async ({ own, chosen }: BackupPlace): Promise<string[]> => {
  const lists = await Promise.all([own.list(), chosen.list()]);
  return lists.flatMap((list) => (list.ok ? list.value.map(({ name }) => name) : []));
};

type Written = { places: ('own' | 'chosen')[]; ownFault: WriteFault | null; chosenFault: WriteFault | null };

/** Into both folders, each read back and checked on its own: one of them may be on a drive that is not there today. */
const writeEverywhere = async (place: BackupPlace, name: string, sealed: SealedBackup): Promise<Written> => {
  const own = await writeBackup(place.own, name, sealed);
  const isChosen = (await place.chosenFolder()) !== null;
  const chosen = isChosen ? await writeBackup(place.chosen, name, sealed) : null;
  return {
    places: [...(own.ok ? (['own'] as const) : []), ...(chosen?.ok ? (['chosen'] as const) : [])],
    ownFault: own.ok ? null : own.fault,
    chosenFault: chosen === null || chosen.ok ? null : chosen.fault,
  };
};

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

const makeBackup = async (place: BackupPlace): Promise<BackUpOutcome> => {
  const prepared = await prepare();
  if (prepared === null) return { ok: false, fault: 'locked' };
  const { people, sessions, records, holds } = summaryOf(prepared.tables);
  if (records === 0) return { ok: false, fault: 'empty' };
  const { made } = await ask(backupLedger);
  const last = made.at(-1);
  if (last && (await isThere(place, last, prepared.contents)))
    return { ok: true, is: 'same', name: last.name, ownFault: null, chosenFault: null };
  const taken = new Set([...made.map(({ name }) => name), ...(await namesIn(place))]);
  const { takenAt, name } = freeMoment(taken);
  const sealing = await sealed(prepared, takenAt);
  if (!sealing.ok) return sealing;
  const { file, hash } = sealing.sealed;
  const { places, ownFault, chosenFault } = await writeEverywhere(place, name, sealing.sealed);
  if (places.length === 0) return { ok: false, fault: ownFault ?? 'io' };
  const backup: MadeBackup = {
    name,
    places,
    takenAt,
    size: file.byteLength,
    sha256: hash,
    contents: prepared.contents,
    people,
    sessions,
    records,
    holds: holds as PersonId[],
  };
  const noted = await changeLedger((ledger) => ({ ...ledger, made: [...ledger.made, backup] }));
  if (!noted.ok) return { ok: false, fault: unnoted(noted.fault) };
  await thinBackups(place, backup);
  return { ok: true, is: 'new', name, ownFault, chosenFault };
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
