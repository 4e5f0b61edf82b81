import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addGoal, addMilestone, goalWith } from '#data/growth-goals.ts';
import { addPerson } from '#data/people.ts';
import { checksOf } from '#data/progress-checks.ts';
import type { GrowthGoalId, PersonId } from '#domain/ids.ts';
import { GoalScreen } from '#features/growth/goal-screen.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let goal: GrowthGoalId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  await done(addPerson('Jonas Lind'));
  goal = await done(addGoal({ personId: amara, title: 'Leads incidents', visibility: 'shared' }));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await flushDrafts();
  await opened.end();
});

const show = () => showScreen(<GoalScreen goalId={goal} />);
const now = async () => await goalWith(goal)(opened.vault);
const steps = async () => (await now())?.milestones.map(({ text }) => text);

test('the words of a goal are written where they stand, and an emptied title stays', async () => {
  await show();
  await page.getByRole('textbox', { name: 'Why it matters' }).fill('Two outages came back.');
  const title = page.getByRole('textbox', { name: 'Goal', exact: true });
  await title.fill('');
  await page.getByRole('textbox', { name: 'Sign of success' }).click();
  await expect.element(title).toHaveValue('Leads incidents');
  await title.fill('Leads incidents end to end');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(now)
    .toMatchObject({ title: 'Leads incidents end to end', why: 'Two outages came back.' });
});

test('a milestone is kept while it is typed; Enter adds it with the day at its end', async () => {
  await show();
  await page.getByRole('textbox', { name: 'Add a milestone' }).click();
  await userEvent.keyboard('Run one alone');
  await expect.poll(steps).toEqual(['Run one alone']);
  expect(page.getByRole('checkbox').elements()).toHaveLength(0);
  await userEvent.keyboard(' by 15 dec{Enter}');
  await expect.element(page.getByRole('checkbox', { name: 'Done: Run one alone' })).toBeVisible();
  await expect.poll(now).toMatchObject({ milestones: [{ text: 'Run one alone', due: '2026-12-15' }] });
  await expect.element(page.getByRole('textbox', { name: 'Add a milestone' })).toHaveFocus();
});

test('Alt and an arrow moves a milestone, the focus stays on it, and both ends hold', async () => {
  for (const text of ['Shadow one', 'Run one', 'Lead the review']) await done(addMilestone(goal, { text }));
  await show();
  await page.getByRole('checkbox', { name: 'Done: Run one' }).click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(steps).toEqual(['Run one', 'Shadow one', 'Lead the review']);
  await expect.element(page.getByRole('checkbox', { name: 'Done: Run one' })).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(steps).toEqual(['Shadow one', 'Run one', 'Lead the review']);
  expect((await now())?.milestones.map(({ doneOn }) => doneOn)).toEqual([null, '2026-11-23', null]);
});

test('an activity has a kind and a helper other than the leader, whose name is offered', async () => {
  await show();
  await page.getByRole('button', { name: 'Add something that helps' }).click();
  await page.getByRole('textbox', { name: 'What they do to learn' }).fill('Night call');
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('shadowing');
  const helper = page.getByRole('combobox', { name: 'Who helps (optional)' });
  const offered = () =>
    Array.from((helper.element() as HTMLInputElement).list?.options ?? []).map(({ value }) => value);
  await expect.poll(offered).toEqual(['Jonas Lind']);
  await helper.fill('Jonas Lind');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.element(page.getByText('with Jonas Lind')).toBeVisible();
  expect(await now()).toMatchObject({
    activities: [{ kind: 'shadowing', text: 'Night call', helper: 'Jonas Lind', doneOn: null }],
  });
});

test('an activity that was given up leaves nothing behind', async () => {
  await show();
  await page.getByRole('button', { name: 'Add something that helps' }).click();
  await page.getByRole('textbox', { name: 'What they do to learn' }).fill('Night call');
  await expect.poll(async () => (await now())?.activities).toHaveLength(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(async () => (await now())?.activities).toEqual([]);
});

test('one press says how it stands; "done" reaches it, and the toast takes that back', async () => {
  await show();
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  await press('stuck').click();
  await expect.element(press('stuck')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: /A line on the progress/ }).fill('Nobody to shadow');
  await expect
    .poll(() => checksOf(amara, goal)(opened.vault))
    .toMatchObject([{ result: 'stuck', note: 'Nobody to shadow', sessionId: null }]);
  await press('done').click();
  await expect.poll(now).toMatchObject({ state: 'done', closedOn: '2026-11-23' });
  await press('Undo').click();
  await expect.poll(now).toMatchObject({ state: 'open' });
  await press('stuck').click();
  await expect.poll(() => checksOf(amara, goal)(opened.vault)).toEqual([]);
});

test('a private goal is out of sight while the screen is shared', async () => {
  goal = await done(addGoal({ personId: amara, title: 'Listens first', visibility: 'private' }));
  await show();
  await expect.element(page.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue('Listens first');
  usePrivateHidden.getState().toggled();
  await expect.element(page.getByText(/Out of sight/)).toBeVisible();
  expect(document.body.innerHTML).not.toContain('Listens first');
});
