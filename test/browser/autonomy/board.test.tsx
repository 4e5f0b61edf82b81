import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordDecision } from '#data/decisions.ts';
import { moveDelegation } from '#data/delegations.ts';
import { openPointAboutArea } from '#data/level-proposals.ts';
import { openedVault } from '#data/store.ts';
import { decisionAreas, delegations, talkingPoints } from '#data/tables.ts';
import { undoLast } from '#data/undo.ts';
import { addDays } from '#domain/time/calendar.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { type Shown, showAutonomy, today } from './show-autonomy.tsx';

let shown: Shown;
beforeEach(async () => {
  shown = await showAutonomy();
});
afterEach(() => shown.end());

const chip = (name: RegExp) => page.getByRole('button', { name });
const amaraAt = (level: string) => chip(new RegExp(`^Amara in Vendor escalation: ${level}`));
const dialog = page.getByRole('dialog');
/** In which column a chip or ghost with `name` stands. */
const columns = (name: string, selector = '[data-chip]') =>
  Array.from(document.querySelectorAll(`td ${selector}`))
    .filter((one) => one.textContent.includes(name))
    .map((one) => Number(one.closest('td')?.dataset.level));

test('someone is put on the board where the two stand, and stands there', async () => {
  await page.getByRole('button', { name: 'Put someone on the board' }).click();
  await dialog.getByRole('combobox', { name: 'Decision area' }).selectOptions('Vendor escalation');
  await dialog.getByRole('combobox', { name: 'Person' }).selectOptions('Amara Osei');
  await dialog.getByRole('radio', { name: /^2 Sell/ }).click();
  await dialog.getByRole('button', { name: 'Put on the board' }).click();
  await expect.element(amaraAt('2 sell')).toBeVisible();
  expect(columns('Amara')).toEqual([2]);
  expect(await openedVault().list(delegations)).toMatchObject([{ history: [{ level: 2, on: today }] }]);
});

test('a place is moved by keys: Alt and arrows propose, Enter asks why, and the earlier place stays to be seen', async () => {
  const id = await shown.placed(shown.amara, shown.vendor, 3);
  await expect.element(amaraAt('3 consult')).toBeVisible();
  amaraAt('3 consult').element().focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowRight}{/Alt}');
  await expect.poll(() => columns('Amara', '[data-kind="proposed"]')).toEqual([6]);
  await expect.element(page.getByText(/6 inquire instead of 3 consult/)).toBeInTheDocument();
  expect(await shown.levels(id)).toEqual([3]);
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByRole('radio', { name: /^6 Inquire/ })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Two call-outs went well');
  await dialog.getByRole('radio', { name: 'Decided by me' }).click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect.element(amaraAt('6 inquire; was 3 consult until Nov 23')).toBeVisible();
  await expect.element(amaraAt('6 inquire')).toHaveFocus();
  expect(columns('Amara')).toEqual([6]);
  expect(columns('Amara', '[data-kind="former"]')).toEqual([3]);
  expect((await openedVault().get(delegations, id))?.history.at(-1)).toMatchObject({
    level: 6,
    reason: 'Two call-outs went well',
    agreedBy: 'me',
    on: today,
  });
});

test('Esc leaves a proposed place, and nothing goes beyond the ends', async () => {
  const id = await shown.placed(shown.amara, shown.vendor, 7);
  await expect.element(amaraAt('7 delegate')).toBeVisible();
  amaraAt('7 delegate').element().focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.element(page.getByText(/It goes no further/)).toBeInTheDocument();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.poll(() => columns('Amara', '[data-kind="proposed"]')).toEqual([6]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => columns('Amara', '[data-kind="proposed"]')).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Amara · Vendor escalation' })).toBeVisible();
  expect(await shown.levels(id)).toEqual([7]);
});

