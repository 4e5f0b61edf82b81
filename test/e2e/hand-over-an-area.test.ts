import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPeople, capture, openNotebook, person, unlock } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';
import { canTravel, openOnDay } from '#test/helpers/time-travel.ts';

// A decision area is handed over in three one-on-ones: agreed, held tighter than agreed, and left alone in the end.

let leeway: Leeway;
beforeAll(async () => {
  leeway = await startLeeway({ isReady: true });
  await canTravel(leeway.page);
  await openNotebook(leeway.page);
  await addPeople(leeway.page, 'Amara Osei');
});
afterAll(() => leeway.end());

const dialog = () => leeway.page.getByRole('dialog');
const toBoard = () =>
  leeway.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Autonomy' }).click();
const amaraAt = (level: string) =>
  leeway.page.getByRole('button', { name: new RegExp(`^Amara in Vendor escalation: ${level}`) });
const tighter = () => leeway.page.getByText('tighter than agreed', { exact: true });

const startSession = async () => {
  await person(leeway.page, 'Amara Osei').click();
  await leeway.page.getByRole('button', { name: 'Start one-on-one' }).click();
};
const finishSession = async () => {
  await leeway.page.getByRole('button', { name: 'Wrap up' }).click();
  await dialog().getByRole('button', { name: 'Finish' }).click();
  await leeway.page.getByText(/Wrapped up/).waitFor();
};
const decided = async (level: number, ...what: string[]) => {
  for (const one of what) await capture(leeway.page, `decided @amara vendor escalation: ${one} at ${level}`);
};

it('names the area and puts Amara where the two stand today', async () => {
  const { page } = leeway;
  await toBoard();
  await page.getByRole('checkbox', { name: /^Vendor escalation/ }).check();
  await page.getByRole('button', { name: 'Put 1 area on the board' }).click();
  await page.getByRole('button', { name: 'Put someone on the board' }).click();
  await dialog()
    .getByRole('radio', { name: /^3 Consult/ })
    .check({ force: true });
  await dialog().getByRole('button', { name: 'Put on the board' }).click();
  await amaraAt('3 consult').waitFor();
});

it('proposes level 6 by keys; it becomes a talking point and moves nothing', async () => {
  const { page } = leeway;
  await amaraAt('3 consult').focus();
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Enter');
  await dialog().getByRole('button', { name: 'Make it a talking point' }).click();
  await page.getByText('A talking point for Amara.').waitFor();
  await amaraAt('3 consult').waitFor();
});

it('first one-on-one: the two agree, and from now on she decides', async () => {
  const { page } = leeway;
  await startSession();
  await page.getByText('proposed: 6 inquire').waitFor();
  await page.getByRole('button', { name: 'Agree the level now' }).click();
  await dialog().getByRole('button', { name: 'Agree it' }).click();
  await page.getByText('Vendor escalation: 3 consult → 6 inquire, from today').waitFor();
  await finishSession();
});

it('gives her a frame, without which the board would say so', async () => {
  const { page } = leeway;
  await toBoard();
  const noFrame = page.getByText('no frame', { exact: true });
  await noFrame.waitFor();
  await amaraAt('6 inquire; was 3 consult').click();
  await page.getByRole('textbox', { name: 'Limits' }).fill('Two call-outs a month');
  await page.getByRole('textbox', { name: 'Call me when' }).fill('a third one looms');
  await noFrame.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Add what Amara needs to know' }).fill('What a call-out costs');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^What a call-out costs: missing 0 d · you/ }).waitFor();
});

it('nine days later three decisions were the leader’s after all: it is held tighter than agreed', async () => {
  const { page } = leeway;
  await openOnDay(page, 9);
  await decided(3, 'paged for the disk', 'paged for the line', 'waited with the switch');
  await toBoard();
  await amaraAt('6 inquire; .*tighter than agreed').click();
  await tighter().waitFor();
  await page.getByText('The last 3 decisions were made at 3 consult.').waitFor();
  await page.getByText('You owe Amara information: 9 days in all.').waitFor();
});

