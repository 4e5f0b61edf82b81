import { describe, vi } from 'vitest';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';

// What the browser's tests ask of the vault, asked in Node as well, where it takes seconds: whoever breaks the vault
// hears of it from `npm run check`. In the browser the same runs on the real IndexedDB and the real worker.

vi.mock('#test/helpers/vault-notes.ts', async (original) => {
  const { memoryDatabase } = await import('#test/helpers/memory-database.ts');
  const testDatabase = (name: string, version = 1) => memoryDatabase(name, ['notes', 'plans'], version);
  return { ...(await original<object>()), testDatabase };
});

vi.setConfig({ testTimeout: 30_000 });
await installNodeVault();

describe('damage and faults', async () => void (await import('#test/browser/vault/vault-faults.test.ts')));
describe('generations', async () => void (await import('#test/browser/vault/vault-generations.test.ts')));
describe('keys', async () => void (await import('#test/browser/vault/vault-keys.test.ts')));
describe('people', async () => void (await import('#test/browser/vault/vault-people.test.ts')));
describe('secrecy', async () => void (await import('#test/browser/vault/vault-secrecy.test.ts')));

const { vaultSuite } = await import('#test/helpers/vault-suite.ts');
vaultSuite('memory', async () => {
  const disk = createMemoryDisk();
  return { opener: () => memoryVaultFiles(disk), clear: async () => undefined };
});
