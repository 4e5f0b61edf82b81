import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { vaultFilesSuite } from '#test/helpers/vault-files-suite.ts';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';

vaultFilesSuite('Electron, real files', async () => {
  const root = mkdtempSync(join(tmpdir(), 'leeway-files-'));
  return {
    opener: () => createVaultFileStore(join(root, 'main')),
    clear: async () => rmSync(root, { recursive: true, force: true }),
  };
});

vaultFilesSuite('memory, for tests', async () => {
  const disk = createMemoryDisk();
  return { opener: () => memoryVaultFiles(disk), clear: async () => undefined };
});
