import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOn } from '#test/helpers/axe.ts';
import { addPeople, openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// One piece of feedback from observed to checked, with remarks on its wording; what it changed is thanked for.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
});
afterAll(() => leeway.end());

const button = (name: string | RegExp) =>
  leeway.page.getByRole('button', { name, exact: typeof name === 'string' }).last();
const field = (name: string) => leeway.page.getByRole('textbox', { name, exact: true });
const column = (name: string) => leeway.page.getByRole('heading', { level: 2, name, exact: true });
const remark = (words: string) =>
  leeway.page.getByRole('list', { name: 'On the wording' }).getByRole('listitem').filter({ hasText: words });
const toBoard = () =>
  leeway.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Feedback' }).click();
const atWork = 'Answered for the team before they had spoken';

it('begins with what was seen, and explains what may keep it from landing', async () => {
  const { page } = leeway;
  await openNotebook(page);
  await addPeople(page, 'Amara Osei');
  await toBoard();
  await page.getByText('When you see something worth saying').waitFor();
  await button('Note feedback').click();
  await field('Behaviour').fill('You are always dominant and rude because you wanted to win');
  await remark('rude').getByText('A judgement of the person is hard to act on').waitFor();
  await remark('always').getByText('Name the time you mean').waitFor();
  await remark('you wanted').getByText('Nobody can see a thought or a motive').waitFor();
  await remark('Without a when and where').waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

it('has nothing to say any more once the words tell when, what and what followed; and it never blocked', async () => {
  const { page } = leeway;
  expect(await button('Note feedback').isEnabled()).toBe(true);
  await field('Situation').fill('Planning on 4 August');
  await field('Behaviour').fill(atWork);
  await field('Impact').fill('Two people held back their estimates');
  await page.getByRole('radio', { name: 'Do differently' }).click();
  await page.getByRole('list', { name: 'On the wording' }).waitFor({ state: 'detached' });
  await button('Note feedback').click();
  await column('Observed, 1').waitFor();
  await isSaved(page);
});

it('is still there after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await toBoard();
  await column('Observed, 1').waitFor();
});

it('is taken along into the next one-on-one and delivered there', async () => {
  const { page } = leeway;
  await button(`Say it next time: ${atWork}`).click();
  await column('To deliver, 1').waitFor();
  await person(page, 'Amara Osei').click();
  await button('Start one-on-one').click();
  await page.getByRole('heading', { name: 'Not said yet' }).waitFor();
  await button(`Delivered: ${atWork}`).click();
  await page.getByRole('heading', { name: 'Not said yet' }).waitFor({ state: 'detached' });
  await toBoard();
  await column('Delivered, 1').waitFor();
});

it('is checked: the answer says what changed, and stands there after a reload', async () => {
  const { page } = leeway;
  await button(`What changed?: ${atWork}`).click();
  await field('What changed?').fill('She asks the team first now');
  await button('Keep the answer').click();
  await column('Checked, 1').waitFor();
  await isSaved(page);
  await page.reload();
  await unlock(page);
  await toBoard();
  await column('Checked, 1').waitFor();
  await page.getByText('She asks the team first now').waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

it('asks for thanks for what changed, once', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  const wins = page.getByRole('region', { name: 'Not thanked yet: Amara' });
  await wins.getByText('She asks the team first now').waitFor();
  await wins.getByRole('button', { name: 'Note it: She asks the team first now' }).click();
  await wins.waitFor({ state: 'detached' });
  await button('Said: She asks the team first now').click();
  const since = page.getByRole('button', { name: /^Thanks/, expanded: false });
  await since.filter({ hasText: 'today' }).click();
  await page.getByRole('button', { name: /^Thanks/, expanded: true }).waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

it('leaves the machine alone', () => {
  expect(leeway.foreignRequests).toEqual([]);
  expect(leeway.errors).toEqual([]);
});
