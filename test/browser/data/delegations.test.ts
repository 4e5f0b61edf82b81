import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDecisionArea } from '#data/decision-areas.ts';
import { correctMove, delegate, endDelegation, moveDelegation } from '#data/delegations.ts';
import { addInformation, changeInformation, removeInformation, writeFrame } from '#data/frames.ts';
import { turnCards } from '#data/level-cards.ts';
import { agreeLevel, openPointAboutArea, proposeLevel } from '#data/level-proposals.ts';
import { addPerson } from '#data/people.ts';
import { startSession } from '#data/session-flow.ts';
import { delegations, levelCards, talkingPoints } from '#data/tables.ts';
import { undoLast } from '#data/undo.ts';
import { addDays } from '#domain/time/calendar.ts';
import { type DelegationLevel, delegationLevels } from '#domain/autonomy/delegation.ts';
import { currentLevel, effectiveHistory } from '#domain/autonomy/delegation-history.ts';
import type { DecisionAreaId, DelegationId, PersonId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

const today = '2026-11-23';
let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let vendor: DecisionAreaId;

beforeEach(async () => {
  at = await openTestVault();
  amara = await done(addPerson('Amara Osei'));
  vendor = await done(addDecisionArea({ name: 'Vendor escalation', reach: 'organisation' }));
});
afterEach(() => at.end());

const started = (level: DelegationLevel = 3): Promise<DelegationId> =>
  done(delegate({ personId: amara, areaId: vendor, level, agreedBy: 'both', on: '2026-09-02' }));
const record = async (id: DelegationId) => {
  const found = await at.vault.get(delegations, id);
  if (found === undefined) throw new Error('no delegation');
  return found;
};
const levels = async (id: DelegationId) => effectiveHistory((await record(id)).history).map((m) => m.level);

describe('the history', () => {
  it('is appended to by a move, and taken back by an entry of its own', async () => {
    const id = await started();
    await done(moveDelegation(id, { level: 6, agreedBy: 'both', reason: 'Two call-outs a month' }));
    expect(await levels(id)).toEqual([3, 6]);
    expect(await undoLast()).toEqual({ ok: true });
    const { history } = await record(id);
    expect(history.map(({ level, isCorrection }) => [level, isCorrection])).toEqual([
      [3, false],
      [6, false],
      [3, true],
    ]);
    expect(await levels(id)).toEqual([3]);
  });

  it('has nothing to write where the level holds already', async () => {
    const id = await started();
    await done(moveDelegation(id, { level: 3, agreedBy: 'me' }));
    expect((await record(id)).history).toHaveLength(1);
  });

  it('begins with the first day that was ever written down', async () => {
    const id = await started();
    await done(moveDelegation(id, { level: 1, agreedBy: 'me', on: '2026-08-01' }));
    expect(await record(id)).toMatchObject({ startedOn: '2026-08-01' });
    expect(currentLevel(await record(id), today)).toBe(3);
    await undoLast();
    expect(await record(id)).toMatchObject({ startedOn: '2026-09-02' });
    expect(await levels(id)).toEqual([3]);
  });

  it('takes two moves back one after another, newest first', async () => {
    const id = await started();
    await done(moveDelegation(id, { level: 4, agreedBy: 'both' }));
    await done(moveDelegation(id, { level: 6, agreedBy: 'me' }));
    await undoLast();
    expect(await levels(id)).toEqual([3, 4]);
    await undoLast();
    expect(await levels(id)).toEqual([3]);
  });

  it('leaves a move alone that was corrected or followed meanwhile', async () => {
    const id = await started();
    await done(moveDelegation(id, { level: 6, agreedBy: 'both' }));
    await done(correctMove(id));
    expect(await undoLast()).toEqual({ ok: false, fault: 'newer' });
    expect(await levels(id)).toEqual([3]);
  });

  it('never loses or changes an entry, whatever is done', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.record({ do: fc.constant('move'), level: fc.constantFrom(...delegationLevels) }),
            fc.record({ do: fc.constantFrom('undo', 'correct', 'end', 'frame', 'agree') }),
          ),
          { maxLength: 8 },
        ),
        async (actions) => {
          const own = await done(addPerson('Someone'));
          const id = await done(delegate({ personId: own, areaId: vendor, level: 3, agreedBy: 'me' }));
          for (const action of actions) {
            const before = (await record(id)).history;
            const level = 'level' in action ? action.level : 5;
            if (action.do === 'move') await moveDelegation(id, { level, agreedBy: 'both' });
            if (action.do === 'undo' && actions.some((one) => one.do !== 'undo')) await safeUndo(id);
            if (action.do === 'correct') await correctMove(id);
            if (action.do === 'end') await endDelegation(id);
            if (action.do === 'frame') await writeFrame(id, { limits: String(before.length) });
            if (action.do === 'agree') {
              const point = await done(proposeLevel({ personId: own, areaId: vendor, level, text: 'Level' }));
              await agreeLevel(point, { level, agreedBy: 'both', sessionId: null });
            }
            expect((await record(id)).history.slice(0, before.length)).toEqual(before);
          }
        },
      ),
      { numRuns: 25 },
    ));

  /** Takes back anything but the putting on the board itself, which was nothing yet. */
  const safeUndo = async (id: DelegationId) => {
    if ((await record(id)).history.length > 1) await undoLast();
  };
});

