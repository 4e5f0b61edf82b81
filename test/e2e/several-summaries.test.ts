import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ElectronProgram, startElectronProgram } from '#test/helpers/electron-program.ts';
import { isToday } from '#test/helpers/leader.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { textOfWord } from '#test/helpers/word-text.ts';

// Half-year: one file for each of the team, into one folder, without a private word in any of them.

const profile = mkdtempSync(join(tmpdir(), 'leeway-several-'));
const folder = join(profile, 'reviews');
let program: ElectronProgram;

beforeAll(async () => {
  mkdirSync(folder);
  program = await startElectronProgram(profile);
});
afterAll(async () => {
  await program.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const files = (ending: string): Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)));

const names = [
  'Amara Osei',
  'Ilse Kraus',
  'Jonas Lind',
  'Marek Novák',
  'Priya Nair',
  'Tomás Vidal',
  'Wen Zhao',
];

it('seats the sample team', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Look around with a sample team' }).click();
  await page.getByText('Seating the sample team').waitFor({ state: 'detached', timeout: 60_000 });
  await isToday(page);
});

it('asks once for a folder, and not at all after changing one’s mind', async () => {
  const { page, ask } = program;
  await page.evaluate(() => void (location.hash = '/summaries'));
  await page.getByText('PDF', { exact: true }).click();
  await page.getByRole('button', { name: 'Choose a folder and save 7 files' }).click();
  expect(readdirSync(folder)).toEqual([]);
  await ask('save-into', folder);
  await page.getByRole('button', { name: 'Choose a folder and save 7 files' }).click();
  await page.getByText('7 files lie in the folder you chose.').waitFor();
});

it('each PDF is about one person alone', async () => {
  const texts = await Promise.all(files('.pdf').map(pdfText));
  expect(texts.map((text) => names.find((name) => text.startsWith(name)))).toEqual(names);
  for (const text of texts) {
    expect(text).toContain('For a development talk');
    expect(text).not.toMatch(/several people|Choose a folder/);
  }
});

it('the same as Word files lie beside them', async () => {
  const { page } = program;
  await page.getByText('Word', { exact: true }).click();
  await page.getByRole('button', { name: 'Choose a folder and save 7 files' }).click();
  await expect.poll(() => files('.docx')).toHaveLength(7);
  await page.getByText(/summary-WZ-.*\.docx/).waitFor();
  expect(files('.docx').map((bytes) => textOfWord(bytes).split('\n')[0])).toEqual(names);
});
