import { afterAll, beforeAll, expect, it } from 'vitest';
import { findWords } from '#test/helpers/find-words.ts';
import { addPeople, createVault, isSaved, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// The main job as a newcomer does it: from nothing to a summary that holds every shared thing and nothing private.

const shared = {
  point: 'Quorndale handover of the pager',
  notes: 'She keeps the zephyrwick list herself',
  action: 'Write down the mungobell limit',
  thanks: 'drawing the thistlemoor timeline',
  delivered: 'Asked the wrenfield question first',
  both: 'Both of us look at the larkspindle board',
};
const hidden = 'Looked drained, ask about the grimblestone weekend';
const impression = 'Seems to fear the dunnockvale review';
const undelivered = 'Spoke over the pipitmarsh team';

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway();
});
afterAll(() => leeway.end());

it('creates a vault and adds three people', async () => {
  await createVault(leeway.page);
  await addPeople(leeway.page, 'Amara Osei', 'Jonas Lind', 'Priya Nair');
  await expect.poll(() => person(leeway.page, /Osei|Lind|Nair/).count()).toBe(3);
});

it('plans a talking point and holds a one-on-one', async () => {
  const { page } = leeway;
  await person(page, 'Amara Osei').click();
  await page.getByRole('textbox', { name: 'Add a talking point' }).fill(shared.point);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start one-on-one' }).click();
  await page.getByRole('textbox', { name: `Notes on ${shared.point}` }).click();
  await page.locator('[contenteditable="true"]').waitFor();
  await page.keyboard.type(shared.notes);
  await page.getByRole('checkbox', { name: `Discussed: ${shared.point}` }).check();
});

it('notes what was agreed, a thanks, and something only for the leader', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Note an action item' }).click();
  await page.getByRole('textbox', { name: 'What was agreed' }).fill(`${shared.action} by fri`);
  await page.keyboard.press('Enter');
  await page.getByText(shared.action).first().waitFor();
  await page.getByRole('button', { name: 'Note thanks' }).click();
  await page.getByRole('textbox', { name: 'Thanks for' }).fill(shared.thanks);
  await page.getByRole('button', { name: 'Note thanks' }).last().click();
  await page.getByText(shared.thanks).first().waitFor();
  const onlyForYou = page.getByRole('region', { name: 'Only for you' });
  await onlyForYou.getByRole('textbox', { name: 'Add a private note' }).fill(hidden);
  await page.keyboard.press('Enter');
  await onlyForYou.getByText(hidden).waitFor();
});

it('notes feedback said and still to say, and words for both', async () => {
  const { page } = leeway;
  const dialog = page.getByRole('dialog');
  const noteFeedback = async (behaviour: string, suspected: string, isLater: boolean) => {
    await page.getByRole('button', { name: 'Note feedback' }).click();
    await dialog.getByRole('textbox', { name: 'Behaviour' }).fill(behaviour);
    await dialog.getByLabel(/what you suppose/).fill(suspected);
    if (isLater) await dialog.getByText('Still to say').click();
    await dialog.getByRole('button', { name: 'Note feedback' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await noteFeedback(shared.delivered, impression, false);
  await noteFeedback(undelivered, '', true);
  await page.getByRole('textbox', { name: 'Anything else, for both of you' }).click();
  await page.locator('[contenteditable="true"]').waitFor();
  await page.keyboard.type(shared.both);
  await page.keyboard.press('Escape');
  await isSaved(page);
});

it('hides everything private while the screen is shared', async () => {
  const { page } = leeway;
  await page.keyboard.press('Control+.');
  await expect.poll(() => page.getByText(hidden).count()).toBe(0);
  await page.keyboard.press('Control+.');
  await page.getByText(hidden).waitFor();
});

it('wraps up, and the next date follows the cadence', async () => {
  const { page } = leeway;
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Finish' }).waitFor();
  expect(await dialog.innerText()).not.toContain(hidden);
  await dialog.getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/Wrapped up\. Next:/).waitFor();
  await isSaved(page);
});

it('is killed and comes back with everything', async () => {
  await leeway.kill();
  const page = await leeway.reopen();
  await unlock(page);
  await person(page, 'Amara Osei').click();
  await page.getByText(shared.notes).first().waitFor();
});

it('saves a summary with every shared thing and nothing private', async () => {
  const { page } = leeway;
  await page
    .getByRole('link', { name: 'Summary' })
    .or(page.getByRole('button', { name: 'Summary' }))
    .first()
    .click();
  const { bytes } = await leeway.saved(async () => {
    await page.getByRole('button', { name: 'Other ways' }).click();
    await page.getByRole('menuitem', { name: 'Save as Markdown' }).click();
  });
  const text = new TextDecoder().decode(bytes);
  for (const words of Object.values(shared)) expect(text.toLowerCase()).toContain(words.toLowerCase());
  for (const word of ['grimblestone', 'dunnockvale', 'pipitmarsh']) expect(text).not.toContain(word);
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
});

it('remembers the export on the timeline, also after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await person(page, 'Amara Osei').click();
  await page
    .getByText(/Summary for Amara exported/)
    .first()
    .waitFor();
});

it('leaves no typed word on the disk, asks for nothing outside, and the console stays silent', async () => {
  await leeway.closeBrowser();
  const words = [
    'Quorndale',
    'zephyrwick',
    'mungobell',
    'thistlemoor',
    'grimblestone',
    'wrenfield',
    'larkspindle',
    'dunnockvale',
    'pipitmarsh',
    'Amara Osei',
    'copper kettle',
  ];
  expect(findWords(leeway.profile, words)).toEqual([]);
  expect(leeway.foreignRequests).toEqual([]);
  expect(leeway.errors).toEqual([]);
});
