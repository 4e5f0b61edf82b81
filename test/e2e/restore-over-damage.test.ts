import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backUpNow, openSettings } from '#test/helpers/backups.ts';
import { edition } from '#test/helpers/edition.ts';
import { addPeople, createVault, isToday, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The disk has eaten the file with the keys. Nothing that is left is deleted, and a backup leads back in.

let leeway: Leeway;
let key = '';
beforeAll(async () => {
  leeway = await startLeeway();
  key = await createVault(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
  await openSettings(leeway.page);
  await backUpNow(leeway.page);
});
afterAll(() => leeway.end());

/** Fills every file of keys with nothing, while the program holds none of the vault's files open. */
const ruinKeys = (): Promise<number> => (edition === 'browser' ? ruinKeysInBrowser() : ruinKeysOnDisk());

const ruinKeysOnDisk = async (): Promise<number> => {
  await leeway.closeBrowser();
  const folder = join(leeway.profile, 'vaults', 'main');
  const files = readdirSync(folder).filter((name) => name.includes('key'));
  for (const name of files) {
    const path = join(folder, name);
    writeFileSync(path, new Uint8Array(statSync(path).size));
  }
  await leeway.reopen();
  return files.length;
};

const ruinKeysInBrowser = async (): Promise<number> => {
  const { page, address } = leeway;
  const script = await page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src') ?? '');
  await page.goto(new URL(script, address).href);
  const ruined = await page.evaluate(async () => {
    let ruined = 0;
    const root = await navigator.storage.getDirectory();
    for await (const [folder, handle] of root.entries()) {
      if (!(handle instanceof FileSystemDirectoryHandle) || folder === 'backups') continue;
      for await (const [name, file] of handle.entries()) {
        if (!name.startsWith('key') || !(file instanceof FileSystemFileHandle)) continue;
        const stream = await file.createWritable();
        await stream.write(new Uint8Array((await file.getFile()).size));
        await stream.close();
        ruined += 1;
      }
    }
    return ruined;
  });
  // A bare script has no icon, which the browser asks for.
  leeway.errors.length = 0;
  await page.goto(address);
  return ruined;
};

it('says what is wrong and that nothing was changed, and offers the backups', async () => {
  expect(await ruinKeys()).toBeGreaterThan(1);
  const { page } = leeway;
  await page.getByRole('heading', { name: 'The vault could not be read' }).waitFor();
  await page.getByRole('button', { name: 'Restore from a backup…' }).click();
  await page.getByRole('heading', { name: 'Restore from a backup' }).waitFor();
  await page.getByRole('radio').first().check();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key);
  await page.keyboard.press('Enter');
  await page.getByText(/1 person and 0 sessions? (is|are) in it\./).waitFor();
});

it('becomes a notebook again, with a new passphrase', async () => {
  const { page } = leeway;
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('another kettle on this machine');
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await isToday(page);
  await person(page, 'Amara Osei').waitFor();
  await page.reload();
  await unlock(page, 'another kettle on this machine');
  await person(page, 'Amara Osei').waitFor();
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
