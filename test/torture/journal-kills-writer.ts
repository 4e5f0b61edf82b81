import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { markedChange, markedIn } from '#test/torture/marked-notes.ts';
import { randomFrom } from '#test/torture/trial.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// A process of its own that opens the vault in a folder, says what it finds, and writes until it is killed. Each line
// leaves by a write of its own, so that what was said was said before the kill.

const [folder = '', seed = '0', prefix = ''] = process.argv.slice(2);
const passphrase = 'amber kettle';
const say = (line: string): void => void writeSync(1, `${line}\n`);

await installNodeVault();
// A killed process leaves no cache behind by itself.
flushCompileCache();

const opened = async (): Promise<OpenVault> => {
  const place = () => nodePlace(createVaultFileStore(folder), 'torture');
  const found = await unlockVault({ ...place(), secret: { passphrase } });
  if (found.ok) return found.vault;
  if (found.reason !== 'none') throw new Error(found.reason);
  const made = await (await createVault({ ...place(), passphrase, workFactor: 2 })).finish();
  if (!made.ok) throw new Error(made.reason);
  return made.vault;
};

say('ready');
await new Promise((go) => {
  process.stdin.once('data', go);
});
const random = randomFrom(Number(seed));
const write = async (vault: OpenVault, i: number): Promise<void> => {
  // Some changes are new, some are said anew.
  const id = i % 4 === 3 ? 'again' : `${prefix}-${i}`;
  const version = Number(prefix) * 1_000_000 + i;
  const outcome = await vault.commit(async () => markedChange(id, version, random.below(4_000)));
  if (outcome.ok) say(`saved ${id} ${version}`);
};

// What a leader waits for, without Node's own start: from the word to open until the first saved change.
const start = performance.now();
const vault = await opened();
await write(vault, 0);
say(`restarted ${performance.now() - start}`);
say(`open ${JSON.stringify({ ...(await markedIn(vault)), repairs: vault.repairs })}`);
for (let i = 1; ; i += 1) {
  await write(vault, i);
  if (random.below(25) === 0) void vault.snapshot();
}
