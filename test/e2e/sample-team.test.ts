import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { edition } from '#test/helpers/edition.ts';
import { findWords } from '#test/helpers/find-words.ts';
import { isSaved, isToday, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// Looking around: one press, no questions, and nothing of it is left afterwards.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway();
});
afterAll(() => leeway.end());

/** What the browser and the disk hold for us: files of the vaults and their working copies. */
const kept = async () => {
  const inBrowser = await leeway.page.evaluate(async () => {
    const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    const folders: string[] = [];
    for await (const name of root.keys()) folders.push(name);
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return { folders, databases };
  });
  if (edition === 'browser') return inBrowser;
  // Of a vault that was deleted an empty folder stays.
  const vaults = join(leeway.profile, 'vaults');
  const full = readdirSync(vaults).filter((name) => readdirSync(join(vaults, name)).length > 0);
  return { ...inBrowser, folders: full.map((name) => `vault-${name}`) };
};

it('opens without a question', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Look around with a sample team' }).click();
  await page.getByText('Seating the sample team').waitFor({ state: 'detached', timeout: 60_000 });
  await isToday(page);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await expect.poll(() => person(page, /./).count()).toBe(7);
});

it('says on Today who is next and who is late', async () => {
  const main = leeway.page.getByRole('main');
  const next = main.getByRole('region', { name: 'Amara Osei' });
  await next.getByText('14:00 today').or(next.getByText('2:00 PM today')).first().waitFor();
  await next.getByRole('button', { name: /^Start/ }).waitFor();
  await main.getByRole('region', { name: 'Priya Nair' }).getByText('9 days late').waitFor();
  await main.getByText('Coming up').waitFor();
  await main.getByText('Gone quiet').waitFor();
});

it('says quietly that it is a sample, on every screen', async () => {
  const { page } = leeway;
  const line = page.getByText('This is a sample team. Nothing you do here is kept.');
  await line.waitFor();
  await person(page, 'Jonas Lind').click();
  await page.getByRole('heading', { level: 1, name: 'Jonas Lind' }).waitFor();
  expect(await line.count()).toBe(1);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('can be worked in like a notebook of one’s own', async () => {
  const { page } = leeway;
  await page.getByRole('textbox', { name: 'Add a talking point' }).fill('The wexcombe rota');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('checkbox', { name: 'Discussed: The wexcombe rota' }).check();
  await expect.poll(kept).toMatchObject({
    folders: expect.arrayContaining(['vault-sample']),
    databases: expect.arrayContaining(['leeway-sample']),
  });
});

it('is deleted on leaving, which leads back to the first start', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Leave the sample' }).click();
  await page.getByRole('button', { name: 'Create vault' }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/^(#\/)?$/);
  const { folders, databases } = await kept();
  expect(folders).not.toContain('vault-sample');
  expect(databases).not.toContain('leeway-sample');
});

it('can be looked at again, as fresh as before', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Look around with a sample team' }).click();
  await page.getByText('Seating the sample team').waitFor({ state: 'detached', timeout: 60_000 });
  await isToday(page);
  await person(page, 'Jonas Lind').click();
  await page.getByRole('heading', { level: 1, name: 'Jonas Lind' }).waitFor();
  expect(await page.getByText('wexcombe').count()).toBe(0);
});

it('leaves no typed word on the disk when the window is closed without leaving', async () => {
  const { page } = leeway;
  await page.getByRole('textbox', { name: 'Add a talking point' }).fill('The harrowmere rota');
  await page.keyboard.press('Enter');
  await isSaved(page);
  await leeway.closeBrowser();
  expect(findWords(leeway.profile, ['wexcombe', 'harrowmere'])).toEqual([]);
  await (await leeway.reopen()).getByRole('button', { name: 'Create vault' }).waitFor();
});

it('asks for nothing outside, and the console stays silent', () => {
  expect(leeway.foreignRequests).toEqual([]);
  expect(leeway.errors).toEqual([]);
});
