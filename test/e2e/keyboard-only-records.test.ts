import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oikioFile } from '#test/helpers/import-samples.ts';
import { hasFocus, isNotLost, tabTo } from '#test/helpers/keyboard.ts';
import { isSaved, passphrase, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// What comes in and goes out without a mouse: imports of each kind and their way back, everything about a person,
// forgetting them, a new recovery key, and the lock. Every stop can be seen, and the focus is never lost.

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:jonas@example.com',
  'SUMMARY:1:1 Jonas Lind',
  `DTSTART:${tomorrow}T130000`,
  'RRULE:FREQ=WEEKLY;COUNT=6',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
/** Nothing says what its columns are. */
const table = 'Colleague;Thing to do;Shoe size\nWen Zhao;Thorncombe list;40\nWen Zhao;Ask finance;40\n';

let folder: string;
let leeway: Leeway;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-keys-'));
  const notes = join(folder, 'notes');
  mkdirSync(join(notes, 'Jonas Lind'), { recursive: true });
  writeFileSync(join(notes, 'Jonas Lind', '2026-03-03.md'), '# The firewall\n\n- [ ] find a date\n');
  writeFileSync(join(notes, 'Jonas Lind', '2026-04-31.md'), 'A day that is none.\n');
  writeFileSync(join(notes, 'Ideas.md'), 'The wexcombe thought.\n');
  writeFileSync(join(folder, 'calendar.ics'), calendar);
  writeFileSync(join(folder, 'tasks.csv'), table);
  writeFileSync(join(folder, 'oikio.json'), oikioFile);
  leeway = await startLeeway({ isReady: true });
  // Somebody has to listen before the first press, or the system's own dialog opens.
  leeway.page.on('filechooser', () => undefined);
});
afterAll(async () => {
  await leeway.end();
  rmSync(folder, { recursive: true, force: true });
});

const press = (key: string) => leeway.page.keyboard.press(key);
const type = (words: string) => leeway.page.keyboard.type(words);
const button = (name: string | RegExp) => leeway.page.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => leeway.page.getByRole('textbox', { name, exact: true });
const list = (name: string) => leeway.page.getByRole('combobox', { name });
const main = () => leeway.page.getByRole('main');
const dialog = () => leeway.page.getByRole('dialog');
const to = (place: ReturnType<typeof button>, key?: 'Shift+Tab' | 'ArrowDown') =>
  tabTo(leeway.page, place, key);
const held = () => isNotLost(leeway.page);
const has = (place: ReturnType<typeof button>) => hasFocus(leeway.page, place);

/** Opens the system's own dialog by the keyboard and answers it. */
const choose = async (name: 'Choose files' | 'Choose a folder', path: string) => {
  await to(button(name));
  const asked = leeway.page.waitForEvent('filechooser');
  await press('Enter');
  await (await asked).setFiles(join(folder, path));
  await button('Choose other files').waitFor();
  await held();
};

/** Writes what is looked over, and finds the focus on the page afterwards. */
const importAll = async (name: RegExp) => {
  await to(button(name));
  await press('Enter');
  await button('Choose files').waitFor();
  await held();
};

const takeBack = async () => {
  await to(button(/^Take it back/));
  await press('Enter');
  await has(main().getByText('taken back', { exact: true }));
};

it('unlocks and goes to the import', async () => {
  const { page } = leeway;
  await has(field('Passphrase'));
  await type(passphrase);
  await press('Enter');
  await page.getByRole('heading', { name: 'Begin with one person' }).waitFor();
  await held();
  await to(page.getByRole('link', { name: 'Import them' }));
  await press('Enter');
  await main().getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await held();
});

it('imports a folder of notes: says who a note is about, leaves a fault out, and takes it back', async () => {
  await choose('Choose a folder', 'notes');
  await to(button('Leave it out and import the rest'));
  await press('Enter');
  await has(button('Put it back'));
  await to(list('Who “Ideas” is'));
  await type('the same');
  await main().getByText('1 new person', { exact: false }).first().waitFor();
  await has(list('Who “Ideas” is'));
  await to(main().locator('summary', { hasText: 'notes' }));
  await importAll(/^Import \d+ entries$/);
  await person(leeway.page, /^Jonas Lind/).waitFor();
  await takeBack();
  await person(leeway.page, /^Jonas Lind/).waitFor({ state: 'detached' });
});

