import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentSchema } from '#data/database.ts';
import { preferences, tables } from '#data/tables.ts';
import type { Preference } from '#domain/preference.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { manyRecords } from '#test/bench/many-records.ts';
import { memoryDatabase } from '#test/helpers/memory-database.ts';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import type { Table, VaultRecord } from '#vault/table.ts';
import { createVault } from '#vault/vault.ts';

// node --import ./test/helpers/temporal.ts test/helpers/make-profile.ts FOLDER
// Writes a profile of this version: a vault with two generations and some changes after the last snapshot, what is in it,
// and what opens it. Made once per format; later versions must open what lies in test/fixtures/ as it is.

const folder = process.argv[2] ?? '';
const passphrase = 'amber kettle osprey tulip violin wagon';
const size = { people: 2, sessions: 4, points: 6, items: 4, notes: 3, days: 90 };

await installNodeVault();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const names = tables.map(({ name }) => name);
const created = await createVault({
  files: createVaultFileStore(folder),
  database: memoryDatabase('profile', names, currentSchema),
  tables,
  passphrase,
  workFactor: 12,
});
const outcome = await created.finish();
if (!outcome.ok) throw new Error(outcome.reason);
const { vault } = outcome;
const textSize: Preference = { id: 'text-size', personId: null, value: 110 };
const puts: { table: Table; record: VaultRecord }[] = [
  ...manyRecords(size, '2026-11-24'),
  { table: preferences, record: textSize },
];
// Two snapshots on the way, and something after each.
for (const [from, to] of [
  [0, 20],
  [20, 160],
  [160, puts.length],
]) {
  if (from !== 0) await vault.snapshot();
  const done = await vault.commit(async () => ({ puts: puts.slice(from, to) }));
  if (!done.ok) throw new Error(done.fault);
}
const [first] = puts;
if (first) {
  await vault.commit(async () => ({ deletes: [{ table: first.table, id: first.record.id }] }));
  await vault.commit(async () => ({ puts: [first] }));
}
const records = Object.fromEntries(
  await Promise.all(tables.map(async (table) => [table.name, await vault.list(table)] as const)),
);
await vault.close();
rmSync(join(folder, 'vault.lock'), { force: true });
writeFileSync(join(folder, 'records.json'), `${JSON.stringify(records)}\n`);
writeFileSync(
  join(folder, 'opens-with.json'),
  `${JSON.stringify({ schema: currentSchema, passphrase, recoveryKey: created.recoveryKey }, null, 2)}\n`,
);
