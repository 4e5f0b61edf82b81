import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, createVault, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The disk fills up while the leader types. Nothing is called saved that isn't, and it goes on once there is space.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway();
  await createVault(leeway.page);
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

const point = 'What would make the rota fair?';

it('says so in one sentence and keeps the words on screen', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  const add = page.getByRole('textbox', { name: 'Add a talking point' });
  await add.waitFor();
  await quota(1);
  await add.fill(point);
  await add.press('Enter');
  await page.getByText('The disk is full', { exact: false }).waitFor();
  expect(await add.inputValue()).toBe(point);
});

it('saves again after space was freed, without a restart', async () => {
  const { page } = leeway;
  await quota();
  const add = page.getByRole('textbox', { name: 'Add a talking point' });
  await add.press('Enter');
  await expect.poll(() => add.inputValue()).toBe('');
  await expect.poll(() => page.getByText('The disk is full', { exact: false }).count()).toBe(0);
});

it('is there after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await person(page, 'Amara Osei').click();
  await page.getByText(point).first().waitFor();
});
