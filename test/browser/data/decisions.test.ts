import { afterEach, beforeEach, expect, test } from 'vitest';
import { countsAbout, kindsAbout } from '#data/about-person.ts';
import { addDecisionArea } from '#data/decision-areas.ts';
import { decidedIn, decisionsOf, noteOutcome, recordDecision, removeDecision } from '#data/decisions.ts';
import { delegate, delegationIn, moveDelegation } from '#data/delegations.ts';
import { delegationsNowOf, raiseSuggestion, setSuggestionAside } from '#data/delegations-now.ts';
import { lookedAt } from '#data/looks.ts';
import { clearObstacle, obstaclesWaitingForMe, openObstaclesOf, raiseObstacle } from '#data/obstacles.ts';
import { addPerson, deletePerson } from '#data/people.ts';
import { cancelSession, changeSession, startSession, wrapUp } from '#data/session-flow.ts';
import { setPreference } from '#data/preferences.ts';
import { tables } from '#data/tables.ts';
import { noteTakeBack, takeBacksFrom } from '#data/take-backs.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { timelineOf } from '#data/timeline.ts';
import { undoLast } from '#data/undo.ts';
import type { DecisionOutcome } from '#domain/autonomy/decision.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, PersonId } from '#domain/ids.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

const today = '2026-11-23';
let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let vendor: DecisionAreaId;

