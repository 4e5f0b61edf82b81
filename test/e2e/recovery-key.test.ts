import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, createVault, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The passphrase is forgotten. The recovery key, as it was written down, opens the vault.

let leeway: Leeway;
let key: string;
beforeAll(async () => {
  leeway = await startLeeway();
  key = await createVault(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
  await isSaved(leeway.page);
});
afterAll(() => leeway.end());

it('locks, and a wrong passphrase is said at once', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('not this one');
  await page.keyboard.press('Enter');
  await page.getByText('That passphrase does not open this vault.', { exact: false }).waitFor();
});

it('opens with the recovery key, in small letters and with spaces', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  const written = key.toLowerCase().replace(/(.{8})/g, '$1 ');
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(written);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await person(page, 'Amara Osei').waitFor();
});

it('is still there after a reload, and the passphrase still opens it', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await person(page, 'Amara Osei').waitFor();
  expect(leeway.errors).toEqual([]);
});
