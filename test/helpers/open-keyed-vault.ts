import { openDatabase } from '#data/database.ts';
import { closeStore, openStore } from '#data/store.ts';
import { tables } from '#data/tables.ts';
import { useUndo } from '#data/undo.ts';
import { settableClock } from '#domain/time/clock.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import { createVault } from '#vault/vault.ts';

/** A real vault with keys, so that backups can be sealed; the clock stands where the test puts it. */
export const openKeyedVault = async (instant = '2026-11-23T09:00:00Z') => {
  const made = await createVault({
    files: browserDesktop().vaultFiles('main'),
    database: openDatabase('leeway-keyed'),
    tables,
    passphrase: 'copper kettle',
    workFactor: 6,
  });
  const outcome = await made.finish();
  if (!outcome.ok) throw new Error(`No test vault: ${outcome.reason}`);
  const { vault } = outcome;
  const clock = settableClock(instant);
  openStore(vault, clock);
  useUndo.getState().forgot();
  return {
    vault,
    clock,
    recoveryKey: made.recoveryKey,
    end: async () => {
      await vault.destroy();
      closeStore();
    },
  };
};
