import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, createVault, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// Half a line stands in a field when the notebook locks. It stands there again.

let leeway: Leeway;
let amara: string;
beforeAll(async () => {
  leeway = await startLeeway();
  await createVault(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
  amara = ((await person(leeway.page, 'Amara Osei').getAttribute('href')) ?? '').replace(/^.*#/, '');
});
afterAll(() => leeway.end());

const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, place);
// By label: a field with proposals is a combobox.
const field = (name: string) => leeway.page.getByLabel(name, { exact: true }).last();
const lock = async () => {
  await leeway.page.keyboard.press('Control+Shift+L');
  await leeway.page.getByText('Locked.', { exact: true }).waitFor();
};

const lines = [
  { at: () => amara, name: 'Add a talking point', words: 'The onboarding of' },
  { at: () => `${amara}/details`, name: 'Reason (optional)', words: 'parental' },
  { at: () => `${amara}/growth`, name: 'Add a skill for Amara', words: 'Leading inc' },
  { at: () => '/library', name: 'Add a question of your own', words: 'What would you' },
] as const;

it('lines that were left half typed on one page after the other stand there again after locking', async () => {
  for (const { at, name, words } of lines) {
    await goTo(leeway.page, at());
    await field(name).fill(words);
  }
  // At once: nobody waits for hands to rest.
  await lock();
  await unlock(leeway.page);
  for (const { at, name, words } of lines) {
    await goTo(leeway.page, at());
    await expect.poll(() => field(name).inputValue()).toBe(words);
  }
});

const writeLadder = async () => {
  await goTo(leeway.page, '/library');
  await leeway.page.getByRole('button', { name: 'Write your own' }).click();
};

it('a dialog that was open when the notebook locked has its words again, and gives them up with Esc', async () => {
  const { page } = leeway;
  await writeLadder();
  await field('Which role is it for?').fill('Platform engin');
  await lock();
  await unlock(page);
  await writeLadder();
  await expect.poll(() => field('Which role is it for?').inputValue()).toBe('Platform engin');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await writeLadder();
  await expect.poll(() => field('Which role is it for?').inputValue()).toBe('');
  await page.keyboard.press('Escape');
});

it('in a one-on-one: a point begun after Enter, a command, and a form that is no record yet', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  // The person's page has a field of that name as well.
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  const add = field('Add a talking point');
  await add.fill('Mentoring Wen');
  await add.press('Enter');
  await add.fill('/decision new ven');
  await lock();
  await unlock(page);
  await page.getByText('Mentoring Wen').first().waitFor();
  await expect.poll(() => add.inputValue()).toBe('/decision new ven');
  await add.press('End');
  await page.keyboard.type('dor');
  await lock();
  await unlock(page);
  await expect.poll(() => add.inputValue()).toBe('/decision new vendor');
  expect(leeway.errors).toEqual([]);
});
