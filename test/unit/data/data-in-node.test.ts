import { describe, vi } from 'vitest';
import { installNodeVault } from '#test/helpers/node-vault.ts';

// What the browser's tests ask of backups, restoring and imports, asked in Node as well; see `vault-in-node.test.ts`.

vi.mock('#data/database.ts', async (original) => {
  const [{ memoryDatabase }, { tables }, module] = await Promise.all([
    import('#test/helpers/memory-database.ts'),
    import('#data/tables.ts'),
    original<typeof import('#data/database.ts')>(),
  ]);
  const names = tables.map(({ name }) => name);
  return { ...module, openDatabase: (name: string) => memoryDatabase(name, names, module.currentSchema) };
});
vi.mock('#platform/browser-desktop.ts', async () => {
  const { createMemoryDisk, memoryVaultFiles } = await import('#test/helpers/vault-memory-files.ts');
  const disk = createMemoryDisk();
  return { browserDesktop: () => ({ vaultFiles: () => memoryVaultFiles(disk) }) };
});

vi.mock('#test/helpers/database-dump.ts', async () => {
  const { memoryDatabases } = await import('#test/helpers/memory-database.ts');
  return {
    databaseDump: async (name: string, except: readonly string[] = []) =>
      structuredClone(
        Array.from(memoryDatabases.get(name) ?? []).filter(([table]) => !except.includes(table)),
      ),
  };
});

vi.setConfig({ testTimeout: 30_000 });
await installNodeVault();

describe('backups', async () => void (await import('#test/browser/backup/back-up.test.ts')));
describe('restoring', async () => void (await import('#test/browser/backup/restore-steps.test.ts')));
describe('imports', async () => void (await import('#test/browser/import/import-data.test.ts')));
