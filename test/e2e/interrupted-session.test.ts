import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The browser dies in the middle of a one-on-one. What was called saved is there, and the session goes on.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
});
afterAll(() => leeway.end());

it('resumes where it was after the browser was killed', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  const add = page.getByRole('textbox', { name: 'Add a talking point' });
  await add.fill('Who decides about the vendor?');
  await add.press('Enter');
  await page.getByRole('textbox', { name: 'Notes on Who decides about the vendor?' }).click();
  await page.locator('[contenteditable="true"]').waitFor();
  await page.keyboard.type('Two call-outs a month, she tells me after.');
  await page.getByRole('radio', { name: '4 of 5' }).check();
  await page.waitForTimeout(600);
  await isSaved(page);

  await leeway.kill();
  const again = await leeway.reopen();
  await unlock(again);
  await again
    .getByRole('link', { name: 'Go on' })
    .or(again.getByRole('button', { name: /Continue/ }))
    .first()
    .click();
  await again.getByText('Two call-outs a month, she tells me after.').waitFor();
  await expect.poll(() => again.getByRole('radio', { name: '4 of 5' }).isChecked()).toBe(true);
  await again.getByRole('button', { name: 'Wrap up' }).waitFor();
});

it('is still there after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await page.getByText('Two call-outs a month, she tells me after.').waitFor();
  expect(leeway.errors).toEqual([]);
});
