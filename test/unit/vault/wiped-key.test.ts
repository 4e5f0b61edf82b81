import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';

// The bytes of the data key are in memory only until the browser's key store has them.

const given = vi.hoisted((): Uint8Array[] => []);

vi.mock('#vault/age-request.ts', async (original) => {
  const { askAge } = await original<typeof import('#vault/age-request.ts')>();
  return {
    askAge: async (request: Parameters<typeof askAge>[0]) => {
      const answer: unknown = await askAge(request);
      for (const half of [request, answer])
        if (
          typeof half === 'object' &&
          half !== null &&
          'dataKey' in half &&
          half.dataKey instanceof Uint8Array
        )
          given.push(half.dataKey);
      return answer;
    },
  };
});

const passphrase = 'amber kettle';
const disk = createMemoryDisk();
const place = () => nodePlace(memoryVaultFiles(disk), 'wiped-key');
const isWiped = (bytes: Uint8Array): boolean => bytes.byteLength === 32 && bytes.every((byte) => byte === 0);

let vaults: typeof import('#vault/vault.ts');
beforeAll(async () => {
  await installNodeVault();
  vaults = await import('#vault/vault.ts');
});
afterAll(() => disk.files.clear());

test('they are wiped once a vault was made, once it was opened, and once its passphrase was changed', async () => {
  const made = await (await vaults.createVault({ ...place(), passphrase, workFactor: 4 })).finish();
  if (!made.ok) throw new Error(made.reason);
  await made.vault.close();
  const opening = await vaults.unlockVault({ ...place(), secret: { passphrase } });
  if (!opening.ok) throw new Error(opening.reason);
  const { vault } = opening;
  expect(await vault.keys.changePassphrase({ passphrase }, 'copper tulip', 4)).toEqual({ ok: true });
  expect(given.length).toBeGreaterThanOrEqual(4);
  expect(given.map(isWiped)).toEqual(given.map(() => true));
  await vault.destroy();
});
