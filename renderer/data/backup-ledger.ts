import {
  dayOfBackup,
  emptyLedger,
  isHeld,
  type BackupLedger,
  type MadeBackup,
} from '#domain/keeping/backup-ledger.ts';
import { keptUntil } from '#domain/keeping/backup-thinning.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { preference } from './preferences.ts';
import { commit, today } from './store.ts';
import { preferences } from './tables.ts';

/** What the vault knows of the backups it made. */
export const backupLedger: Query<BackupLedger> = async (reader) =>
  (await preference('backups')(reader)) ?? emptyLedger;

/** Rewrites what is known, from what stands there now. */
export const changeLedger = (change: (ledger: BackupLedger) => BackupLedger): Promise<CommitOutcome> =>
  commit(async (reader) => ({
    puts: [
      {
        table: preferences,
        record: { id: 'backups', personId: null, value: change(await backupLedger(reader)) },
      },
    ],
  }));

/** A backup that holds something about a person. */
export type BackupHolding = {
  name: string;
  takenAt: Instant;
  /**
   * The last day it is kept, as long as backups go on; `null`: until the leader deletes the file, as Leeway never does, or
   * until they have answered what became of the records that it holds and newer ones don't.
   */
  until: Day | null;
  /** Whether a copy lies in a folder that Leeway tends, so that it can delete it. */
  isDeletable: boolean;
};

const isTendedPlace = (place: MadeBackup['places'][number]): boolean => place === 'own' || place === 'chosen';

const isTended = ({ places }: MadeBackup): boolean => places.every(isTendedPlace);

/**
 * The backups that hold `personId`, newest first, each with the day it goes. Backups made by another vault, or copied by
 * hand, are not known here.
 */
export const backupsHolding =
  (personId: PersonId): Query<BackupHolding[]> =>
  async (reader) => {
    const { made } = await backupLedger(reader);
    const newest = made.at(-1);
    const isFree = (one: MadeBackup) => isTended(one) && newest !== undefined && !isHeld(one, newest);
    const dated = made.map(({ name }) => ({ name, day: dayOfBackup(name) ?? '' }));
    return made
      .filter(({ holds }) => holds.includes(personId))
      .map((backup) => ({
        name: backup.name,
        takenAt: backup.takenAt,
        until: isFree(backup)
          ? keptUntil({ name: backup.name, day: dayOfBackup(backup.name) ?? '' }, dated, today())
          : null,
        isDeletable: backup.places.some(isTendedPlace),
      }))
      .toReversed();
  };
