import { afterAll, beforeAll, expect, it } from 'vitest';
import { edition } from '#test/helpers/edition.ts';
import { addPeople, createVault, passphrase, person, typeKeyBack, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The passphrase changes, the recovery key changes, both at once are forgotten in turn, and the words stay.

const second = 'harbour lantern quiet meadow';
const third = 'slate orchard tin whistle';

let leeway: Leeway;
let firstKey: string;
let secondKey: string;
beforeAll(async () => {
  leeway = await startLeeway();
  firstKey = await createVault(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
});
afterAll(() => leeway.end());

const button = (name: string) => leeway.page.getByRole('button', { name, exact: true });
const field = (name: string) => leeway.page.getByRole('textbox', { name, exact: true });
const dialog = () => leeway.page.getByRole('dialog');
const lock = async () => {
  await button('Lock').click();
  await field('Passphrase').waitFor();
};
const isRefused = async (words: string) => {
  await field('Passphrase').fill(words);
  await leeway.page.keyboard.press('Enter');
  await leeway.page.getByText('That passphrase does not open this vault.', { exact: false }).waitFor();
};
const enterKey = async (key: string) => {
  await button('Use the recovery key').click();
  await field('Recovery key').fill(key);
  await leeway.page.keyboard.press('Enter');
};

it('changes the passphrase only for whoever knows the present one', async () => {
  const { page } = leeway;
  await page.getByRole('link', { name: 'Settings' }).click();
  await button('Change passphrase').click();
  await field('Present passphrase').fill('not this one');
  await field('New passphrase').fill(second);
  await dialog().getByRole('button', { name: 'Change passphrase' }).click();
  await dialog().getByText('That passphrase does not open this notebook.').waitFor();
  await field('Present passphrase').fill(passphrase);
  await dialog().getByRole('button', { name: 'Change passphrase' }).click();
  await page.getByText('The new passphrase opens your notebook.', { exact: false }).waitFor();
  await expect.poll(() => dialog().count()).toBe(0);
});

it('opens with the new one and no more with the old, also after the browser was killed', async () => {
  await leeway.kill();
  const page = await leeway.reopen();
  await isRefused(passphrase);
  await unlock(page, second);
  await person(page, 'Amara Osei').waitFor();
});

it('makes a new recovery key, which counts once a part of it was typed back', async () => {
  const { page } = leeway;
  await page.getByRole('link', { name: 'Settings' }).click();
  await button('Make a new recovery key').click();
  await dialog().getByText('keep it as long as you keep them', { exact: false }).waitFor();
  await field('Present passphrase').fill(second);
  await button('Make the key').click();
  secondKey = await typeKeyBack(page);
  await button('Use this key from now on').click();
  await page.getByText('The new recovery key opens your notebook from now on.', { exact: false }).waitFor();
  await lock();
  await enterKey(firstKey);
  await page.getByText('That key does not open this vault.', { exact: false }).waitFor();
});

it('offers a new passphrase to whoever came in with the recovery key, and sets it without asking again', async () => {
  const { page } = leeway;
  await field('Recovery key').fill(secondKey);
  await page.keyboard.press('Enter');
  await dialog().getByText('You came in with the recovery key.', { exact: false }).waitFor();
  await field('New passphrase').fill(third);
  await button('Set passphrase').click();
  await page.getByText('The new passphrase opens your notebook.', { exact: false }).waitFor();
  await lock();
  await isRefused(second);
  await unlock(page, third);
  await page.reload();
  await unlock(page, third);
  await person(page, 'Amara Osei').waitFor();
  expect(await dialog().count()).toBe(0);
  expect(leeway.errors).toEqual([]);
});

// A desktop program has no second tab; its second start is in `electron-journeys.test.ts`.
it.runIf(edition === 'browser')(
  'says in a second tab that the first has it, and goes on there by itself when the first is closed',
  async () => {
    const first = leeway.page;
    const other = await first.context().newPage();
    await other.goto(leeway.address);
    await other.getByText('Leeway then goes on here by itself.', { exact: false }).waitFor();
    await other.getByRole('button', { name: 'Try again' }).click();
    await other.getByRole('heading', { name: 'Leeway is already open' }).waitFor();
    await first.close();
    await unlock(other, third);
    await person(other, 'Amara Osei').waitFor();
  },
);
