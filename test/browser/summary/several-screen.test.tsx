import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addNote } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import { addThanks } from '#data/recognitions.ts';
import { summariesOf } from '#data/summaries.ts';
import type { PersonId } from '#domain/ids.ts';
import { useSeveralChoice } from '#features/summary/several-choice.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { folderOf, showSeveral } from './show-several.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let files: Map<string, string>;
let amara: PersonId;
let anna: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-10T09:00:00Z');
  files = new Map();
  [amara, anna] = [await done(addPerson('Amara Osei')), await done(addPerson('Anna Orr'))];
  await done(addPerson('Jonas Lind'));
  for (const personId of [amara, anna]) {
    await done(addThanks({ personId, act: `Shared thanks of ${personId}`, isSpoken: true }));
    await done(addThanks({ personId, act: 'Secret unspoken thanks', isSpoken: false }));
    await done(addNote({ personId, text: 'Secret note', visibility: 'private' }));
  }
});
afterEach(async () => {
  useSeveralChoice.getState().forgot();
  window.location.hash = '';
  await opened.end();
});

const start = () => page.getByRole('button', { name: /^(Choose a folder and save|Save \d)/ }).click();

test('one file for each who has something in the period, named after nobody; the rest is named', async () => {
  await showSeveral('electron', async () => folderOf(files));
  await page.getByText('Markdown', { exact: true }).click();
  await start();
  await expect.element(page.getByText('2 files lie in the folder you chose. 1 not written.')).toBeVisible();
  await expect.element(page.getByText('nothing for this reader in the period')).toBeVisible();
  expect([...files.keys()]).toEqual([
    'summary-AO-2026-05-10-to-2026-11-10.md',
    'summary-AO-2-2026-05-10-to-2026-11-10.md',
  ]);
  const [first, second] = [...files.values()];
  expect(first).toContain(`Shared thanks of ${amara}`);
  expect(second).toContain(`Shared thanks of ${anna}`);
  for (const text of files.values()) expect(text).not.toContain('Secret');
  await expect.poll(async () => (await summariesOf(amara)(opened.vault))[0]?.format).toBe('markdown');
});

test('whoever is left out has no file; what can not be written is said, and not remembered', async () => {
  await showSeveral('electron', async () => folderOf(files, ['summary-AO']));
  await page.getByRole('checkbox', { name: 'Anna Orr' }).click();
  await start();
  await expect.element(page.getByText('0 files lie in the folder you chose. 2 not written.')).toBeVisible();
  await expect.element(page.getByText('could not be written')).toBeVisible();
  expect(await summariesOf(amara)(opened.vault)).toEqual([]);
});

test('as PDF each page is laid out by itself before it is printed', async () => {
  await showSeveral('electron', async () => folderOf(files));
  await page.getByText('PDF', { exact: true }).click();
  await start();
  await expect.element(page.getByText(/2 files lie/)).toBeVisible();
  const pages = [...files.values()];
  expect(pages[0]).toContain('Amara Osei');
  expect(pages[1]).toContain('Anna Orr');
  expect(pages.join('\n')).not.toContain('Secret');
});

test('a browser makes one archive and offers no PDF; changing one’s mind writes nothing', async () => {
  await showSeveral('browser', async () => null);
  await expect.element(page.getByText('Save 3 files in one archive')).toBeVisible();
  await expect.element(page.getByText('PDF', { exact: true })).not.toBeInTheDocument();
  await start();
  expect(await summariesOf(amara)(opened.vault)).toEqual([]);
});
