import { currentSchema } from '#data/database.ts';
import { closeStore, openStore } from '#data/store.ts';
import { tables } from '#data/tables.ts';
import { settableClock } from '#domain/time/clock.ts';
import { installMemoryIndexedDb, memoryDatabase, memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

let notebooks = 0;
const passphrase = 'amber kettle';

/** A whole notebook with keys in this Node process, its disk and its working copy in memory; it can be opened again. */
export const nodeNotebook = async (instant = '2026-11-23T09:00:00Z') => {
  await installNodeVault();
  installMemoryIndexedDb(currentSchema);
  notebooks += 1;
  const disk = createMemoryDisk();
  const names = tables.map(({ name }) => name);
  const database = `notebook-${notebooks}`;
  const place = () => ({
    files: memoryVaultFiles(disk),
    database: memoryDatabase(database, names, currentSchema),
    tables,
  });
  const made = await createVault({ ...place(), passphrase, workFactor: 1 });
  const finished = await made.finish();
  if (!finished.ok) throw new Error(finished.reason);
  const clock = settableClock(instant);
  const state = { vault: finished.vault };
  openStore(state.vault, clock);
  return {
    disk,
    clock,
    passphrase,
    recoveryKey: made.recoveryKey,
    vault: (): OpenVault => state.vault,
    /** Deletes the working copy; only while it is locked. */
    loseCopy: (): void => void memoryDatabases.delete(database),
    /** Locks it and opens it again, as after a start. */
    again: async (between: () => void = () => undefined): Promise<OpenVault> => {
      await state.vault.close();
      between();
      const opened = await unlockVault({ ...place(), secret: { passphrase } });
      if (!opened.ok) throw new Error(opened.reason);
      state.vault = opened.vault;
      openStore(state.vault, clock);
      return state.vault;
    },
    end: async (): Promise<void> => {
      await state.vault.close();
      closeStore();
    },
  };
};
