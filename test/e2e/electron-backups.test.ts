import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUpNow, backupsOf, openSettings, readWithAge } from '#test/helpers/backups.ts';
import { type ElectronProgram, startElectronProgram } from '#test/helpers/electron-program.ts';
import { hasAge } from '#test/helpers/ensure-age.ts';
import { addPeople, openNotebook, person } from '#test/helpers/leader.ts';
import { layIntoProfile, readyRecoveryKey } from '#test/helpers/ready-notebook.ts';

// Main process, preload script and page together, with real folders: Leeway's own, and a stick that comes and goes.

const place = mkdtempSync(join(tmpdir(), 'leeway-electron-backups-'));
const profile = join(place, 'profile');
const stick = join(place, 'Stick');
const own = join(profile, 'backups');
let program: ElectronProgram;

beforeAll(async () => {
  mkdirSync(profile);
  mkdirSync(stick);
  layIntoProfile(profile);
  program = await startElectronProgram(profile);
  await openNotebook(program.page);
  await addPeople(program.page, 'Amara Osei');
  await openSettings(program.page);
});
afterAll(async () => {
  await program.kill();
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
});

test('a backup is a real file of the profile, sealed, and nothing unchecked stays beside it', async () => {
  await backUpNow(program.page);
  const names = readdirSync(own);
  expect(names).toEqual([expect.stringMatching(/^leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age$/)]);
  const file = readFileSync(join(own, names[0] ?? ''));
  expect(file.includes('Amara')).toBe(false);
  if (hasAge()) expect(readWithAge(file, readyRecoveryKey())).toMatchObject({ counts: { people: 1 } });
});

test('a folder inside the profile is refused; one outside gets the next backup at once', async () => {
  const { page, ask } = program;
  await ask('save-into', own);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await page.getByText(/That folder belongs to Leeway itself/).waitFor();
  await ask('save-into', stick);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await backupsOf(page).getByText('Backups also go into “Stick”.').waitFor();
  await backupsOf(page)
    .getByText(/both folders/)
    .waitFor();
  expect(readdirSync(stick)).toHaveLength(1);
  // The window knows the folder's name, never where it lies.
  expect(await page.content()).not.toContain(place);
});

test('an unplugged stick is said, backups go on in Leeway’s own folder, and no folder is made in its stead', async () => {
  const { page } = program;
  renameSync(stick, `${stick} unplugged`);
  const before = readdirSync(own).length;
  await addPeople(page, 'Jonas Lind');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText(/It lies in Leeway’s own folder only. The folder is not there now/).waitFor();
  await backupsOf(page)
    .getByText(/“Stick” is not there now/)
    .waitFor();
  expect(readdirSync(own)).toHaveLength(before + 1);
  expect(existsSync(stick)).toBe(false);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await page
    .getByRole('region', { name: 'Backups' })
    .getByText(/lies in Leeway’s own folder only/)
    .waitFor();
});

test('plugged in again it is used again, and restoring from it works', async () => {
  const { page } = program;
  renameSync(`${stick} unplugged`, stick);
  await openSettings(page);
  await backUpNow(page);
  expect(readdirSync(stick)).toHaveLength(2);
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .last()
    .click();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(readyRecoveryKey());
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await person(page, 'Jonas Lind').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await person(page, 'Jonas Lind').waitFor();
});
