import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, openNotebook, passphrase, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The leader walks away in the middle of a one-on-one. Nobody reads on, and no word is lost.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await leeway.page.clock.install();
  await leeway.page.reload();
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
});
afterAll(() => leeway.end());

const field = () => leeway.page.getByRole('textbox', { name: 'Passphrase' });
const unlockAgain = async () => {
  await field().fill(passphrase);
  await field().press('Enter');
};
const points = () => leeway.page.getByRole('textbox', { name: 'Add a talking point' });

it('locks a running one-on-one after five minutes without a key', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  await points().fill('Who decides about the vendor?');
  await points().press('Enter');
  await page.getByRole('textbox', { name: 'Notes on Who decides about the vendor?' }).click();
  await page.locator('[contenteditable="true"]').waitFor();
  await page.keyboard.type('Two call-outs a month, she tells me after.');
  const address = page.url();
  await page.clock.runFor('04:30');
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  await page.clock.runFor('00:40');
  await page.getByText('Locked after 5 minutes of quiet.').waitFor();
  await expect.poll(() => page.getByText('call-outs').count()).toBe(0);
  expect(page.url()).toBe(address);
});

it('comes back to the same place, with every word', async () => {
  const { page } = leeway;
  await unlockAgain();
  await page.getByText('Two call-outs a month, she tells me after.').waitFor();
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
});

it('keeps a line that was not finished when the machine fell asleep', async () => {
  const { page } = leeway;
  await points().fill('The onboarding of');
  // No pulse for ten minutes, and the first one sees it.
  await page.clock.fastForward('10:00');
  await page.getByText('Locked when the computer went to sleep.').waitFor();
  await unlockAgain();
  await page.getByText('The onboarding of').waitFor();
});

it('locks sooner when the leader wants that', async () => {
  const { page } = leeway;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: '1 minute', exact: true }).check();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await page.clock.runFor('01:05');
  await page.getByText('Locked after 1 minute of quiet.').waitFor();
  await unlockAgain();
  await page.getByRole('radio', { name: '5 minutes', exact: true }).check();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
});

it('locks by the key, and a reload after it says nothing of the last time', async () => {
  const { page } = leeway;
  await page.keyboard.press('Control+Shift+L');
  await page.getByText('Locked.', { exact: true }).waitFor();
  await unlockAgain();
  await page.getByText('Two call-outs a month, she tells me after.').waitFor();
  await page.reload();
  await field().waitFor();
  expect(await page.getByText('Locked', { exact: false }).count()).toBe(0);
  expect(leeway.errors).toEqual([]);
});
