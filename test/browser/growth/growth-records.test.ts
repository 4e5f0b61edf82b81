import { afterEach, beforeEach, expect, it } from 'vitest';
import { addActionItem, tieActionItem } from '#data/action-items.ts';
import { agreeOnPlan, planPage } from '#data/development-plan.ts';
import { addExperiment, experimentWith, nameFailure, turnExperiment } from '#data/experiments.ts';
import { goalPage, growingTowards } from '#data/growing-towards.ts';
import {
  addGoal,
  addMilestone,
  deleteGoal,
  goalWith,
  moveMilestone,
  setGoal,
  tickMilestone,
  writeGoal,
} from '#data/growth-goals.ts';
import { addObjective, deleteObjective, goalServes, objectivesPage } from '#data/objectives.ts';
import { addPerson } from '#data/people.ts';
import { checkProgress, checksIn, checksOf, removeCheck, writeCheck } from '#data/progress-checks.ts';
import { acceptSuggestion, thanksTo } from '#data/recognitions.ts';
import { cancelSession, changeSession, startSession, wrapUp } from '#data/session-flow.ts';
import { notes } from '#data/tables.ts';
import { timelineOf } from '#data/timeline.ts';
import { undoLast } from '#data/undo.ts';
import type { GrowthGoalId, PersonId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let goal: GrowthGoalId;
const today = '2026-11-23';
const nothingNext = { alsoDiscussed: [], dropped: [], next: null };
const stateOf = async () => (await goalWith(goal)(at.vault))?.state;

beforeEach(async () => {
  at = await openTestVault(`${today}T09:00:00Z`);
  amara = await done(addPerson('Amara Osei'));
  goal = await done(addGoal({ personId: amara, title: ' Leads incidents ', visibility: 'shared' }));
});
afterEach(() => at.end());

it('sets a goal as one action, also after it was kept while it was being typed', async () => {
  await done(setGoal({ personId: amara, title: 'Leads incidents end to end' }, goal));
  expect(await goalWith(goal)(at.vault)).toMatchObject({ title: 'Leads incidents end to end', setOn: today });
  expect(await undoLast()).toEqual({ ok: true });
  expect(await goalWith(goal)(at.vault)).toBeNull();
});

it('never leaves a goal without a title', async () => {
  await done(writeGoal(goal, { title: '  ', why: 'Two outages came back.' }));
  expect(await goalWith(goal)(at.vault)).toMatchObject({
    title: 'Leads incidents',
    why: 'Two outages came back.',
  });
});

it('ticks and moves milestones, and takes each back', async () => {
  await done(addMilestone(goal, { text: 'Shadow one' }, 'a'));
  await done(addMilestone(goal, { text: 'Run one', due: '2026-12-15' }, 'b'));
  await done(tickMilestone(goal, 'a', true));
  await done(moveMilestone(goal, 'b', -1));
  const steps = async () =>
    (await goalWith(goal)(at.vault))?.milestones.map(({ id, doneOn }) => [id, doneOn]);
  expect(await steps()).toEqual([
    ['b', null],
    ['a', today],
  ]);
  await undoLast();
  expect(await steps()).toEqual([
    ['a', today],
    ['b', null],
  ]);
  await undoLast();
  expect(await steps()).toEqual([
    ['a', null],
    ['b', null],
  ]);
});

it('keeps one progress check a session, with its day and its line', async () => {
  const session = await done(startSession(amara));
  const check = await done(checkProgress(goal, 'stuck', session));
  if (check === undefined) throw new Error('no check');
  await done(writeCheck(check, 'Nobody to shadow.'));
  expect(await done(checkProgress(goal, 'moved', session))).toBe(check);
  expect(await checksIn(amara, session)(at.vault)).toMatchObject([
    { check: { result: 'moved', note: 'Nobody to shadow.', checkedOn: today }, goal: { id: goal } },
  ]);
  await done(wrapUp(session, nothingNext));
  await done(changeSession(session, { day: '2026-11-20' }));
  expect(await checksOf(amara, goal)(at.vault)).toMatchObject([{ checkedOn: '2026-11-20' }]);
});

it('leaves the check with the person when its session is cancelled', async () => {
  const session = await done(startSession(amara));
  await done(checkProgress(goal, 'moved', session));
  await done(cancelSession(session));
  expect(await checksOf(amara, goal)(at.vault)).toMatchObject([{ sessionId: null }]);
});

it('reaches the goal with "done", and opens it again when that is taken back, by undo or by another answer', async () => {
  await done(checkProgress(goal, 'done', null));
  expect(await stateOf()).toBe('done');
  await undoLast();
  expect(await stateOf()).toBe('open');
  expect(await checksOf(amara, goal)(at.vault)).toEqual([]);
  const check = await done(checkProgress(goal, 'done', null));
  await done(checkProgress(goal, 'moved', null));
  expect(await stateOf()).toBe('open');
  await done(checkProgress(goal, 'done', null));
  await done(removeCheck(check ?? ('' as never)));
  expect(await stateOf()).toBe('open');
});

it('shows in a session the goals that were reached in it, and elsewhere open ones alone', async () => {
  const session = await done(startSession(amara));
  await done(checkProgress(goal, 'done', session));
  expect(await growingTowards(amara, today, session)(at.vault)).toMatchObject([
    { checkHere: { result: 'done' } },
  ]);
  expect(await growingTowards(amara, today)(at.vault)).toEqual([]);
});

it('follows the thread from an objective down to a session, and both kinds of orphans', async () => {
  const words = {
    title: 'Fewer repeat outages',
    why: '',
    of: 'team',
    from: '2026-10-01',
    to: '2026-12-31',
  } as const;
  const objective = await done(addObjective(words));
  const before = await objectivesPage()(at.vault);
  expect(before.orphans).toMatchObject({ objectives: [{ id: objective }], goals: [{ id: goal }] });
  const session = await done(startSession(amara));
  const serves = { kind: 'goal', goalId: goal } as const;
  const item = await done(
    addActionItem({
      personId: amara,
      text: 'Run the drill',
      owner: 'them',
      due: null,
      sessionId: session,
      serves,
    }),
  );
  await done(goalServes(goal, objective));
  const page = await objectivesPage()(at.vault);
  expect(page.orphans).toMatchObject({ objectives: [], goals: [] });
  expect(page.threads).toMatchObject([
    { strands: [{ goal: { id: goal }, items: [{ id: item }], sessionIds: [session] }] },
  ]);
  expect(page.sessions.get(session)).toMatchObject({ id: session });
  expect(await goalPage(goal, today)(at.vault)).toMatchObject({
    items: [{ id: item }],
    objective: { id: objective },
  });
  await done(tieActionItem(item, null));
  expect(await goalPage(goal, today)(at.vault)).toMatchObject({ items: [] });
  await done(deleteObjective(objective));
  expect(await goalWith(goal)(at.vault)).toMatchObject({ objectiveId: null });
  await undoLast();
  expect(await goalWith(goal)(at.vault)).toMatchObject({ objectiveId: objective });
});

it('takes an experiment through its course, and offers thanks tied to it', async () => {
  const id = await done(addExperiment({ personId: amara, hypothesis: 'A rota by lot is kept longer' }));
  await done(nameFailure(id, 'basic'));
  expect(await experimentWith(id)(at.vault)).toMatchObject({ state: 'planned', failureKind: null });
  await done(turnExperiment(id, 'running'));
  await done(turnExperiment(id, 'failed'));
  await done(nameFailure(id, 'intelligent'));
  expect(await experimentWith(id)(at.vault)).toMatchObject({
    state: 'failed',
    startedOn: today,
    endedOn: today,
    failureKind: 'intelligent',
  });
  const from = { kind: 'experiment' as const, id: id as string };
  await done(acceptSuggestion({ personId: amara, from, day: today, act: 'trying the lot', effect: '' }));
  expect(await thanksTo(amara)(at.vault)).toMatchObject([
    { state: 'to-speak', from: { kind: 'experiment', id } },
  ]);
});

it('notes on the timeline when both agreed on the plan, and takes that back', async () => {
  const before = await planPage(amara, today)(at.vault);
  expect(before).toMatchObject({ agreedOn: null, plan: { goals: [{ goal: { id: goal } }] } });
  await done(agreeOnPlan(amara, { from: '2026-11-01', to: '2027-04-30' }, 'Agreed on the plan.'));
  expect(await planPage(amara, today)(at.vault)).toMatchObject({ agreedOn: today });
  expect(await at.vault.list(notes)).toMatchObject([
    { text: 'Agreed on the plan.', mark: 'plan', visibility: 'shared' },
  ]);
  await undoLast();
  expect(await planPage(amara, today)(at.vault)).toMatchObject({ agreedOn: null });
  expect(await at.vault.list(notes)).toEqual([]);
});

it('puts goals, checks and experiments on the timeline, and a deleted goal takes its checks along', async () => {
  await done(checkProgress(goal, 'moved', null));
  const id = await done(addExperiment({ personId: amara, hypothesis: 'Lots' }));
  await done(turnExperiment(id, 'running'));
  const kinds = async () =>
    (await timelineOf(amara, { filter: 'growth', year: null, pages: 1 })(at.vault)).entries.map(
      ({ kind }) => kind,
    );
  expect(await kinds()).toEqual(['goal', 'check', 'experiment']);
  await done(deleteGoal(goal));
  expect(await kinds()).toEqual(['experiment']);
  await undoLast();
  expect(await kinds()).toEqual(['goal', 'check', 'experiment']);
});
