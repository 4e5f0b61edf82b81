import { type BackupLedger, isHeld, type LossKind, lossKinds } from '#domain/keeping/backup-ledger.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { OpenVault } from '#vault/vault.ts';
import { ask } from './ask.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import type { Query } from './live.ts';
import { now, openedVault } from './store.ts';

const noted = new WeakSet<OpenVault>();

/** The keys of people stay lost, and are found missing at every start; what was cut away is cut away once. */
const isNews = (kind: LossKind, { loss }: BackupLedger): boolean =>
  kind === 'history-cut' || !loss?.kinds.includes(kind);

const withLoss = (ledger: BackupLedger, kinds: readonly LossKind[]): BackupLedger => ({
  ...ledger,
  made: ledger.made.map((one) => ({ ...one, sinceLoss: 'kept' as const })),
  loss: {
    kinds: [...new Set([...(ledger.loss?.kinds ?? []), ...kinds])],
    foundAt: now(),
    isAnswered: false,
  },
});

/**
 * Writes down what was lost when the vault was opened, so that the backups from before stay until the leader has answered,
 * also at later starts. `false`: it could not be written down, so that no backup may be let go.
 */
export const noteLosses = async (): Promise<boolean> => {
  const vault = openedVault();
  const found = lossKinds.filter((kind) => vault.repairs.includes(kind));
  if (found.length === 0 || noted.has(vault)) return true;
  const ledger = await ask(backupLedger);
  const news = found.filter((kind) => isNews(kind, ledger));
  const isDone = news.length === 0 || (await changeLedger((one) => withLoss(one, news))).ok;
  if (isDone) noted.add(vault);
  return isDone;
};

/** What the leader should look at before backups that hold more may be let go. */
export type LossQuestion = {
  /** What was found lost when the vault was opened, now or at an earlier start; empty where nothing was. */
  kinds: readonly LossKind[];
  /** When that was found. */
  foundAt: Instant | null;
  /** Records in the newest backup, and in the fullest of those that are kept for its sake. */
  records: { now: number; most: number };
  /** How many backups are kept until the leader answers. */
  held: number;
};

/** `null`: nothing is to be answered. */
export const lossToAnswer: Query<LossQuestion | null> = async (reader) => {
  const { made, loss } = await backupLedger(reader);
  const newest = made.at(-1);
  const held = newest === undefined ? [] : made.filter((one) => isHeld(one, newest));
  const isOpen = loss?.isAnswered === false;
  if (!isOpen && held.length === 0) return null;
  return {
    kinds: isOpen ? loss.kinds : [],
    foundAt: isOpen ? loss.foundAt : null,
    records: { now: newest?.records ?? 0, most: Math.max(0, ...held.map(({ records }) => records)) },
    held: held.length,
  };
};

/** The leader has looked, and things are right as they are: from the next backup on, old ones go when their time has come. */
export const answerLoss = (): Promise<CommitOutcome> =>
  changeLedger(({ loss, ...ledger }) => ({
    ...ledger,
    made: ledger.made.map((one) => ({ ...one, sinceLoss: 'free' as const })),
    ...(loss ? { loss: { ...loss, isAnswered: true } } : {}),
  }));
