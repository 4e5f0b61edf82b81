import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addExperiment, experimentsOf, turnExperiment } from '#data/experiments.ts';
import { addGoal, goalsOf } from '#data/growth-goals.ts';
import { addObjective, objectivesPage } from '#data/objectives.ts';
import { addPerson } from '#data/people.ts';
import { checkProgress } from '#data/progress-checks.ts';
import { thanksTo } from '#data/recognitions.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { undoLast } from '#data/undo.ts';
import type { PersonId } from '#domain/ids.ts';
import { GrowthScreen } from '#features/growth/growth-screen.tsx';
import { ObjectivesScreen } from '#features/growth/objectives-screen.tsx';
import { PlanScreen } from '#features/growth/plan-screen.tsx';
import { TodayScreen } from '#features/today/today-screen.tsx';
import type { Desktop } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let jonas: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  jonas = await done(addPerson('Jonas Lind'));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  window.location.hash = '';
  await flushDrafts();
  await opened.end();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const growth = () => showScreen(<GrowthScreen personId={amara} />);

test('a goal that is given up while it is typed leaves nothing, one that is set can be taken back', async () => {
  await growth();
  await button('Set a goal').click();
  await page.getByRole('textbox', { name: 'What Amara grows towards' }).fill('Leads incidents');
  await expect.poll(() => goalsOf(amara)(opened.vault)).toHaveLength(1);
  await button('Cancel').click();
  await expect.poll(() => goalsOf(amara)(opened.vault)).toEqual([]);
  await button('Set a goal').click();
  await page.getByRole('textbox', { name: 'What Amara grows towards' }).fill('Leads incidents');
  await button('Set goal').click();
  await expect.element(page.getByText('Set: Leads incidents')).toBeVisible();
  expect(await goalsOf(amara)(opened.vault)).toMatchObject([
    { title: 'Leads incidents', visibility: 'private', setOn: '2026-11-23' },
  ]);
  await button('Undo').click();
  await expect.poll(() => goalsOf(amara)(opened.vault)).toEqual([]);
});

test('an experiment runs, fails, teaches, is told to who should know, and is thanked for once', async () => {
  await done(addExperiment({ personId: amara, hypothesis: 'A rota by lot', visibility: 'shared' }));
  await growth();
  await button('Start it').click();
  await button('It failed').click();
  await page.getByText('intelligent', { exact: true }).click();
  await expect.element(page.getByText(/^New ground, thought through/)).toBeVisible();
  expect(page.getByText(/deserves thanks/).elements()).toHaveLength(0);
  await page.getByRole('textbox', { name: 'What was learned' }).fill('Swaps need a rule first.');
  await page.getByRole('textbox', { name: 'Who else should know' }).fill('Jonas and the vendor desk');
  await button('Note a talking point for Jonas').click();
  await expect
    .poll(() => openTalkingPointsOf(jonas)(opened.vault))
    .toMatchObject([{ text: 'What Amara learned: Swaps need a rule first.', origin: 'me' }]);
  await button('Note thanks').click();
  await expect
    .poll(() => thanksTo(amara)(opened.vault))
    .toMatchObject([{ state: 'to-speak', effect: 'Swaps need a rule first.', from: { kind: 'experiment' } }]);
  await expect.element(page.getByText(/deserves thanks/)).not.toBeInTheDocument();
  expect(await experimentsOf(amara)(opened.vault)).toMatchObject([
    { state: 'failed', failureKind: 'intelligent', startedOn: '2026-11-23', endedOn: '2026-11-23' },
  ]);
});

test('private goals and experiments are not on the page while the screen is shared', async () => {
  await done(addGoal({ personId: amara, title: 'Listens first' }));
  const hidden = await done(addExperiment({ personId: amara, hypothesis: 'Silence helps' }));
  await done(turnExperiment(hidden, 'running'));
  await growth();
  await expect.element(page.getByRole('link', { name: 'Listens first' })).toBeVisible();
  usePrivateHidden.getState().toggled();
  await expect.poll(() => page.getByText('Listens first').elements()).toHaveLength(0);
  expect(document.body.innerHTML).not.toMatch(/Listens first|Silence helps/);
});

test('what hangs on nothing is shown both ways, and can be tied from there', async () => {
  await done(
    addObjective({ title: 'Fewer outages', why: '', of: 'team', from: '2026-10-01', to: '2026-12-31' }),
  );
  await done(addGoal({ personId: amara, title: 'Leads incidents', visibility: 'shared' }));
  await showScreen(<ObjectivesScreen />);
  await expect.element(page.getByText('Objectives that no goal and no area serves')).toBeVisible();
  await expect.element(page.getByText('Goals that serve no objective')).toBeVisible();
  await button('Let it serve: Leads incidents').click();
  await page.getByRole('menuitem', { name: 'Fewer outages' }).click();
  await expect.element(page.getByText('Hangs on nothing')).not.toBeInTheDocument();
  expect((await objectivesPage()(opened.vault)).threads).toMatchObject([
    { strands: [{ goal: { title: 'Leads incidents' } }] },
  ]);
  await button('Undo').click();
  await expect.element(page.getByText('Hangs on nothing')).toBeVisible();
});

test('the plan is agreed on as it stands, and holds no private word', async () => {
  await done(addGoal({ personId: amara, title: 'Leads incidents', visibility: 'shared' }));
  await done(addGoal({ personId: amara, title: 'Listens first', why: 'She talks over others.' }));
  const copied: string[] = [];
  const desktop: Partial<Desktop> = {
    edition: 'browser',
    copyText: async (text) => {
      copied.push(text);
      return true;
    },
  };
  await showScreen(
    <DesktopProvider value={desktop as Desktop}>
      <PlanScreen personId={amara} />
    </DesktopProvider>,
  );
  const paper = page.getByRole('region', { name: 'The plan as it will print' });
  await expect.element(paper.getByRole('heading', { name: 'Leads incidents' })).toBeVisible();
  await expect.element(paper.getByText(/not agreed on yet/)).toBeVisible();
  await expect.element(page.getByText('1 private goal of this period stays with you.')).toBeVisible();
  expect(paper.element().innerHTML).not.toMatch(/Listens|talks over/);
  await button('We agreed on this').click();
  await expect.element(paper.getByText(/agreed on .*23/)).toBeVisible();
  await button('Copy').click();
  await expect.poll(() => copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^# Amara Osei\n[^]*### Leads incidents/);
  expect(copied[0]).not.toMatch(/Listens|talks over/);
  await undoLast();
  await expect.element(paper.getByText(/not agreed on yet/)).toBeVisible();
});

test('Today speaks of a goal only once it is stuck twice in a row', async () => {
  const goal = await done(addGoal({ personId: amara, title: 'Leads incidents', visibility: 'shared' }));
  await done(checkProgress(goal, 'stuck', null));
  await showScreen(<TodayScreen />);
  await expect.element(page.getByRole('region', { name: 'Amara Osei' })).toBeVisible();
  expect(page.getByText('stuck twice in a row').elements()).toHaveLength(0);
  opened.clock.set('2026-11-24T09:00:00Z');
  await done(checkProgress(goal, 'stuck', null));
  await expect.element(page.getByText('stuck twice in a row')).toBeVisible();
});