test('the board is one stop of the tab key; arrows walk from name to name', async () => {
  await shown.placed(shown.amara, shown.vendor, 6);
  await shown.placed(shown.jonas, shown.vendor, 2);
  await shown.placed(shown.jonas, shown.releases, 3);
  const jonasReleases = chip(/^Jonas in Release/);
  await expect.element(jonasReleases).toBeVisible();
  await expect.poll(() => document.querySelectorAll('[data-chip][tabindex="0"]').length).toBe(1);
  jonasReleases.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chip(/^Jonas in Vendor/)).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(amaraAt('6 inquire')).toHaveFocus();
  expect(document.querySelectorAll('[data-chip][tabindex="0"]').length).toBe(1);
  await userEvent.keyboard('{Home}{ArrowUp}');
  await expect.element(jonasReleases).toHaveFocus();
});

test('a name is dragged to another level of its area, and of no other', async () => {
  const id = await shown.placed(shown.amara, shown.vendor, 3);
  await shown.placed(shown.jonas, shown.releases, 2);
  await expect.element(amaraAt('3 consult')).toBeVisible();
  const cell = (row: number, level: number) =>
    page.elementLocator(
      document.querySelector(`tbody tr:nth-child(${row}) td[data-level="${level}"]`) ?? document.body,
    );
  await userEvent.dragAndDrop(amaraAt('3 consult'), cell(1, 6));
  expect(dialog.elements()).toHaveLength(0);
  await userEvent.dragAndDrop(amaraAt('3 consult'), cell(2, 5));
  await expect.element(dialog.getByRole('radio', { name: /^5 Advise/ })).toBeChecked();
  expect(await shown.levels(id)).toEqual([3]);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect.poll(() => columns('Amara')).toEqual([5]);
  expect(await shown.levels(id)).toEqual([3, 5]);
});

test('a move can become a talking point, and then nothing moves', async () => {
  const id = await shown.placed(shown.amara, shown.vendor, 3);
  await amaraAt('3 consult').click();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await dialog.getByRole('radio', { name: /^6 Inquire/ }).click();
  await dialog.getByRole('button', { name: 'Make it a talking point' }).click();
  await expect
    .element(page.getByText('A talking point for Amara. Nothing moves until you two agree.'))
    .toBeVisible();
  expect(await openPointAboutArea(shown.amara, shown.vendor)(openedVault())).toMatchObject({
    text: 'Vendor escalation: from 3 consult to 6 inquire?',
    about: { level: 6 },
  });
  expect(await shown.levels(id)).toEqual([3]);
  await expect.element(page.getByText(/An open talking point is about this/)).toBeVisible();
});

test('undo takes a move back on the board, and the history says so', async () => {
  const id = await shown.placed(shown.amara, shown.vendor, 3);
  await done(moveDelegation(id, { level: 6, agreedBy: 'both' }));
  await amaraAt('6 inquire').click();
  await undoLast();
  await expect.poll(() => columns('Amara')).toEqual([3]);
  expect(columns('Amara', '[data-kind="former"]')).toEqual([]);
  await page.getByText('History', { exact: true }).click();
  await expect.element(page.getByText('6 inquire, taken back as a slip')).toBeVisible();
});

test('dots are coloured only below what was agreed, and go out of sight with everything private', async () => {
  await shown.placed(shown.amara, shown.vendor, 5);
  for (const level of [5, 3, 3] as const)
    await done(
      recordDecision({
        personId: shown.amara,
        areaId: shown.vendor,
        what: 'Paged the vendor',
        decidedBy: 'them',
        level,
        decidedOn: addDays(today, -9),
      }),
    );
  const dots = () =>
    Array.from(document.querySelectorAll('td i')).map((dot) => dot.hasAttribute('data-below'));
  await expect.poll(() => dots().length).toBe(3);
  expect(dots().filter(Boolean)).toHaveLength(2);
  await amaraAt('5 advise; no frame; tighter than agreed').click();
  const tag = page.getByText('tighter than agreed', { exact: true });
  await expect.element(tag).toBeVisible();
  const sentence = page.getByText(/Of the last 3 decisions 2 were made at 3 consult/);
  await expect.element(sentence).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.poll(dots).toEqual([]);
  expect(tag.elements()).toEqual([]);
  expect(sentence.elements()).toEqual([]);
  expect(document.body.textContent).not.toContain('tighter');
  expect(document.querySelectorAll('figure circle')).toHaveLength(0);
});

