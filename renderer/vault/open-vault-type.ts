import type { Change, CommitFault, CommitOutcome, Reader } from './table.ts';
import type { VaultKeys } from './vault-keys.ts';

/** One record that a change put or deleted. */
export type Touched = { table: string; personId: string | null; id: string };

/** `saved` follows the journal's flush. `failed`: nothing of the last change was written. */
export type SavingState = 'saving' | 'saved' | 'failed';

/**
 * What was put right, most of it while opening. Nothing saved was lost, except with `history-cut`: part of the journal could not be
 * read, nor found in the working copy; what could be read is here, the unreadable file was set aside. `people-keys-lost`:
 * the keys of people are gone or can't be read, now or at an earlier start, and what they sealed stays closed.
 */
export type Repair =
  | 'working-copy-rebuilt'
  | 'torn-tail-cut'
  | 'history-healed'
  | 'history-cut'
  | 'people-keys-lost';

/**
 * `isFinished`: nothing of the person can be opened any more, in any of the vault's files. Else they are gone from the
 * program, and the rest is done at the next start.
 */
export type Forgetting = { ok: true; isFinished: boolean } | { ok: false; fault: CommitFault };

/** A vault that is unlocked in this window. Reading after `close()` finds nothing; committing is `locked`. */
export type OpenVault = Reader & {
  /**
   * The only way to write. Recipes run one after another, so nothing comes between a recipe's reading and its writing,
   * and each sees every earlier change. Answers when the change is in the journal and the working copy. What a recipe
   * throws is a bug and comes back as a rejection; the next commit works.
   */
  commit<R = void>(recipe: (reader: Reader) => Promise<Change & { result?: R }>): Promise<CommitOutcome<R>>;
  /** Called after a change can be read. Returns the way to stop. */
  onApplied(listener: (touched: readonly Touched[]) => void): () => void;
  /** Called as a change is written. Returns the way to stop. */
  onSaving(listener: (state: SavingState, fault?: CommitFault) => void): () => void;
  /** What opening had to put right, so that the leader can be told. */
  readonly repairs: readonly Repair[];
  /** Called when something had to be put right since. Returns the way to stop. */
  onRepair(listener: (repair: Repair) => void): () => void;
  /** What opens this vault, and how to change it. */
  readonly keys: VaultKeys;
  /**
   * Deletes every record about a person for good: the records, their key, and the older journals and snapshots that held
   * them. Can't be undone. Nothing about them is written afterwards, unless their own record comes back with it.
   * `alongside`: a recipe for what changes with it in records about others. All of it is one change: a crash leaves the
   * whole of it or nothing.
   */
  forget(personId: string, alongside?: (reader: Reader) => Promise<Change>): Promise<Forgetting>;
  /** Makes everything up to now a snapshot and begins a new journal. `false`: it did not work, and nothing changed. */
  snapshot(): Promise<boolean>;
  /** Waits for commits under way, then throws the keys and all opened records away and lets the files go. */
  close(): Promise<void>;
  /** Deletes everything: working copy, keys, journal. For the sample vault. */
  destroy(): Promise<void>;
};
