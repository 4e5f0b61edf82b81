import { type BackupFileFault, openBackup } from '#backup/open-backup.ts';
import {
  byPerson,
  changeOf,
  type Difference,
  differencesTo,
  type KindDifference,
} from '#backup/compare-backup.ts';
import { type Backup, largestBackup } from '#backup/read-backup.ts';
import { readPieces } from '#backup/write-backup.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { BackupFault, BackupPlace } from '#platform/backup-place.ts';
import type { CommitFault, CommitOutcome, VaultRecord } from '#vault/table.ts';
import { backUp, type BackUpFault, breathe } from './back-up.ts';
import { backupTables } from './backup-contents.ts';
import { ask } from './ask.ts';
import { currentSchema } from './database.ts';
import type { Query } from './live.ts';
import { commit, openedVault } from './store.ts';
import { people, tables } from './tables.ts';
import { undoable } from './undo.ts';

/** A backup to restore from: one of the list, or a file from anywhere. */
export type BackupSource = { place: 'own' | 'chosen'; name: string } | { file: File };

/** Why a backup can't be restored. Nothing was changed. */
type RestoreFault = BackupFileFault | { fault: BackupFault };

type Bytes = { ok: true; file: Uint8Array } | { ok: false; fault: BackupFault | 'too-large' };

/** The bytes of a backup, still sealed. */
export const readSource = async (source: BackupSource, from: BackupPlace): Promise<Bytes> => {
  if ('file' in source) {
    if (source.file.size > largestBackup) return { ok: false, fault: 'too-large' };
    try {
      return { ok: true, file: new Uint8Array(await source.file.arrayBuffer()) };
    } catch {
      return { ok: false, fault: 'io' };
    }
  }
  const folder = from[source.place];
  const read = await readPieces((start, end) => folder.read(source.name, start, end), largestBackup);
  if (!read.ok) return read;
  return read.value === null ? { ok: false, fault: 'too-large' } : { ok: true, file: read.value };
};

export type SourceOpening = { ok: true; backup: Backup } | ({ ok: false } & RestoreFault);

/** Opens a backup with the recovery key it was sealed for and checks all that is in it. */
export const openSource = async (
  source: BackupSource,
  from: BackupPlace,
  recoveryKey: string,
): Promise<SourceOpening> => {
  const bytes = await readSource(source, from);
  if (!bytes.ok) return bytes;
  const known = { schema: currentSchema, tables };
  return openBackup({ file: bytes.file, recoveryKey, known, pause: breathe });
};

/** What would change about one person, or about nobody in particular (`personId` is `null`). */
export type PersonPreview = {
  personId: string | null;
  /** `null` where it is about nobody, or about someone neither side knows. */
  name: string | null;
  /** `back`: not in the notebook now, so that restoring brings them back. `gone`: restoring takes them away. */
  is: 'back' | 'gone' | 'stays';
  kinds: readonly KindDifference[];
};

export type RestorePreview = {
  takenAt: Instant;
  /** It was made by another vault, as on another computer, or before this one was set up. */
  isFromElsewhere: boolean;
  /** By name, what is about nobody last. Empty: everything is as it was then. */
  people: readonly PersonPreview[];
};

const differencesNow =
  (backup: Backup): Query<Difference[]> =>
  async (reader) =>
    differencesTo(tables, await backupTables(reader), backup.tables);

const namesIn = (records: readonly VaultRecord[]): Map<string, string> =>
  new Map(records.map((record) => [record.id, (record as { name?: string }).name ?? '']));

/** What restoring `backup` would change, as things stand now. Nothing is written. */
export const previewOf = async (backup: Backup): Promise<RestorePreview> => {
  const [differences, nowPeople] = await Promise.all([
    ask(differencesNow(backup)),
    openedVault().list(people),
  ]);
  const now = namesIn(nowPeople);
  const then = namesIn(backup.tables.find(({ name }) => name === people.name)?.records ?? []);
  const previews = byPerson(differences).map(({ personId, kinds }): PersonPreview => {
    const id = personId ?? '';
    const is = now.has(id) === then.has(id) ? 'stays' : then.has(id) ? 'back' : 'gone';
    return { personId, name: now.get(id) ?? then.get(id) ?? null, is, kinds };
  });
  return {
    takenAt: backup.takenAt,
    isFromElsewhere: backup.vaultId !== (await openedVault().keys.vaultId()),
    people: previews.toSorted(
      (a, b) =>
        Number(a.personId === null) - Number(b.personId === null) ||
        (a.name ?? '').localeCompare(b.name ?? ''),
    ),
  };
};

/** `not-kept`: the present state could not be saved as a backup first, so nothing was restored. */
export type RestoreOutcome =
  | { ok: true }
  | { ok: false; fault: CommitFault }
  | { ok: false; fault: 'not-kept'; why: BackUpFault };

/**
 * Makes everything as it is in `backup`: the present state is saved as a backup first, then one change, which can be
 * undone until the program closes.
 */
export const restoreBackup = async (backup: Backup, place: BackupPlace): Promise<RestoreOutcome> => {
  const kept = await backUp(place);
  // An empty notebook has nothing to keep.
  if (!kept.ok && kept.fault !== 'empty') return { ok: false, fault: 'not-kept', why: kept.fault };
  const outcome = await undoable(
    'backup-restored',
    commit(async (reader) => changeOf(await differencesNow(backup)(reader))),
    true,
  );
  return outcome.ok ? { ok: true } : outcome;
};

/** Fills a vault that was just made with what `backup` holds, in one change. */
export const fillFromBackup = (backup: Backup): Promise<CommitOutcome> =>
  commit(async (reader) => changeOf(await differencesNow(backup)(reader)));
