import { browserVaultFiles } from '#platform/browser-vault-files.ts';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { vaultSuite } from '#test/helpers/vault-suite.ts';

vaultSuite('the origin-private file system', async () => ({
  opener: () => browserVaultFiles('main'),
  clear: async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('vault-main', { recursive: true }).catch(() => undefined);
  },
}));

vaultSuite('memory', async () => {
  const disk = createMemoryDisk();
  return { opener: () => memoryVaultFiles(disk), clear: async () => undefined };
});