it('shows none of it while the screen is shared', async () => {
  const { page } = leeway;
  await page.keyboard.press('Control+.');
  await tighter().waitFor({ state: 'detached' });
  expect(await page.getByRole('main').innerText()).not.toMatch(/tighter|made at/);
  await page.keyboard.press('Control+.');
  await tighter().waitFor();
});

it('two cards show that the two see it apart, and that becomes a talking point', async () => {
  const { page } = leeway;
  await page.getByRole('button', { name: 'Two cards' }).click();
  await dialog()
    .getByRole('radio', { name: /^6 Inquire/ })
    .check({ force: true });
  await dialog().getByRole('button', { name: 'Lay it face down' }).click();
  expect(await dialog().innerHTML()).not.toMatch(/inquire/i);
  await dialog().getByRole('button', { name: 'I type Amara’s answer in' }).click();
  await dialog()
    .getByRole('radio', { name: /^3 Consult/ })
    .check({ force: true });
  await dialog().getByRole('button', { name: 'Lay it face down' }).click();
  await dialog().getByRole('button', { name: 'Turn both' }).click();
  await dialog().getByText('3 levels apart.').waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
});

it('second one-on-one: the level stands, and the leader means to leave it alone', async () => {
  const { page } = leeway;
  await openOnDay(page, 14);
  await startSession();
  await page.getByRole('button', { name: 'Agree the level now' }).click();
  await dialog().getByText('Until now: 6 inquire.').waitFor();
  await dialog().getByRole('button', { name: 'Agree it' }).click();
  await page.getByText('It stays as it is: 6 inquire.').waitFor();
  const point = page.getByRole('checkbox', { name: /^Discussed: Vendor escalation: one of us sees/ });
  await expect.poll(() => point.isChecked()).toBe(true);
  await finishSession();
});

it('three decisions of her own later the drift is gone', async () => {
  const { page } = leeway;
  await openOnDay(page, 26);
  await decided(6, 'paged for the mail', 'let the night pass', 'paged for the router');
  await toBoard();
  await amaraAt('6 inquire').click();
  await page.getByText('The last 3 decisions were made at 6 inquire.').waitFor();
  await tighter().waitFor({ state: 'detached' });
  expect(await amaraAt('6 inquire').innerText()).not.toContain('tighter');
});

it('third one-on-one: she decides fully, with a reason', async () => {
  const { page } = leeway;
  await openOnDay(page, 28);
  await toBoard();
  await amaraAt('6 inquire').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Enter');
  await dialog().getByRole('textbox', { name: 'Why' }).fill('she calls when it matters');
  await dialog().getByRole('button', { name: 'Make it a talking point' }).click();
  await startSession();
  await page.getByRole('button', { name: 'Agree the level now' }).click();
  await dialog().getByRole('textbox', { name: 'Reason (optional)' }).fill('she calls when it matters');
  await dialog().getByRole('button', { name: 'Agree it' }).click();
  await page.getByText('Vendor escalation: 6 inquire → 7 delegate, from today').waitFor();
  await finishSession();
});

it('the whole way stands in the history, also after a reload', async () => {
  const { page } = leeway;
  await page.reload();
  await unlock(page);
  await toBoard();
  await amaraAt('7 delegate; was 6 inquire').click();
  await page.getByText('History', { exact: true }).click();
  for (const step of [
    'began at 3 consult',
    '3 consult → 6 inquire',
    'Two cards: you 6 inquire, Amara 3 consult',
    '6 inquire → 7 delegate',
    '“she calls when it matters”',
  ])
    await page.getByRole('listitem').getByText(step).first().waitFor();
  await page.getByRole('link', { name: 'As a page' }).click();
  const sheet = page.getByRole('article');
  await sheet.getByText('Amara decides. I need not hear of it.').waitFor();
  expect(await sheet.innerText()).not.toMatch(/paged|tighter|card/);
  expect([leeway.errors, leeway.foreignRequests]).toEqual([[], []]);
});
