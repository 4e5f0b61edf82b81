import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasFocus, isNotLost, tabTo } from '#test/helpers/keyboard.ts';
import { isSaved, passphrase, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The main job without a mouse: every stop can be seen, and the focus is never lost.

const first = 'Brackwater rota';
const second = 'Pellmoor handover';
const hidden = 'Tired, ask about the oxenholt weekend';

const next = 'harbour lantern quiet meadow';

let key = '';
let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway();
});
afterAll(() => leeway.end());

const press = (key: string) => leeway.page.keyboard.press(key);
const type = (words: string) => leeway.page.keyboard.type(words);
const button = (name: string | RegExp) => leeway.page.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => leeway.page.getByRole('textbox', { name, exact: true });
const to = (place: ReturnType<typeof button>, key?: 'Shift+Tab' | 'ArrowDown') =>
  tabTo(leeway.page, place, key);
const held = () => isNotLost(leeway.page);
const dialog = () => leeway.page.getByRole('dialog');
const has = (place: ReturnType<typeof button>) => hasFocus(leeway.page, place);
const points = () =>
  field('Talking point').evaluateAll((rows) => rows.map((row) => (row as HTMLTextAreaElement).value));

it('creates a vault and types a part of the recovery key back', async () => {
  const { page } = leeway;
  await expect.poll(() => field('Passphrase').evaluate((one) => one === document.activeElement)).toBe(true);
  await type(passphrase);
  await to(button('Create vault'));
  await press('Enter');
  const parts = page.getByRole('list', { name: 'Your recovery key' }).getByRole('listitem');
  await parts.first().waitFor();
  await held();
  await to(field(/Type back part/));
  key = (await parts.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, '')).join('');
  const label = await page.locator('label', { hasText: 'Type back part' }).innerText();
  const part = await parts.nth(Number(label.match(/\d+/)?.[0]) - 1).innerText();
  await type(part.replace(/^\d+\s+/, ''));
  await press('Enter');
  await page.getByRole('heading', { name: 'Begin with one person' }).waitFor();
  await held();
});

it('adds a person and goes to their page', async () => {
  const { page } = leeway;
  await to(field('Name'));
  await type('Amara Osei');
  await press('Enter');
  await person(page, 'Amara Osei').waitFor();
  await held();
  await to(person(page, 'Amara Osei'));
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Amara Osei' }).waitFor();
  await held();
});

it('adds two talking points and starts the one-on-one', async () => {
  const { page } = leeway;
  await to(field('Add a talking point'));
  for (const point of [first, second]) {
    await type(point);
    await press('Enter');
    await expect.poll(() => field('Add a talking point').inputValue()).toBe('');
    await page.getByText(point).first().waitFor();
  }
  await to(button('Start one-on-one'), 'Shift+Tab');
  await press('Enter');
  await field(`Notes on ${first}`).waitFor();
  await held();
});

it('writes notes and ticks the point off', async () => {
  const { page } = leeway;
  await to(field(`Notes on ${first}`));
  await page.locator('[contenteditable="true"]').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('contenteditable')))
    .toBe('true');
  await type('She keeps the list herself');
  await press('Escape');
  await held();
  await to(page.getByRole('checkbox', { name: `Discussed: ${first}` }), 'Shift+Tab');
  await press('Space');
  await expect.poll(() => page.getByRole('checkbox', { name: `Discussed: ${first}` }).isChecked()).toBe(true);
  await held();
});