beforeEach(async () => {
  opened = await openTestVault('2026-10-01T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  vendor = await done(addDecisionArea({ name: 'Vendor escalation' }));
  await done(delegate({ personId: amara, areaId: vendor, level: 5, agreedBy: 'both' }));
});
afterEach(() => opened.end());

const onDay = (day: string) => opened.clock.set(`${day}T09:00:00.000Z`);
const decide = async (level: DelegationLevel, day: string, outcome: DecisionOutcome = 'open') => {
  onDay(day);
  const id = await done(
    recordDecision({ personId: amara, areaId: vendor, what: `At ${level}`, decidedBy: 'them', level }),
  );
  if (outcome !== 'open') await done(noteOutcome(id, outcome));
  return id;
};
const now = async (day = today) => (await delegationsNowOf(amara, day)(opened.vault))[0];
const whole = { filter: 'all', year: null, pages: 1 } as const;

test('the practised level comes from the window; drift is asked to become a talking point and then rests', async () => {
  await decide(3, '2026-11-02');
  await decide(3, '2026-11-09');
  expect(await now()).toMatchObject({ practised: { kind: 'too-little', n: 2, min: 3 }, suggestions: [] });
  await decide(5, '2026-11-16');
  onDay(today);
  const held = await now();
  expect(held).toMatchObject({
    practised: { level: 3, drift: -2 },
    suggestions: [{ kind: 'tighter', level: 3 }],
  });
  if (held === undefined) throw new Error('nothing is delegated');
  await done(raiseSuggestion(held.delegation.id, { kind: 'tighter', level: 3 }, 'Does 5 still fit?'));
  const [point] = await openTalkingPointsOf(amara)(opened.vault);
  expect(point).toMatchObject({
    text: 'Does 5 still fit?',
    about: { kind: 'delegation', areaId: vendor, level: 3 },
  });
  expect(await now()).toMatchObject({ move: { level: 5 }, practised: { drift: -2 }, suggestions: [] });
  await undoLast();
  expect(await openTalkingPointsOf(amara)(opened.vault)).toEqual([]);
  expect(await now()).toMatchObject({ suggestions: [{ kind: 'tighter' }] });
});

test('the leader’s own threshold counts', async () => {
  await decide(3, '2026-11-02');
  await done(setPreference('thresholds', { ...usualThresholds, minDecisions: 1 }));
  expect(await now()).toMatchObject({ practised: { kind: 'known', drift: -2 } });
});

test('a step up is suggested, set aside, and never taken by itself', async () => {
  for (const day of ['2026-11-02', '2026-11-09', '2026-11-16']) await decide(5, day, 'good');
  onDay(today);
  const found = await now();
  expect(found).toMatchObject({ suggestions: [{ kind: 'step-up', level: 6 }], move: { level: 5 } });
  if (found === undefined) throw new Error('nothing is delegated');
  await done(setSuggestionAside(found.delegation.id, 'step-up'));
  expect(await now()).toMatchObject({ suggestions: [], move: { level: 5 } });
  await undoLast();
  await done(noteTakeBack({ personId: amara, areaId: vendor, kind: 'redid' }));
  expect(await now()).toMatchObject({ suggestions: [] });
});

test('a new agreement starts the count anew', async () => {
  for (const day of ['2026-11-02', '2026-11-09', '2026-11-16']) await decide(3, day);
  const delegation = await delegationIn(amara, vendor)(opened.vault);
  if (delegation === null) throw new Error('nothing is delegated');
  onDay('2026-11-20');
  await done(moveDelegation(delegation.id, { level: 6, agreedBy: 'both' }));
  expect(await now()).toMatchObject({ practised: { n: 0 }, next: { on: '2026-12-20', isDue: false } });
});

test('a look, planned or anyway, moves the next one; it can be undone', async () => {
  expect(await now()).toMatchObject({ lastLookOn: null, next: { on: '2026-10-22', isDue: true } });
  onDay(today);
  await done(lookedAt({ personId: amara, areaId: vendor, kind: 'planned' }));
  expect(await now()).toMatchObject({ lastLookOn: today, next: { on: '2026-12-14', isDue: false } });
  await undoLast();
  expect(await now()).toMatchObject({ next: { isDue: true } });
});

test('a look of long ago still counts', async () => {
  onDay('2026-10-10');
  await done(lookedAt({ personId: amara, areaId: vendor, kind: 'anyway' }));
  expect(await now('2027-03-01')).toMatchObject({ lastLookOn: '2026-10-10' });
});

test('a take-back comes with a decision only when the leader says so, and outlives it', async () => {
  const id = await done(
    recordDecision({
      personId: amara,
      areaId: vendor,
      what: 'Paged them myself',
      decidedBy: 'me',
      level: 2,
      takenBackBy: 'decided-anyway',
    }),
  );
  await decide(2, '2026-10-02');
  expect(await takeBacksFrom(amara, 9)(opened.vault)).toMatchObject([
    { kind: 'decided-anyway', decisionId: id },
  ]);
  await done(removeDecision(id));
  expect(await takeBacksFrom(amara, 9)(opened.vault)).toMatchObject([{ decisionId: null }]);
  await undoLast();
  expect(await decisionsOf(amara)(opened.vault)).toHaveLength(2);
  expect(await takeBacksFrom(amara, 9)(opened.vault)).toMatchObject([{ decisionId: id }]);
});

test('obstacles that wait for the leader lead, then the longest standing; clearing can be undone', async () => {
  const other = await done(raiseObstacle({ personId: amara, what: 'Licences', remover: 'other' }));
  onDay('2026-10-20');
  const mine = await done(raiseObstacle({ personId: amara, what: 'Firewall', remover: 'me' }));
  const open = async () => (await openObstaclesOf(amara)(opened.vault)).map(({ id }) => id);
  expect(await open()).toEqual([mine, other]);
  await done(clearObstacle(mine, true));
  expect(await open()).toEqual([other]);
  expect(await obstaclesWaitingForMe(opened.vault)).toEqual([]);
  await undoLast();
  expect(await open()).toEqual([mine, other]);
});

test('what was decided in a session goes along when its day moves, and stays when it is cancelled', async () => {
  onDay('2026-11-09');
  const session = await done(startSession(amara));
  const inSession = { personId: amara, areaId: vendor, sessionId: session };
  await done(recordDecision({ ...inSession, what: 'B', decidedBy: 'them', level: 5 }));
  await done(noteTakeBack({ ...inSession, kind: 'redid' }));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
  await done(changeSession(session, { day: '2026-11-06' }));
  expect(await decidedIn(amara, session)(opened.vault)).toMatchObject([
    { decision: { what: 'B', decidedOn: '2026-11-06' }, areaName: 'Vendor escalation' },
  ]);
  expect(await takeBacksFrom(amara, 9)(opened.vault)).toMatchObject([{ takenOn: '2026-11-06' }]);
  const second = await done(startSession(amara));
  await done(recordDecision({ ...inSession, sessionId: second, what: 'C', decidedBy: 'them', level: 5 }));
  await done(cancelSession(second));
  expect((await decisionsOf(amara)(opened.vault)).find(({ what }) => what === 'C')).toMatchObject({
    sessionId: null,
  });
});

test('the timeline shows decisions, moves, take-backs and cleared obstacles on their days', async () => {
  await decide(5, '2026-11-02');
  await done(noteTakeBack({ personId: amara, areaId: vendor, kind: 'redid' }));
  const obstacle = await done(raiseObstacle({ personId: amara, what: 'Firewall', remover: 'me' }));
  const delegation = await delegationIn(amara, vendor)(opened.vault);
  if (delegation === null) throw new Error('nothing is delegated');
  onDay('2026-11-10');
  await done(moveDelegation(delegation.id, { level: 6, agreedBy: 'both' }));
  onDay('2026-11-12');
  await done(clearObstacle(obstacle, true));
  const shown = async (filter: 'all' | 'decisions' | 'items') =>
    (await timelineOf(amara, { ...whole, filter })(opened.vault)).entries.map(({ kind, day }) => [kind, day]);
  const all = [
    ['obstacle', '2026-11-12'],
    ['move', '2026-11-10'],
    ['decision', '2026-11-02'],
    ['take-back', '2026-11-02'],
    ['move', '2026-10-01'],
  ];
  expect(await shown('all')).toEqual(all);
  expect(await shown('decisions')).toEqual(all);
  expect(await shown('items')).toEqual([]);
});

test('deleting a person counts every kind of record about them, and takes all of it', async () => {
  await decide(5, '2026-11-02');
  await done(noteTakeBack({ personId: amara, areaId: vendor, kind: 'redid' }));
  await done(lookedAt({ personId: amara, areaId: vendor, kind: 'planned' }));
  await done(raiseObstacle({ personId: amara, what: 'Firewall', remover: 'me' }));
  expect(await countsAbout(amara)(opened.vault)).toMatchObject({
    delegations: 1,
    decisions: 1,
    looks: 2,
    obstacles: 1,
    sessions: 0,
  });
  await done(deletePerson(amara));
  const left = await Promise.all(tables.map((table) => opened.vault.count(table, { personId: amara })));
  expect(left.reduce((sum, count) => sum + count, 0)).toBe(0);
});

test('no table with records about people is left out of that count', () => {
  const aboutNobody = [
    'people',
    'decisionAreas',
    'objectives',
    'ladders',
    'skills',
    'questions',
    'mirrorPages',
  ];
  const counted = Object.values(kindsAbout).flatMap((group) => group.map(({ name }) => name as string));
  expect([...counted, ...aboutNobody, 'preferences'].toSorted()).toEqual(
    tables.map(({ name }) => name).toSorted(),
  );
});
