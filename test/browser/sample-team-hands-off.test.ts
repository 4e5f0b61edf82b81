import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#data/database.ts';
import { everyDelegationNow } from '#data/delegations-now.ts';
import { objectivesPage } from '#data/objectives.ts';
import { fillWithSampleTeam } from '#data/sample/fill-with-sample-team.ts';
import { closeStore, openStore } from '#data/store.ts';
import {
  assessments,
  decisions,
  evidence,
  experiments,
  growthGoals,
  looks,
  obstacles,
  people,
  progressChecks,
  tables,
  takeBacks,
} from '#data/tables.ts';
import { settableClock } from '#domain/time/clock.ts';
import { isHeldTighter, looksAndLeaveAlone } from '#domain/autonomy/delegation-now.ts';
import { informationDebt, isWithoutFrame } from '#domain/autonomy/frame.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import { createSampleVault, type OpenVault } from '#vault/vault.ts';

// The half-year shows every feature of the hands-off core once, in a way one could believe.

const today = '2026-11-23';
let vault: OpenVault;
let names: Map<string, string>;

beforeAll(async () => {
  const outcome = await createSampleVault({
    files: browserDesktop().vaultFiles('sample'),
    database: openDatabase('leeway-sample'),
    tables,
  });
  if (!outcome.ok) throw new Error(`No sample vault: ${outcome.reason}`);
  vault = outcome.vault;
  const clock = settableClock(`${today}T00:00:00Z`, Temporal.Now.timeZoneId());
  openStore(vault, clock);
  await fillWithSampleTeam(clock, today);
  names = new Map((await vault.list(people)).map(({ id, name }) => [id, name.split(' ')[0] ?? '']));
});
afterAll(async () => {
  await vault.destroy();
  closeStore();
});

const agreements = async () =>
  (await everyDelegationNow(today)(vault)).map((now) => ({
    ...now,
    called: `${names.get(now.delegation.personId)}: ${now.area.name}`,
  }));

it('holds low and high levels side by side, and one area tighter than agreed', async () => {
  const all = await agreements();
  expect(new Set(all.map(({ move }) => move.level)).size).toBeGreaterThanOrEqual(6);
  expect(all.filter(isHeldTighter).map(({ called }) => called)).toEqual(['Priya: Architecture choices']);
  expect(
    all
      .filter(({ takeBacks: taken }) => taken.length > 0)
      .map(({ called }) => called)
      .toSorted(),
  ).toEqual(['Priya: Architecture choices', 'Tomás: Alert rules']);
});

it('suggests one step up where it went well, and a new frame where it went wrong twice', async () => {
  const suggested = (await agreements()).flatMap(({ called, suggestions }) =>
    suggestions.map(({ kind }) => `${called}: ${kind}`),
  );
  expect(suggested.toSorted()).toEqual([
    'Amara: Release scheduling: step-up',
    'Jonas: Cost decisions: step-up',
    'Priya: Architecture choices: tighter',
    'Tomás: Alert rules: new-frame',
  ]);
});

it('has one delegation without a frame, and information that the leader owes', async () => {
  const all = await agreements();
  const open = all.filter(({ delegation }) => isWithoutFrame(delegation, today));
  expect(open.map(({ called }) => called)).toContain('Jonas: Production access');
  const owed = all.map(({ delegation }) => informationDebt(delegation.frame, today).mine);
  expect(owed.filter((days) => days > 20)).toHaveLength(1);
});

it('says what to look at and what to leave alone', async () => {
  const { due, leaveAlone } = looksAndLeaveAlone(await agreements());
  expect(due.length).toBeGreaterThan(0);
  const releases = leaveAlone.find(
    ({ area, delegation }) =>
      area.name === 'Release scheduling' && names.get(delegation.personId) === 'Amara',
  );
  expect(releases?.next.on).toBe('2026-12-05');
});

it('has goals in every state, one of them stuck behind the leader, and an objective nothing serves', async () => {
  const goals = await vault.list(growthGoals);
  expect(new Set(goals.map(({ state }) => state))).toEqual(new Set(['open', 'done']));
  const checks = await vault.list(progressChecks);
  expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(['moved', 'stuck', 'done']));
  expect(
    (await vault.list(obstacles)).filter(({ remover, clearedOn }) => remover === 'me' && !clearedOn),
  ).toHaveLength(2);
  const { orphans, threads } = await objectivesPage()(vault);
  const items = threads.flatMap(({ strands }) => strands.flatMap((strand) => strand.items));
  expect(items).toHaveLength(3);
  expect(threads.flatMap(({ strands }) => strands.flatMap(({ sessionIds }) => sessionIds))).toHaveLength(3);
  expect(orphans.objectives.map(({ title }) => title)).toEqual(['A second region by summer']);
  expect(orphans.areas.map(({ name }) => name)).toContain('Cost decisions');
});

it('has evidence and assessments by both, and experiments that worked, failed and run', async () => {
  expect((await vault.list(evidence)).length).toBeGreaterThanOrEqual(10);
  expect(new Set((await vault.list(assessments)).map(({ by }) => by)).size).toBe(2);
  const tries = await vault.list(experiments);
  expect(new Set(tries.map(({ state }) => state))).toEqual(new Set(['running', 'worked', 'failed']));
  expect(new Set(tries.map(({ failureKind }) => failureKind))).toEqual(
    new Set([null, 'complex', 'intelligent']),
  );
  expect((await vault.list(decisions)).length).toBeGreaterThanOrEqual(25);
  expect(new Set((await vault.list(looks)).map(({ kind }) => kind))).toEqual(new Set(['planned', 'anyway']));
  expect(await vault.list(takeBacks)).toHaveLength(2);
});
