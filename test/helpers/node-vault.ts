import type { VaultFiles } from '#platform/desktop.ts';
import { installMemoryIndexedDb, memoryDatabase } from '#test/helpers/memory-database.ts';
import { testTables } from '#test/helpers/vault-notes.ts';

type AgeWorker = { onmessage?: (event: { data: unknown }) => Promise<void> };

/** The age worker's own code, without a worker around it. */
const installAgeWorker = async (): Promise<void> => {
  const inside: AgeWorker & { postMessage: (answer: unknown) => void } = {
    postMessage: (answer) => asking?.(answer),
  };
  let asking: ((answer: unknown) => void) | undefined;
  Object.assign(globalThis, { self: inside });
  await import('#vault/age.worker.ts');
  let last: Promise<unknown> = Promise.resolve();
  class InThisThread {
    onmessage: ((event: { data: unknown }) => void) | undefined;
    terminate = (): void => undefined;
    postMessage(data: unknown): void {
      const answer = async (): Promise<void> => {
        asking = (result) => this.onmessage?.({ data: result });
        await inside.onmessage?.({ data });
      };
      last = last.then(answer);
    }
  }
  Object.assign(globalThis, { Worker: InThisThread });
};

let installed: Promise<void> | undefined;

/**
 * Lets the whole vault, keys, journal, generations and all, run in this Node process, with its working copy in memory.
 * Must be awaited before `vault.ts` is used.
 */
export const installNodeVault = (): Promise<void> => {
  installMemoryIndexedDb();
  installed ??= installAgeWorker();
  return installed;
};

/** Where a vault of the tests' notes lies: its files as given, its working copy in memory under `name`. */
export const nodePlace = (files: VaultFiles, name: string) => ({
  files,
  database: memoryDatabase(
    name,
    testTables.map((table) => table.name),
  ),
  tables: testTables,
});
