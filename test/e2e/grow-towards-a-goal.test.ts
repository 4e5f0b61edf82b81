import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, openNotebook, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// A growth goal over two one-on-ones: set in the first, looked at in the second, a step done, agreed on and printed.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei', 'Jonas Lind');
});
afterAll(() => leeway.end());

const goalTitle = 'Leads incidents end to end';
const main = () => leeway.page.getByRole('main');
const toGrowth = async () => {
  await person(leeway.page, 'Amara Osei').click();
  await main().getByRole('link', { name: 'Growth', exact: true }).last().click();
};
const wrapUp = async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Wrap up' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Finish' }).waitFor();
  const recap = await dialog.getByLabel('Recap to send').innerText();
  await dialog.getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/Wrapped up/).waitFor();
  return recap;
};

it('an objective is written down, and stands alone at first', async () => {
  const { page } = leeway;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Growth' }).click();
  await main().getByRole('link', { name: 'Objectives' }).click();
  await page.getByRole('button', { name: 'Add an objective' }).click();
  await page.getByRole('textbox', { name: 'What is to be reached' }).fill('Fewer repeat outages');
  await page.getByRole('dialog').getByRole('button', { name: 'Add an objective' }).click();
  await main().getByText('Objectives that no goal and no area serves').waitFor();
});

it('a goal is set in a session with /goal, and what is agreed says that it is for it', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  // Until then the page of the person stands, which has a field of the same name.
  await page.getByRole('button', { name: 'Wrap up' }).waitFor();
  await page.getByRole('textbox', { name: 'Add a talking point' }).fill(`/goal ${goalTitle}`);
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /Why it matters/ }).fill('Two outages came back.');
  await form
    .getByRole('combobox', { name: 'Serves an objective' })
    .selectOption({ label: 'Fewer repeat outages' });
  await form.getByRole('button', { name: 'Set goal' }).click();
  await main().getByText('serves “Fewer repeat outages”').waitFor();
  await page.getByRole('button', { name: 'Note an action item' }).click();
  await page.getByRole('textbox', { name: 'What was agreed' }).fill('Shadow the Thursday call by fri');
  await page.getByRole('combobox', { name: /For a goal/ }).selectOption({ label: `Goal: ${goalTitle}` });
  await page.getByRole('button', { name: 'Add action item' }).click();
  await main().getByText(`for ${goalTitle}`).waitFor();
  await wrapUp();
});

it('a step is added and done on the page of the goal, with someone who helps', async () => {
  const { page } = leeway;
  await toGrowth();
  await main().getByRole('link', { name: goalTitle }).click();
  const add = page.getByRole('textbox', { name: 'Add a milestone' });
  for (const step of ['Shadow one call', 'Run one alone']) {
    await add.fill(step);
    await add.press('Enter');
    await page.getByRole('checkbox', { name: `Done: ${step}` }).waitFor();
  }
  await page.getByRole('checkbox', { name: 'Done: Shadow one call' }).check();
  await page.getByRole('button', { name: 'Add something that helps' }).click();
  await page.getByRole('textbox', { name: 'What they do to learn' }).fill('Night call');
  await page.getByRole('combobox', { name: 'Who helps' }).fill('Jonas Lind');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await main().getByText('with Jonas Lind').waitFor();
});

it('its progress is checked in the next session, and the recap tells it', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('progressbar', { name: '1 of 2 milestones done' }).waitFor();
  await page
    .getByRole('group', { name: `Progress on ${goalTitle}` })
    .getByRole('button', { name: 'moved' })
    .click();
  await page.getByRole('textbox', { name: /A line on the progress/ }).fill('Ran the timeline herself');
  expect(await wrapUp()).toContain(`Growing towards\n- ${goalTitle}: moved\n  Ran the timeline herself`);
});

it('a private goal beside it stays out of the plan, which is agreed on and printed', async () => {
  const { page } = leeway;
  await toGrowth();
  await page.getByRole('button', { name: 'Set a goal' }).click();
  await page.getByRole('textbox', { name: 'What Amara grows towards' }).fill('Listens first');
  await page.getByRole('button', { name: 'Set goal' }).click();
  await toGrowth();
  await page.getByRole('link', { name: 'Development plan', exact: true }).click();
  await page.getByRole('button', { name: 'We agreed on this' }).click();
  await main()
    .getByText(/You two agreed on it/)
    .waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  for (const words of ['Amara Osei', 'Development plan', goalTitle, 'Shadow one call', 'with Jonas Lind'])
    expect(text).toContain(words);
  expect(text).not.toContain('Listens first');
  expect(text).not.toContain('We agreed on this');
});

it('all of it is still there in another browser: check, plan, thread and both one-on-ones', async () => {
  await isSaved(leeway.page);
  await leeway.closeBrowser();
  const page = await leeway.reopen();
  await unlock(page);
  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name: 'Amara Osei' }).click();
  await page.getByText('Agreed on the development plan').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Growth', exact: true }).last().click();
  await page.getByRole('main').getByRole('link', { name: goalTitle }).click();
  await page.getByText('Ran the timeline herself').waitFor();
  await expect
    .poll(() => page.getByRole('checkbox', { name: 'Done: Shadow one call' }).isChecked())
    .toBe(true);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Growth' }).click();
  await page.getByRole('link', { name: 'Objectives' }).click();
  await page.getByText('1 action item, 1 open').waitFor();
  await page.getByRole('link', { name: 'Fewer repeat outages' }).click();
  await page.getByText('Shadow the Thursday call').waitFor();
  expect(leeway.errors).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
});
