import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { markedChange, markedIn } from '#test/torture/marked-notes.ts';
import type { Trial } from '#test/torture/trial.ts';
import { createVault, unlockVault } from '#vault/vault.ts';

const passphrase = 'amber kettle';
const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** One level: filled until it says so, freed, written on, opened anew from the files alone. */
const oneLevel = async (
  folder: string,
  level: number,
): Promise<{ acknowledged: number; faults: string[] }> => {
  const name = `full-${level}`;
  const place = () => nodePlace(createVaultFileStore(join(folder, 'vault')), name);
  const made = await (await createVault({ ...place(), passphrase, workFactor: 1 })).finish();
  if (!made.ok) return { acknowledged: 0, faults: [`level ${level}: not even begun: ${made.reason}`] };
  const { vault } = made;
  const saved = new Map<string, number>();
  const faults: string[] = [];
  const told: string[] = [];
  vault.onSaving((state, fault) => {
    if (state === 'failed') told.push(fault ?? '');
  });
  const write = async (id: string): Promise<boolean> => {
    const outcome = await vault.commit(async () => markedChange(id, 1, 1500));
    if (outcome.ok) saved.set(id, 1);
    else if (outcome.fault !== 'full') faults.push(`level ${level}: ${outcome.fault} instead of full`);
    return outcome.ok;
  };
  let i = 0;
  while (i < 2000 && (await write(`before-${i}`))) {
    i += 1;
    if (i % 20 === level) await vault.snapshot();
  }
  if (!told.includes('full')) faults.push(`level ${level}: nobody was told that the disk is full`);
  // Also full, it keeps what it has, and takes nothing in halves.
  await write('while-full');
  if (!run('mount', '-o', 'remount,size=20m', folder)) faults.push('no more space could be given');
  if (!(await write('after'))) faults.push(`level ${level}: does not write on`);
  await vault.close();
  memoryDatabases.delete(name);
  const again = await unlockVault({ ...place(), secret: { passphrase } });
  if (!again.ok) return { acknowledged: saved.size, faults: [...faults, `level ${level}: ${again.reason}`] };
  const { versions, halves } = await markedIn(again.vault);
  for (const id of saved.keys()) if (versions[id] !== 1) faults.push(`level ${level}: lost ${id}`);
  for (const id of halves) faults.push(`level ${level}: half of ${id}`);
  for (const id of Object.keys(versions)) if (!saved.has(id)) faults.push(`level ${level}: unasked ${id}`);
  await again.vault.close();
  return { acknowledged: saved.size, faults };
};

/** A disk that is full at twenty places, freed, written on and opened anew. Needs to be root, for small disks. */
export const fullDisk: Trial = {
  name: 'full-disk',
  count: 20,
  run: async ({ count, folder }) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return { trials: 0, skipped: 'small disks need root on Linux', faults: [] };
    await installNodeVault();
    const faults: string[] = [];
    let acknowledged = 0;
    for (let level = 0; level < count; level += 1) {
      const place = join(folder, `level-${level}`);
      mkdirSync(place);
      const size = `size=${60 + level * 28}k`;
      if (!run('mount', '-t', 'tmpfs', '-o', size, 'tmpfs', place))
        return { trials: 0, skipped: 'this machine mounts nothing', faults: [] };
      try {
        const one = await oneLevel(place, level);
        acknowledged += one.acknowledged;
        faults.push(...one.faults);
      } finally {
        run('umount', '-l', place);
      }
    }
    const lost = faults.filter((fault) => fault.includes('lost')).length;
    return { trials: count, acknowledged, lost, halves: 0, faults };
  },
};
