import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, capture, openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// A week with three people: thoughts caught in passing, one session held, one skipped, one written up afterwards.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei', 'Jonas Lind', 'Priya Nair');
});
afterAll(() => leeway.end());

const today = () => leeway.page.getByRole('main');

it('catches three thoughts in one line each', async () => {
  const { page } = leeway;
  await capture(page, '@priya ask how the handover felt');
  await capture(page, 'owe jonas the budget figures by fri');
  await capture(page, 'thank amara for the write-up');
  await today().getByText('the budget figures').first().waitFor();
  await person(page, 'Priya Nair').click();
  await today().getByText('ask how the handover felt').first().waitFor();
});

it('says what it needs instead of guessing', async () => {
  const { page } = leeway;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  const field = page.getByLabel('Capture', { exact: true });
  await field.fill('owe nobody a favour');
  await field.press('Enter');
  expect(await field.inputValue()).toBe('owe nobody a favour');
  await field.fill('');
});

it('holds a one-on-one with Amara, says the thanks, and one talking point moves on', async () => {
  const { page } = leeway;
  await capture(page, '@amara who pages the vendor');
  await capture(page, '@amara mentoring Wen');
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('checkbox', { name: 'Discussed: who pages the vendor' }).check();
  await page.getByRole('button', { name: 'Said: the write-up' }).click();
  await page.getByRole('button', { name: 'Wrap up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/Wrapped up/).waitFor();
  await person(page, 'Amara Osei').click();
  await today().getByText('mentoring Wen').first().waitFor();
});

it('skips Jonas with a reason; his talking points stay', async () => {
  const { page } = leeway;
  await capture(page, '@jonas the rota draft');
  await person(page, 'Jonas Lind').click();
  await page.getByRole('link', { name: 'Open briefing' }).click();
  await page.getByRole('button', { name: 'Plan a day' }).click();
  await page.getByRole('textbox', { name: 'Day' }).fill('tomorrow');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('textbox', { name: 'Reason (optional)' }).fill('release week');
  await page.getByRole('button', { name: 'Skip it' }).click();
  await page.getByText('Skipped. The talking points stay with Jonas.').waitFor();
  await person(page, 'Jonas Lind').click();
  await today().getByText('release week').first().waitFor();
  await today().getByText('the rota draft').first().waitFor();
});

it('writes up last week’s talk with Priya', async () => {
  const { page } = leeway;
  await person(page, 'Priya Nair').click();
  await page.getByRole('link', { name: 'Open briefing' }).click();
  await page.getByRole('button', { name: 'Write up a past one-on-one' }).click();
  await page.getByRole('textbox', { name: 'When did you meet?' }).fill('yesterday');
  await page.getByRole('button', { name: 'Write it up' }).click();
  await page.getByText('being written up').waitFor();
  await page.getByRole('checkbox', { name: 'Discussed: ask how the handover felt' }).check();
  await page.getByRole('button', { name: 'Wrap up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await isSaved(page);
});

it('is all still there after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await person(page, 'Priya Nair').click();
  await today().getByText('ask how the handover felt').first().waitFor();
  await person(page, 'Amara Osei').click();
  await today().getByText('who pages the vendor').first().waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await today().getByText('the budget figures').first().waitFor();
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
