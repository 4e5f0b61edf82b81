import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The disk fills up while the leader types. Nothing is called saved that isn't, and it goes on once there is space.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
  await isSaved(leeway.page);
});
afterAll(() => leeway.end());

const quota = async (bytes?: number) => {
  const session = await leeway.page.context().newCDPSession(leeway.page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: leeway.address,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
};

/** Chromium hands out space in blocks of a megabyte or so, so it takes some pages of text to find the end of it. */
const long = (round: number): string => `${round} `.padEnd(90_000, 'a long thought about the rota ');
let kept = '';

it('says so in one sentence and keeps the words on screen', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  const field = page.getByRole('textbox', { name: 'Add a private note' });
  const alert = page.getByRole('alert');
  await quota(100_000);
  for (let round = 0; (await alert.count()) === 0; round += 1) {
    expect(round).toBeLessThan(100);
    kept = long(round);
    await field.fill(kept);
    await field.press('Enter');
    await expect.poll(async () => (await alert.count()) > 0 || (await field.inputValue()) === '').toBe(true);
  }
  expect(await alert.innerText()).toContain('The disk is full');
  expect(await field.inputValue()).toBe(kept);
});

it('saves again after space was freed, without a restart', async () => {
  const { page } = leeway;
  await quota();
  const field = page.getByRole('textbox', { name: 'Add a private note' });
  await field.press('Enter');
  await expect.poll(() => field.inputValue()).toBe('');
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

it('is there after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await page.getByRole('region', { name: 'Only for you' }).getByText(kept.slice(0, 40)).first().waitFor();
});
