import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { electronDesktop } from '#platform/electron-desktop.ts';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { note, put, wordsIn } from '#test/helpers/vault-notes.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// A change that is larger than one message to the main process: it is saved in pieces, and must open again. The limit is
// 64 MiB in the program; a smaller one shows the same.

const limit = 64 * 1024;
const passphrase = 'amber kettle';

beforeAll(installNodeVault);

let folder = '';
let isBroken = false;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-pieces-'));
  memoryDatabases.clear();
  isBroken = false;
});
afterEach(() => rmSync(folder, { recursive: true }));

const carried = (bytes: Uint8Array): void => {
  // As the preload script does with an answer, or a question, of another shape than was agreed.
  if (bytes.byteLength > limit || isBroken) throw new Error('vault:read was refused: broken');
};

/** The bridge to real files, where no message carries more than `limit` bytes. */
const start = () => {
  const store = createVaultFileStore(folder);
  const api: Partial<DesktopApi> = {
    openVault: () => store.open(),
    closeVault: () => store.close(),
    readFile: async (_vault, name, from, to) => {
      const read = await store.read(name, from, to);
      if (read.ok) carried(read.value);
      return read;
    },
    appendFile: async (_vault, name, position, bytes) => {
      carried(bytes);
      return store.append(name, position, bytes);
    },
    truncateFile: (_vault, name, size) => store.truncate(name, size),
    replaceFile: (_vault, name, bytes) => store.replace(name, bytes),
    removeFile: (_vault, name) => store.remove(name),
    setFileAside: (_vault, name) => store.setAside(name),
  };
  return nodePlace(electronDesktop(api as DesktopApi, limit / 2).vaultFiles('main'), 'pieces');
};

const unlocked = async (): Promise<OpenVault> => {
  const outcome = await unlockVault({ ...start(), secret: { passphrase } });
  return outcome.ok ? outcome.vault : expect.fail(outcome.reason);
};

const restored = Array.from({ length: 40 }, (_, n) => note(`n${n}`, 'x'.repeat(10_000)));

const written = async (): Promise<OpenVault> => {
  const made = await createVault({ ...start(), passphrase, workFactor: 1 });
  const outcome = await made.finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(await outcome.vault.commit(async () => put(...restored))).toMatchObject({ ok: true });
  return outcome.vault;
};

it('is there at the next start, also where the working copy is gone', async () => {
  await (await written()).close();
  for (const isCopyThere of [true, false]) {
    if (!isCopyThere) memoryDatabases.clear();
    const vault = await unlocked();
    expect(Object.keys(await wordsIn(vault))).toHaveLength(restored.length);
    expect(vault.repairs).not.toContain('history-cut');
    await vault.close();
  }
});

it('goes into the next generation, and is carried over into one', async () => {
  const vault = await written();
  const snapshot = vault.snapshot();
  expect(
    await vault.commit(async () => put(...restored.map((one) => ({ ...one, state: 'held' })))),
  ).toMatchObject({ ok: true });
  await snapshot;
  await vault.close();
  memoryDatabases.clear();
  const again = await unlocked();
  expect(Object.keys(await wordsIn(again))).toHaveLength(restored.length);
  await again.close();
});

it('a bridge that breaks while the vault is opened lets go of it, so that a second try opens it', async () => {
  await (await written()).close();
  const place = start();
  isBroken = true;
  await expect(unlockVault({ ...place, secret: { passphrase } })).rejects.toThrow('broken');
  isBroken = false;
  const outcome = await unlockVault({ ...place, secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(Object.keys(await wordsIn(outcome.vault))).toHaveLength(restored.length);
  await outcome.vault.close();
});