test('while the screen is shared nobody reads which level was used, nor a reason the leader never told', async () => {
  const id = await shown.placed(shown.amara, shown.vendor, 6);
  await done(moveDelegation(id, { level: 5, agreedBy: 'me', reason: 'Two slips in a row.' }));
  await done(
    recordDecision({
      personId: shown.amara,
      areaId: shown.vendor,
      what: 'Paged the vendor',
      decidedBy: 'me',
      level: 3,
    }),
  );
  await amaraAt('5 advise').click();
  await expect.element(page.getByText(/since Nov 23: “Two slips in a row”\. /)).toBeVisible();
  await expect.poll(() => document.body.textContent).toContain('you decided, at 3 consult');
  expect(document.body.textContent).toContain('decided by you · “Two slips in a row.”');
  usePrivateHidden.setState({ isHidden: true });
  await expect.poll(() => document.body.textContent).not.toMatch(/slips|consult/);
  expect(document.body.textContent).toContain('you decided');
});

test('a person’s places are shown alone', async () => {
  await shown.placed(shown.amara, shown.vendor, 3);
  await shown.placed(shown.jonas, shown.vendor, 5);
  await expect.element(chip(/^Jonas in Vendor/)).toBeVisible();
  await page.getByRole('button', { name: 'Amara', exact: true }).click();
  await expect.poll(() => columns('Jonas')).toEqual([]);
  expect(columns('Amara')).toEqual([3]);
  await page.getByRole('button', { name: 'Everyone' }).click();
  await expect.poll(() => columns('Jonas')).toEqual([5]);
});

test('from level 5 without limits and call-me rules a place says “no frame”, and low levels say nothing', async () => {
  await shown.placed(shown.amara, shown.vendor, 5);
  await shown.placed(shown.jonas, shown.vendor, 1);
  await expect.element(page.getByText('no frame', { exact: true })).toBeVisible();
  expect(page.getByText('no frame', { exact: true }).elements()).toHaveLength(1);
  await amaraAt('5 advise').click();
  await page.getByRole('textbox', { name: 'Limits' }).fill('Two call-outs a month');
  await page.getByRole('textbox', { name: 'Call me when' }).fill('a third one looms');
  await expect.poll(() => page.getByText('no frame', { exact: true }).elements()).toEqual([]);
});

test('an area is added, changed, taken off the board and put back', async () => {
  await page.getByRole('button', { name: 'Add a decision area' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Hiring interviews');
  await dialog.getByRole('radio', { name: 'The organisation' }).click();
  await dialog.getByRole('radio', { name: 'Hard to undo' }).click();
  await dialog.getByRole('button', { name: 'Add area' }).click();
  await expect.element(page.getByRole('rowheader', { name: /Hiring interviews/ })).toBeVisible();
  const found = async () =>
    (await openedVault().list(decisionAreas)).find(({ name }) => name === 'Hiring interviews');
  expect(await found()).toMatchObject({ reach: 'organisation', isReversible: false });
  const more = page.getByRole('button', { name: 'More for Hiring interviews' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Take it off the board' }).click();
  await expect.poll(() => page.getByRole('rowheader', { name: /Hiring/ }).elements()).toEqual([]);
  expect((await found())?.archivedOn).toBe(today);
  await page.getByRole('button', { name: 'More for the board' }).click();
  await page.getByRole('menuitem', { name: 'Areas off the board' }).click();
  await page.getByRole('button', { name: 'Put Hiring interviews back' }).click();
  await expect.poll(async () => (await found())?.archivedOn).toBeNull();
});

test('a form given up leaves no area behind', async () => {
  const before = await openedVault().count(decisionAreas);
  await page.getByRole('button', { name: 'Add a decision area' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Half a thought');
  await expect.poll(() => openedVault().count(decisionAreas)).toBe(before + 1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => openedVault().count(decisionAreas)).toBe(before);
  expect(await openedVault().count(talkingPoints)).toBe(0);
});
