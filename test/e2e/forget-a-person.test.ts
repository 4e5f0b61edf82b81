import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findWords } from '#test/helpers/find-words.ts';
import {
  addPeople,
  capture,
  isSaved,
  openNotebook,
  passphrase,
  person,
  unlock,
} from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';
import { openAllFiles } from '#test/helpers/open-all-files.ts';

// Someone asks to be forgotten. Everything about them goes, from the program and from the files; everyone else stays.

const ofWen = ['Quittenmarmelade', 'Zwiebelkuchen'];
const ofAda = 'Brombeergelee';

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Wen Zhao', 'Ada Byron');
});
afterAll(() => leeway.end());

/** Everything the browser keeps for the origin, whatever it calls it; on the desktop, the files of the vault. */
const files = (): Uint8Array[] =>
  readdirSync(leeway.profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /File System|^vaults/.test(path))
    .map((path) => join(leeway.profile, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => readFileSync(path));

/** How often each word stands in a record that the passphrase opens, in any journal, snapshot or leftover. */
const opened = async () => {
  const { records, rowsAbout, people } = await openAllFiles(files(), passphrase);
  const hits = (word: string) => records.filter((record) => record.includes(word)).length;
  const keys = new Set(people.flatMap((content) => [...content.keys.keys()]));
  return { hits, keys, rowsAbout };
};

const goToWen = async () => {
  await person(leeway.page, 'Wen Zhao').click();
  await leeway.page.getByRole('heading', { level: 1, name: 'Wen Zhao' }).waitFor();
};

it('writes about two people', async () => {
  const { page } = leeway;
  await capture(page, `@wen ${ofWen[0]} for the whole team`);
  await capture(page, `wen owes me the ${ofWen[1]}`);
  await capture(page, `@ada ${ofAda} with Wen`);
  await isSaved(page);
  await goToWen();
  await page
    .getByText(ofWen[0] ?? '')
    .first()
    .waitFor();
  // The search finds the words in the files before, so its silence afterwards means something.
  const before = await opened();
  for (const word of [...ofWen, ofAda]) expect(before.hits(word), word).toBeGreaterThan(0);
  expect(before.keys.size).toBe(2);
});

it('asks one question, which names what goes and what stays, and forgets', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'More for Wen Zhao' }).click();
  await page.getByRole('menuitem', { name: 'Forget Wen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Forget Wen Zhao?' });
  await dialog.getByText('This goes for good: 1 talking point and 1 action item.').waitFor();
  await dialog.getByText(/also stands in 1 record about others/).waitFor();
  await page.keyboard.type('wen');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Wen Zhao is forgotten.').waitFor();
});

/** What must hold from now on. */
const isForgotten = async () => {
  const { page } = leeway;
  await person(page, 'Ada Byron').waitFor();
  expect(await person(page, 'Wen Zhao').count()).toBe(0);
  const after = await opened();
  expect([...ofWen, 'Wen Zhao'].map(after.hits)).toEqual([0, 0, 0]);
  expect(after.keys.size).toBe(1);
  expect(after.rowsAbout.size).toBeLessThanOrEqual(2);
  expect(after.hits(ofAda)).toBeGreaterThan(0);
  expect(findWords(leeway.profile, ofWen)).toEqual([]);
};

it('leaves nothing of theirs in the program or in any file, and all of the other', async () => {
  const { page } = leeway;
  await isForgotten();
  for (const word of ofWen) expect(await page.getByText(word).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.getByText('There is nothing to take back.').waitFor();
  await person(page, 'Ada Byron').click();
  await page.getByText(`${ofAda} with Wen`).first().waitFor();
});

it('and so it stays after a reload, and where the browser’s copy is gone', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await isForgotten();
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await leeway.closeBrowser();
  const again = await leeway.reopen();
  await unlock(again);
  await isForgotten();
  await person(again, 'Ada Byron').click();
  await again.getByText(`${ofAda} with Wen`).first().waitFor();
  expect(leeway.errors).toEqual([]);
});