it('imports a table once its columns are said', async () => {
  const { page } = leeway;
  await choose('Choose files', 'tasks.csv');
  await to(page.getByRole('radio', { name: 'People' }));
  await press('ArrowRight');
  await to(list('Person'));
  await type('Coll');
  await page.getByText('Columns that stay out: Thing to do and Shoe size.').waitFor();
  await has(list('Person'));
  await to(list('Action item'));
  await type('Thi');
  await page.getByText('Columns that stay out: Shoe size.').waitFor();
  await importAll(/^Import 3 entries$/);
  await person(page, /^Wen Zhao/).waitFor();
});

it('imports a calendar for another time than proposed', async () => {
  const { page } = leeway;
  await choose('Choose files', 'calendar.ics');
  await to(page.getByRole('radio', { name: '3 months' }).first());
  await press('ArrowLeft');
  await main().getByText('4 one-on-ones', { exact: false }).first().waitFor();
  await has(page.getByRole('radio', { name: '4 weeks' }).first());
  await importAll(/^Import \d+ entries$/);
  await person(page, /^Jonas Lind/).waitFor();
});

it('imports from oikio, and takes it back by the note that says so', async () => {
  const { page } = leeway;
  await choose('Choose files', 'oikio.json');
  await importAll(/^Import \d+ entries$/);
  await person(page, /^Ada Boss/).waitFor();
  await to(page.getByRole('status').getByRole('button', { name: 'Undo' }), 'Shift+Tab');
  await press('Enter');
  await person(page, /^Ada Boss/).waitFor({ state: 'detached' });
  await held();
});

it('hands out everything about a person', async () => {
  const { page } = leeway;
  await to(person(page, /^Wen Zhao/), 'Shift+Tab');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Wen Zhao' }).waitFor();
  const more = button('More for Wen Zhao');
  await to(more);
  await press('Enter');
  await to(page.getByRole('menuitem', { name: 'Everything about Wen' }), 'ArrowDown');
  await press('Enter');
  await to(dialog().getByRole('button', { name: 'Save the file' }));
  const saving = page.waitForEvent('download');
  await press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/^everything-about-WZ-.*\.zip$/);
  await dialog().waitFor({ state: 'detached' });
  await has(more);
});

it('thinks better of forgetting, then forgets, and is not lost afterwards', async () => {
  const { page } = leeway;
  const forget = page.getByRole('menuitem', { name: 'Forget Wen' });
  await press('Enter');
  await to(forget, 'ArrowDown');
  await press('Enter');
  await has(dialog().getByRole('textbox'));
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await has(button('More for Wen Zhao'));
  await press('Enter');
  await to(forget, 'ArrowDown');
  await press('Enter');
  await has(dialog().getByRole('textbox'));
  await type('wen');
  await press('Enter');
  await page.getByRole('status').getByText('Wen Zhao is forgotten.').waitFor();
  await person(page, /^Wen Zhao/).waitFor({ state: 'detached' });
  await held();
});

it('makes a new recovery key', async () => {
  const { page } = leeway;
  await to(page.getByRole('link', { name: 'Settings', exact: true }));
  await press('Enter');
  const make = button('Make a new recovery key');
  await to(make);
  await press('Enter');
  await has(field('Present passphrase'));
  await type(passphrase);
  await press('Enter');
  const parts = page.getByRole('list', { name: 'Your recovery key' }).getByRole('listitem');
  await parts.first().waitFor();
  await held();
  await to(field(/Type back part/));
  const label = await dialog().locator('label', { hasText: 'Type back part' }).innerText();
  const part = await parts.nth(Number(label.match(/\d+/)?.[0]) - 1).innerText();
  await type(part.replace(/^\d+\s+/, ''));
  await to(button('Use this key from now on'));
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await has(make);
});

it('locks and unlocks', async () => {
  const { page } = leeway;
  await isSaved(page);
  await to(button('Lock'));
  await press('Enter');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await has(field('Passphrase'));
  await type(passphrase);
  await press('Enter');
  await person(page, /^Jonas Lind/).waitFor();
  await held();
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
