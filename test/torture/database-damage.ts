import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { addPeople, createVault, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { backedUp, backupsIn } from '#test/torture/browser-backups.ts';
import { startLeeway } from '#test/helpers/leeway-browser.ts';
import { restartsOf } from '#test/torture/restarts.ts';
import { type Random, randomFrom, type Trial } from '#test/torture/trial.ts';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0);

const flipped = (path: string, random: Random): void => {
  const bytes = readFileSync(path);
  for (let i = 0; i < 1 + random.below(40); i += 1) {
    const at = random.below(bytes.byteLength);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  writeFileSync(path, bytes);
};

type Damage = 'deleted' | 'one file deleted' | 'bytes flipped' | 'file cut';

/** Does something to the browser's database files while the browser is closed. */
const damage = (profile: string, random: Random): Damage => {
  const folder = join(profile, 'Default', 'IndexedDB');
  const what = random.pick<Damage>([
    'deleted',
    'one file deleted',
    'bytes flipped',
    'bytes flipped',
    'file cut',
  ]);
  if (!existsSync(folder) || what === 'deleted') {
    rmSync(folder, { recursive: true, force: true });
    return 'deleted';
  }
  const path = random.pick(filesUnder(folder));
  if (what === 'one file deleted') rmSync(path);
  if (what === 'bytes flipped') for (const one of filesUnder(folder)) flipped(one, random);
  if (what === 'file cut')
    writeFileSync(path, readFileSync(path).subarray(0, random.below(statSync(path).size)));
  return what;
};

/** A change and a backup of it, twice. */
const backUpTwice = async (page: Page, names: string[]): Promise<void> => {
  for (const [at, name] of ['Jonas Lind', 'Wen Zhao'].entries()) {
    names.push(name);
    await addPeople(page, name);
    await isSaved(page);
    await backedUp(page, at + 1);
  }
};

/** What became of backups that were there before. */
const goneOrChanged = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] =>
  Array.from(before)
    .filter(([name, hash]) => now.get(name) !== hash)
    .map(([name]) => `the backup ${name} is ${now.has(name) ? 'changed' : 'gone'}`);

/** IndexedDB deleted or damaged between two starts: rebuilt from the journal, never taken for a first start. */
export const databaseDamage: Trial = {
  name: 'database-damage',
  count: 100,
  run: async ({ count, seed, say }) => {
    const random = randomFrom(seed);
    const leeway = await startLeeway();
    const faults: string[] = [];
    const times: number[] = [];
    const said = new Map<string, number>();
    const names: string[] = ['Amara Osei'];
    try {
      await createVault(leeway.page);
      await addPeople(leeway.page, ...names);
      await isSaved(leeway.page);
      await backUpTwice(leeway.page, names);
      let backups = await backupsIn(leeway.page, 'backups');
      if (backups.size < 2) faults.push(`only ${backups.size} backups to lose`);
      for (let round = 0; round < count; round += 1) {
        await leeway.closeBrowser();
        const what = damage(leeway.profile, random);
        said.set(what, (said.get(what) ?? 0) + 1);
        const page = await leeway.reopen();
        const passphrase = page.getByRole('textbox', { name: 'Passphrase' });
        await passphrase.waitFor();
        if ((await page.getByRole('button', { name: 'Create vault' }).count()) > 0)
          faults.push(`round ${round}, ${what}: a first start`);
        const start = performance.now();
        const isOpen = await unlock(page).then(
          () => true,
          () => false,
        );
        if (!isOpen) {
          const text = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
          faults.push(`round ${round}, ${what}: does not open: ${text.slice(0, 300)}`);
          break;
        }
        for (const name of names) await person(page, name).first().waitFor();
        times.push(performance.now() - start);
        const now = await backupsIn(page, 'backups');
        faults.push(...goneOrChanged(backups, now).map((one) => `round ${round}, ${what}: ${one}`));
        backups = now;
        if (round % 10 === 0) {
          names.push(`Person ${round}`);
          await addPeople(page, `Person ${round}`);
          await isSaved(page);
        }
        if (round % 10 === 9) say(`${round + 1} rounds`);
      }
      return {
        trials: count,
        lost: faults.length,
        ...restartsOf(times),
        note: `${Array.from(said, ([what, times]) => `${times}× ${what}`).join(', ')}; ${backups.size} backups, all as they were`,
        faults,
      };
    } finally {
      await leeway.end();
    }
  },
};
