import type { VaultFiles } from '#platform/desktop.ts';
import { catchUp, rebuild } from './catch-up.ts';
import type { ChangeEntry } from './change-entry.ts';
import { fold } from './folded-changes.ts';
import type { JournalWriter } from './journal-writer.ts';
import type { SealingKey } from './seal.ts';
import type { CommitFault } from './table.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * Keeps the working copy in step with the journal. When IndexedDB fails after the journal was written, the change is
 * saved all the same; the copy is then behind, and is brought up from the journal before anything else is written.
 */
export type CopyKeeper = {
  /** Why the copy is behind the journal, or `null` when it is not. */
  behind(): CommitFault | null;
  /** Applies what was just appended. `false`: the copy is behind now. */
  apply(entry: ChangeEntry): Promise<boolean>;
  /** Something that was appended can't be applied now. */
  fellBehind(): void;
  /** Opens IndexedDB again and brings the copy up to the journal. `false`: it still is behind. */
  bringUp(): Promise<boolean>;
  /** Throws everything in the copy away and fills it from the journal. `false`: it did not work. */
  refill(): Promise<boolean>;
};

const isFull = (error: unknown): boolean => {
  const { name, inner } = error as { name?: string; inner?: unknown };
  return /quota/i.test(name ?? '') || (typeof inner === 'object' && inner !== null && isFull(inner));
};

export const createCopyKeeper = (
  files: VaultFiles,
  key: SealingKey,
  copy: WorkingCopy,
  writer: JournalWriter,
): CopyKeeper => {
  let behind: CommitFault | null = null;
  const parts = () => {
    return { files, key, copy, journal: writer.journal(), size: writer.last().end, isSure: true };
  };
  const bringUp = async (): Promise<boolean> => {
    try {
      await copy.reopen();
    } catch {
      behind ??= 'unwritable';
      return false;
    }
    const { ok } = await catchUp(parts());
    behind = ok ? null : (behind ?? 'unwritable');
    return ok;
  };
  return {
    behind: () => behind,
    apply: async (entry) => {
      try {
        await copy.apply(fold(new Map(), entry), writer.last());
        return true;
      } catch (error) {
        behind = isFull(error) ? 'full' : 'unwritable';
        return bringUp();
      }
    },
    fellBehind: () => {
      behind ??= 'unwritable';
    },
    bringUp,
    refill: async () => (await rebuild(parts(), writer.last())).ok,
  };
};
