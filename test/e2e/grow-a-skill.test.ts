import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOn } from '#test/helpers/axe.ts';
import { addPeople, openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// One skill grows from what was said, over evidence from a one-on-one and from thanks, to a confirmed level.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei', 'Wen Zhao');
});
afterAll(() => leeway.end());

const main = () => leeway.page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name, exact: true });
const dialog = () => leeway.page.getByRole('dialog');

/** The growth page of a person, over the menu of their page. */
const toGrowth = async (name: string) => {
  const { page } = leeway;
  await person(page, name).click();
  await main()
    .getByRole('button', { name: `More for ${name}` })
    .click();
  await page.getByRole('menuitem', { name: 'Growth' }).click();
  await main().getByText('Growth ·').waitFor();
};

it('begins with a skill by its name', async () => {
  await toGrowth('Amara Osei');
  await main()
    .getByRole('heading', { name: /get better at/ })
    .waitFor();
  await main().getByRole('combobox', { name: 'Add a skill for Amara' }).fill('Leading incidents');
  await leeway.page.keyboard.press('Enter');
  await main().getByRole('grid', { name: 'Skills of Amara: On no ladder' }).waitFor();
});

it('is said by both sides, and waits for evidence', async () => {
  const { page } = leeway;
  const theirs = main().getByRole('group', { name: 'Amara says' });
  await theirs.getByRole('radio', { name: '1 with help' }).check();
  await main()
    .getByText(/^Unconfirmed: no evidence up to/)
    .waitFor();
  await button('Said on another day').click();
  await dialog().getByRole('textbox', { name: 'Day' }).fill('4 weeks ago');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Said on .*\d/).waitFor();
  await main().getByRole('group', { name: 'You say' }).getByRole('radio', { name: '1 with help' }).check();
  await main().getByRole('group', { name: 'Amara aims at' }).getByRole('radio', { name: '2 alone' }).check();
  await button('Leading incidents, 2 alone, the target').waitFor();
  expect(await main().getByText('unconfirmed', { exact: true }).count()).toBeGreaterThan(0);
});

it('gains evidence in a one-on-one', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await button('Note evidence').click();
  await dialog()
    .getByRole('textbox', { name: 'What Amara did' })
    .fill('Ran the call alone from page to all-clear');
  await dialog().getByRole('textbox', { name: 'Result (optional)' }).fill('Back in forty minutes');
  await dialog().getByRole('checkbox', { name: 'Leading incidents' }).check();
  await dialog().getByRole('button', { name: 'Keep evidence' }).click();
  await main().getByText('Ran the call alone from page to all-clear').first().waitFor();
});

it('gains evidence from thanks that were spoken', async () => {
  const { page } = leeway;
  await button('Note thanks').click();
  await dialog().getByRole('textbox', { name: 'Thanks for' }).fill('writing the timeline the same night');
  await dialog().getByRole('button', { name: 'Note thanks' }).click();
  await page.getByRole('button', { name: 'Wrap up' }).click();
  await dialog().getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/Wrapped up/).waitFor();
  await person(page, 'Amara Osei').click();
  await main().getByRole('button', { name: 'More for writing the timeline the same night' }).click();
  await page.getByRole('menuitem', { name: 'Keep as evidence' }).click();
  await dialog().getByRole('checkbox', { name: 'Leading incidents' }).check();
  await dialog().getByRole('button', { name: 'Keep evidence' }).click();
  await main().getByText('from thanks').waitFor();
});

it('reaches a confirmed level: the evidence is newer than what was said before', async () => {
  await toGrowth('Amara Osei');
  await button('2 pieces of evidence for Leading incidents').click();
  await main().getByRole('group', { name: 'Amara says' }).getByRole('radio', { name: '2 alone' }).check();
  await main()
    .getByText(/^alone since .*, confirmed by evidence\./)
    .waitFor();
  await main().getByRole('group', { name: 'You say' }).getByRole('radio', { name: '2 alone' }).check();
  await button('Leading incidents, 2 alone, Amara says, confirmed, you say, confirmed, the target').waitFor();
  await main().getByText('Reached.', { exact: true }).waitFor();
});

it('hides the leader’s own level and what only it shows while the screen is shared', async () => {
  const { page } = leeway;
  await page.keyboard.press('Control+.');
  await button('Leading incidents, 2 alone, Amara says, confirmed, the target').waitFor();
  expect(await main().getByRole('group', { name: 'You say' }).count()).toBe(0);
  await page.keyboard.press('Control+.');
  await main().getByRole('group', { name: 'You say' }).waitFor();
});

it('makes Amara somebody who could teach Wen', async () => {
  const { page } = leeway;
  await toGrowth('Wen Zhao');
  await main().getByRole('combobox', { name: 'Add a skill for Wen' }).fill('Leading incidents');
  await page.keyboard.press('Enter');
  await main().getByRole('group', { name: 'Wen aims at' }).getByRole('radio', { name: '2 alone' }).check();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Growth' }).click();
  await main()
    .getByText(/^Amara could teach Wen\./)
    .waitFor();
  await button('Make it an activity: Wen').click();
  await page.getByText('An activity for Wen, with Amara as helper.').waitFor();
});

it('has nothing that axe holds against it, in light and in dark', async () => {
  const { page } = leeway;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Growth' }).click();
    await main().getByRole('grid').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await toGrowth('Amara Osei');
    await button('Leading incidents').click();
    await main().getByRole('group', { name: 'Amara says' }).waitFor();
    await main()
      .getByText(/^Said 3 times/)
      .click();
    expect(await faultsOn(page)).toEqual([]);
    await button(/^Leading incidents, 1 with help/).click();
    await page.getByRole('menuitem', { name: 'Aim here' }).waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button('Add evidence').click();
    await dialog().waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

it('is all still there after a reload', async () => {
  const { page } = leeway;
  await isSaved(page);
  await page.reload();
  await unlock(page);
  await toGrowth('Amara Osei');
  await button('Leading incidents, 2 alone, Amara says, confirmed, you say, confirmed, the target').waitFor();
  await button('2 pieces of evidence for Leading incidents').click();
  await main().getByText('Ran the call alone from page to all-clear').first().waitFor();
  await person(page, 'Amara Osei').click();
  await main().getByText('Amara on their skills').first().waitFor();
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