it('moves the point down with Alt+↓, and the focus goes with it', async () => {
  const { page } = leeway;
  expect(await points()).toEqual([first, second]);
  await press('Alt+ArrowDown');
  await expect.poll(points).toEqual([second, first]);
  await held();
  expect(
    await page
      .getByRole('checkbox', { name: `Discussed: ${first}` })
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
});

it('keeps a private note, hides it and shows it again', async () => {
  const { page } = leeway;
  await to(field('Add a private note'));
  await type(hidden);
  await press('Enter');
  await page.getByText(hidden).waitFor();
  await held();
  await press('Control+.');
  await expect.poll(() => page.getByText(hidden).count()).toBe(0);
  await held();
  await press('Control+.');
  await page.getByText(hidden).waitFor();
  await held();
});

it('wraps up', async () => {
  const { page } = leeway;
  await press('Control+Enter');
  const finish = page.getByRole('dialog').getByRole('button', { name: /^Finish/ });
  await finish.waitFor();
  await held();
  await to(finish);
  await press('Enter');
  await page.getByText(/Wrapped up/).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Amara Osei' }).waitFor();
  await held();
});

it('goes to the summary by the palette and saves it', async () => {
  const { page } = leeway;
  await press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await held();
  await type('summary of amara');
  await expect
    .poll(() => page.getByRole('option', { selected: true }).innerText())
    .toBe('Summary of Amara Osei');
  await press('Enter');
  await page.getByRole('heading', { name: 'Summary' }).first().waitFor();
  await held();
  await to(button('Other ways'));
  await press('Enter');
  await to(page.getByRole('menuitem', { name: 'Save as Markdown' }), 'ArrowDown');
  const saving = page.waitForEvent('download');
  await press('Enter');
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text).toContain('She keeps the list herself');
  expect(text).not.toContain('oxenholt');
  await held();
});

it('changes the passphrase, after a wrong one, and the focus comes back to where it was', async () => {
  const { page } = leeway;
  await press('Control+k');
  await type('settings');
  await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toBe('Settings');
  await press('Enter');
  await to(button('Change passphrase'));
  await press('Enter');
  await has(field('Present passphrase'));
  await type('not this one');
  await to(field('New passphrase'));
  await type(next);
  await press('Enter');
  await dialog().getByText('That passphrase does not open this notebook.').waitFor();
  await has(field('Present passphrase'));
  await press('Control+a');
  await type(passphrase);
  await to(dialog().getByRole('button', { name: 'Change passphrase' }));
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await has(button('Change passphrase'));
});

it('backs up, looks at what restoring would change, restores and takes it back', async () => {
  const { page } = leeway;
  await to(button('Back up now'));
  await press('Enter');
  await page.getByText('Backed up and checked.').waitFor();
  await has(button('Back up now'));
  const restore = page.getByRole('button', { name: /^Restore the backup of/ }).first();
  await to(restore);
  await press('Enter');
  await has(field('Recovery key'));
  await type(key);
  await press('Enter');
  await dialog()
    .getByRole('heading', { name: /As it was/ })
    .waitFor();
  await held();
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await has(restore);
  // Something is written, so that there is something to restore.
  await press('Control+Shift+n');
  await has(dialog().getByRole('textbox', { name: 'Capture', exact: true }));
  await type('@amara Wexcombe keys');
  await press('Enter');
  await expect
    .poll(() => dialog().getByRole('textbox', { name: 'Capture', exact: true }).inputValue())
    .toBe('');
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await has(restore);
  await press('Enter');
  await has(field('Recovery key'));
  await type(key);
  await press('Enter');
  const doRestore = dialog().getByRole('button', { name: 'Restore', exact: true });
  await to(doRestore);
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await held();
  await page.getByText('The notebook is as it was').waitFor();
  await press('Control+z');
  await page.getByText('Taken back.').waitFor();
  await held();
});

it('locks, unlocks, and finds everything again after a reload', async () => {
  const { page } = leeway;
  await isSaved(page);
  await to(button('Lock'));
  await press('Enter');
  for (const round of ['unlocked', 'reloaded']) {
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    await held();
    await to(field('Passphrase'));
    await type(next);
    await press('Enter');
    await person(page, 'Amara Osei').waitFor();
    await held();
    await to(person(page, 'Amara Osei'));
    await press('Enter');
    await page.getByText('She keeps the list herself').first().waitFor();
    if (round === 'unlocked') await page.reload();
  }
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
