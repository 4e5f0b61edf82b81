import type { MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import { ask } from './ask.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { noteLosses } from './backup-losses.ts';
import { inBackupTurn } from './backup-turn.ts';

export type Tended = 'own' | 'chosen';
export const tendedPlaces: readonly Tended[] = ['own', 'chosen'];

/** What lies in a folder, with its size; `null` where that can't be seen now. */
export type Seen = Readonly<Record<Tended, ReadonlyMap<string, number> | null>>;

export const lookInto = async (place: BackupPlace): Promise<Seen> => {
  const [own, chosen] = await Promise.all(
    tendedPlaces.map(async (tended) => {
      const listed = await place[tended].list();
      return listed.ok ? new Map(listed.value.map(({ name, size }) => [name, size])) : null;
    }),
  );
  return { own: own ?? null, chosen: chosen ?? null };
};

const isTended = (where: string): where is Tended => where === 'own' || where === 'chosen';

/** `one` after a look: what is not there is not said to be; what can't be seen now stays as it is. */
export const afterLook = ({ isBegun, ...one }: MadeBackup, seen: Seen): MadeBackup => {
  const places = one.places.filter((where) => !isTended(where) || seen[where]?.has(one.name) !== false);
  const isOpen = isBegun && places.some((where) => isTended(where) && seen[where] === null);
  return { ...one, places, ...(isOpen ? { isBegun } : {}) };
};

/** Looks whether what was noted before it counted came to count. Only in turn. */
export const settleBegun = async (place: BackupPlace): Promise<void> => {
  const begun = new Set((await ask(backupLedger)).made.flatMap((one) => (one.isBegun ? [one.name] : [])));
  if (begun.size === 0) return;
  const seen = await lookInto(place);
  await changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made
      .map((one) => (begun.has(one.name) ? afterLook(one, seen) : one))
      .filter(({ places }) => places.length > 0),
  }));
};

/**
 * Once after a start: what was lost is noted, what a crash or a lock left of a backup is looked at, and what never came to
 * count is deleted, since it may hold someone who was forgotten.
 */
export const tidyBackups = (place: BackupPlace): Promise<void> =>
  inBackupTurn(async () => {
    await noteLosses();
    await settleBegun(place);
    for (const tended of tendedPlaces) await place[tended].sweep();
  });