it('takes an ended delegation off the board, and its history and frame come back with the person', async () => {
  const id = await started();
  await done(writeFrame(id, { limits: 'Two call-outs a month' }));
  await done(endDelegation(id));
  expect((await record(id)).endedOn).toBe(today);
  const again = await started(5);
  expect(again).not.toBe(id);
  expect((await record(again)).frame.limits).toBe('Two call-outs a month');
});

describe('a proposed level', () => {
  const proposed = () =>
    done(proposeLevel({ personId: amara, areaId: vendor, level: 6, text: 'Who pages the vendor?' }));

  it('becomes a talking point and moves nothing', async () => {
    const id = await started();
    const point = await proposed();
    expect(await levels(id)).toEqual([3]);
    expect(await at.vault.get(talkingPoints, point)).toMatchObject({
      state: 'open',
      about: { kind: 'delegation', areaId: vendor, level: 6 },
    });
  });

  it('is said anew instead of twice', async () => {
    await started();
    const point = await proposed();
    expect(await done(proposeLevel({ personId: amara, areaId: vendor, level: 5, text: 'Five?' }))).toBe(
      point,
    );
    expect(await openPointAboutArea(amara, vendor)(at.vault)).toMatchObject({
      text: 'Five?',
      about: { level: 5 },
    });
  });

  it('holds from the session it is agreed in, which discusses the point; both are taken back together', async () => {
    const id = await started();
    const point = await proposed();
    const session = await done(startSession(amara));
    await done(agreeLevel(point, { level: 6, agreedBy: 'both', sessionId: session }));
    expect((await record(id)).history.at(-1)).toMatchObject({
      level: 6,
      on: today,
      sessionId: session,
      talkingPointId: point,
    });
    expect(await at.vault.get(talkingPoints, point)).toMatchObject({
      state: 'discussed',
      sessionId: session,
    });
    await undoLast();
    expect(await levels(id)).toEqual([3]);
    expect(await at.vault.get(talkingPoints, point)).toMatchObject({ state: 'open', sessionId: null });
  });

  it('puts the person on the board where they were not yet', async () => {
    const point = await proposed();
    const id = await done(agreeLevel(point, { level: 2, agreedBy: 'both', sessionId: null }));
    if (id === null) throw new Error('nothing was started');
    expect(currentLevel(await record(id), today)).toBe(2);
  });
});

describe('two cards', () => {
  const turned = (mine: DelegationLevel, theirs: DelegationLevel) =>
    done(turnCards({ personId: amara, areaId: vendor, mine, theirs, pointText: 'Who decides?' }));

  it('lie close: they are kept, and nothing else happens', async () => {
    expect(await turned(3, 4)).toBeNull();
    expect(await at.vault.list(levelCards)).toMatchObject([{ mine: 3, theirs: 4, talkingPointId: null }]);
    expect(await at.vault.count(talkingPoints)).toBe(0);
  });

  it('lie two or more apart: that becomes a talking point in the same action', async () => {
    const point = await turned(2, 6);
    expect(await openPointAboutArea(amara, vendor)(at.vault)).toMatchObject({
      id: point,
      text: 'Who decides?',
    });
    await undoLast();
    expect(await at.vault.count(talkingPoints)).toBe(0);
    expect(await at.vault.count(levelCards)).toBe(0);
  });

  it('say nothing twice where the very question is on the agenda', async () => {
    const point = await turned(2, 6);
    expect(await turned(1, 6)).toBe(point);
    expect(await openPointAboutArea(amara, vendor)(at.vault)).toMatchObject({
      text: 'Who decides?',
      notes: '',
    });
  });

  it('leave what is proposed already as it stands, and are noted under it once', async () => {
    const text = 'From 3 to 6? She knows the vendor.';
    const point = await done(proposeLevel({ personId: amara, areaId: vendor, level: 6, text }));
    expect(await turned(2, 6)).toBe(point);
    await turned(2, 6);
    expect(await openPointAboutArea(amara, vendor)(at.vault)).toMatchObject({
      text,
      about: { level: 6 },
      notes: 'Who decides?',
    });
  });
});

it('counts information from the day its state began', async () => {
  const id = await started();
  await done(addInformation(id, { what: 'Cost reports', state: 'missing', from: 'me', fromName: '' }));
  at.clock.set(`${addDays(today, 5)}T09:00:00Z`);
  const needs = async () => (await record(id)).frame.information;
  const [need] = await needs();
  await done(changeInformation(id, need?.id ?? '', { from: 'other', fromName: 'Finance' }));
  expect(await needs()).toMatchObject([{ since: today, from: 'other' }]);
  await done(changeInformation(id, need?.id ?? '', { state: 'has' }));
  expect(await needs()).toMatchObject([{ since: addDays(today, 5), state: 'has' }]);
  await done(removeInformation(id, need?.id ?? ''));
  expect(await needs()).toEqual([]);
});
