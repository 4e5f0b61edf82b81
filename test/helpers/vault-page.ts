import { browserVaultFiles } from '#platform/browser-vault-files.ts';
import { note, put, testDatabase, testTables, wordsIn } from '#test/helpers/vault-notes.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

/** A page with nothing but a vault, for tests that kill its browser or take its space away. */
const passphrase = 'amber kettle';
let vault: OpenVault | undefined;

const place = () => ({
  files: browserVaultFiles('main'),
  database: testDatabase('vault-page'),
  tables: testTables,
});

const opened = (): OpenVault => {
  if (vault === undefined) throw new Error('not open');
  return vault;
};

const vaultPage = {
  create: async () => {
    const outcome = await (await createVault({ ...place(), passphrase, workFactor: 6 })).finish();
    if (outcome.ok) vault = outcome.vault;
    return outcome.ok ? 'open' : outcome.reason;
  },
  unlock: async () => {
    const outcome = await unlockVault({ ...place(), secret: { passphrase } });
    if (outcome.ok) vault = outcome.vault;
    return outcome.ok ? outcome.vault.repairs : outcome.reason;
  },
  write: async (id: string, length: number) => {
    const outcome = await opened().commit(async () => put(note(id, 'x'.repeat(length))));
    return outcome.ok ? 'saved' : outcome.fault;
  },
  /** Writes without end and calls `acknowledge` whenever one was said to be saved. */
  writeOn: async (prefix: string, acknowledge: (id: string) => void) => {
    for (let i = 0; ; i += 1) {
      const id = `${prefix}-${i}`;
      const outcome = await opened().commit(async () => put(note(id, 'x'.repeat(700))));
      if (outcome.ok) acknowledge(id);
    }
  },
  ids: async () => Object.keys(await wordsIn(opened())),
};

export type VaultPage = typeof vaultPage;

Object.assign(globalThis, { vaultPage });
