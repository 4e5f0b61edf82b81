import { readFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import { addPeople, capture, openNotebook, person, unlock } from '#test/helpers/leader.ts';
import { type ElectronLeeway, startLeewayInElectron } from '#test/helpers/leeway-electron.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';

declare const leeway: DesktopApi;

// What only the program on the desktop has: quitting in the middle, the menu, a second start, files, sleep.

let program: ElectronLeeway;
beforeAll(async () => {
  program = await startLeewayInElectron(true);
  await openNotebook(program.page);
  await addPeople(program.page, 'Amara Osei');
});
afterAll(() => program.end());

const notes = 'Two call-outs a month, she tells me after.';

it('is told to quit while words are typed and a thought is being written: both are there afterwards', async () => {
  const { page } = program;
  await capture(page, '@amara who pages the vendor');
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('checkbox', { name: 'Discussed: who pages the vendor' }).check();
  await page.getByRole('textbox', { name: 'Notes on who pages the vendor' }).click();
  await page.locator('[contenteditable="true"]').waitFor();
  await page.keyboard.type(notes);
  const add = page.getByRole('textbox', { name: 'Add a talking point' });
  await add.fill('Mentoring Wen');
  await add.press('Enter');
  await add.fill('The onboarding of');
  // At once: nobody waits for "Saved".
  expect(await program.quit()).toBe(0);

  const again = await program.reopen();
  await unlock(again);
  await again.getByRole('link', { name: 'Go on' }).first().click();
  await again.getByText(notes).waitFor();
  await again.getByText('Mentoring Wen').first().waitFor();
  await again.getByText('The onboarding of').first().waitFor();
});

it('is quit in mid-write: every frame that was called written is there, the key file is whole', async () => {
  const { page } = program;
  await page.evaluate(async () => {
    const counted = globalThis as unknown as { acknowledged: number };
    counted.acknowledged = 0;
    const frame = (n: number): Uint8Array => new TextEncoder().encode(String(n).padStart(100, '.'));
    await leeway.openVault('sample');
    const write = async (n: number): Promise<void> => {
      const written = await leeway.appendFile('sample', 'journal', n * 100, frame(n));
      if (n % 5 === 0) await leeway.replaceFile('sample', 'keys', frame(n));
      if (!written.ok) return;
      counted.acknowledged = n + 1;
      await write(n + 1);
    };
    void write(0);
  });
  const acknowledged = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { acknowledged: number }).acknowledged);
  await expect.poll(acknowledged).toBeGreaterThan(20);
  const known = await acknowledged();
  expect(await program.quit()).toBe(0);

  const folder = join(program.profile, 'vaults', 'sample');
  const journal = readFileSync(join(folder, 'vault.journal'), 'utf8');
  const expected = Array.from({ length: known }, (_, n) => String(n).padStart(100, '.')).join('');
  expect(journal.slice(0, expected.length)).toBe(expected);
  expect(readFileSync(join(folder, 'vault.keys'), 'utf8')).toMatch(/^\.+\d+$/);
  expect(readFileSync(join(folder, 'vault.keys'), 'utf8')).toHaveLength(100);
  expect(readdirSync(folder).filter((name) => /^vault\.(keys|journal)$/.test(name))).toHaveLength(2);
  await unlock(await program.reopen());
});

it('makes text larger and smaller from the menu, within bounds', async () => {
  const size = async () => ((await program.ask('facts')) as { textSize: number }).textSize;
  await program.ask('click', 'Larger Text');
  expect(await size()).toBe(1.1);
  await program.ask('click', 'Smaller Text');
  await program.ask('click', 'Smaller Text');
  expect(await size()).toBe(0.9);
  await program.ask('click', 'Usual Text Size');
  expect(await size()).toBe(1);
});

it('comes to the front when it is started a second time', async () => {
  await program.ask('minimize');
  await program.ask('second-start', 'leeway');
  const { calls } = (await program.ask('facts')) as { calls: string[] };
  expect(calls.slice(calls.lastIndexOf('minimize'))).toEqual(['minimize', 'restore', 'show', 'focus']);
});

it('saves a summary as a PDF that can be read aloud', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Go on' }).first().click();
  await page.getByRole('button', { name: 'Wrap up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await page
    .getByRole('link', { name: 'Summary' })
    .or(page.getByRole('button', { name: 'Summary' }))
    .first()
    .click();
  const folder = mkdtempSync(join(tmpdir(), 'leeway-pdf-'));
  await program.ask('save-into', folder);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect.poll(() => readdirSync(folder)).toHaveLength(1);
  const bytes = () => readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  await expect.poll(() => bytes().includes('%%EOF')).toBe(true);
  expect(bytes().includes('/StructTreeRoot')).toBe(true);
  expect(await pdfText(bytes())).toContain('she tells me after');
  rmSync(folder, { recursive: true });
});

it('hands out everything about a person as a file where the leader wants it', async () => {
  const { page } = program;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'More for Amara Osei' }).click();
  await page.getByRole('menuitem', { name: 'Everything about Amara' }).click();
  const folder = mkdtempSync(join(tmpdir(), 'leeway-everything-'));
  await program.ask('save-into', folder);
  await page.getByRole('dialog').getByRole('button', { name: 'Save the file' }).click();
  await page.getByText('Saved: everything-about-AO-').waitFor();
  const [name = '', ...others] = readdirSync(folder);
  expect([name, others]).toEqual([expect.stringMatching(/^everything-about-AO-.*\.zip$/), []]);
  const files = Object.entries(unzipSync(readFileSync(join(folder, name))));
  const texts = files.map(([, bytes]) => strFromU8(bytes));
  expect(files.map(([file]) => file.replace(/.*\./, ''))).toEqual(['md', 'json']);
  for (const text of texts) expect(text).toContain('she tells me after');
  rmSync(folder, { recursive: true });
});

const half = 'half a thought about the rota';
const line = (): Promise<string> =>
  program.page.getByRole('textbox', { name: 'Capture', exact: true }).inputValue();
const isMarked = (): Promise<boolean> => program.page.evaluate(() => 'marked' in globalThis);

it.each([
  ['suspend', 'Locked when the computer went to sleep.'],
  ['lock-screen', 'Locked with the screen.'],
])('locks on %s, throws the page away, and brings half a thought back', async (event, sentence) => {
  const { page } = program;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await page.getByRole('textbox', { name: 'Capture', exact: true }).fill(half);
  await page.evaluate(() => Object.assign(globalThis, { marked: true }));
  await program.ask('machine', event);
  await page.getByText(sentence).waitFor();
  expect(await isMarked()).toBe(false);
  expect(await page.getByText('rota').count()).toBe(0);
  await unlock(page);
  await expect.poll(line).toBe(half);
});

it('is closed with a thought half typed, and asks nobody outside on the way', async () => {
  const { page } = program;
  await page.getByRole('textbox', { name: 'Capture', exact: true }).fill(`${half} in June`);
  await program.closeBrowser();
  await unlock(await program.reopen());
  await expect.poll(line).toBe(`${half} in June`);
  expect(program.errors).toEqual([]);
  expect(program.foreignRequests).toEqual([]);
  expect(((await program.ask('facts')) as { outside: string[] }).outside).toEqual([]);
});
