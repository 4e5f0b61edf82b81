import { openDatabase } from '#data/database.ts';
import { closeStore, openStore } from '#data/store.ts';
import { tables } from '#data/tables.ts';
import { useUndo } from '#data/undo.ts';
import { settableClock } from '#domain/time/clock.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import { createSampleVault, type OpenVault } from '#vault/vault.ts';

/** A real throw-away vault (origin-private files and IndexedDB) with a clock that stands where the test puts it. */
export const openTestVault = async (instant = '2026-11-23T09:00:00Z') => {
  const outcome = await createSampleVault({
    files: browserDesktop().vaultFiles('sample'),
    database: openDatabase('leeway-sample'),
    tables,
  });
  if (!outcome.ok) throw new Error(`No test vault: ${outcome.reason}`);
  const vault: OpenVault = outcome.vault;
  const clock = settableClock(instant);
  openStore(vault, clock);
  useUndo.getState().forgot();
  return {
    vault,
    clock,
    end: async () => {
      await vault.destroy();
      closeStore();
    },
  };
};

/** The result of a mutation that must succeed. */
export const done = async <R>(
  outcome: Promise<{ ok: true; result: R } | { ok: false; fault: string }>,
): Promise<R> => {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`The change failed: ${answer.fault}`);
  return answer.result;
};
