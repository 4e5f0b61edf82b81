import { afterEach, beforeEach, expect, it } from 'vitest';
import { openActionItemsOf } from '#data/action-items.ts';
import { addPerson, changePerson, deletePerson, personWith } from '#data/people.ts';
import { startSession, wrapUp, writeUpSession } from '#data/session-flow.ts';
import { planSession, skipSession } from '#data/session-plan.ts';
import { lastHeldWith, sessionWith, upcomingWith } from '#data/sessions.ts';
import {
  addTalkingPoint,
  discussedIn,
  openTalkingPointsOf,
  tickTalkingPoint,
  writeTalkingPoint,
} from '#data/talking-points.ts';
import { tables } from '#data/tables.ts';
import { undoLast } from '#data/undo.ts';
import type { PersonId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  at = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});
afterEach(() => at.end());

const addPoint = (text: string) => done(addTalkingPoint({ personId: amara, text, origin: 'me' }));
const textsOf = (points: { text: string }[]) => points.map((point) => point.text);

it('starts the planned session instead of a second one', async () => {
  const planned = await done(planSession(amara, { day: '2026-11-24' }));
  const started = await done(startSession(amara));
  expect(started).toBe(planned);
  expect(await sessionWith(started)(at.vault)).toMatchObject({ state: 'running', day: '2026-11-23' });
});

it('goes back to the running session rather than starting another', async () => {
  expect(await done(startSession(amara))).toBe(await done(startSession(amara)));
});

it('keeps what was discussed with the session and moves the rest on', async () => {
  const vendor = await addPoint('Who pages the vendor?');
  await addPoint('Mentoring Wen');
  const session = await done(startSession(amara));
  await done(tickTalkingPoint(vendor, session));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: { day: '2026-12-07' } }));
  expect(textsOf(await discussedIn(amara, session)(at.vault))).toEqual(['Who pages the vendor?']);
  expect(await openTalkingPointsOf(amara)(at.vault)).toMatchObject([{ text: 'Mentoring Wen', moved: 1 }]);
  expect(await lastHeldWith(amara)(at.vault)).toMatchObject({ id: session, endedAt: '2026-11-23T09:00:00Z' });
  expect(await upcomingWith(amara)(at.vault)).toMatchObject({ state: 'planned', day: '2026-12-07' });
});

it('takes a wrap-up back as a whole', async () => {
  await addPoint('Mentoring Wen');
  const session = await done(startSession(amara));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: { day: '2026-12-07' } }));
  await undoLast();
  expect(await sessionWith(session)(at.vault)).toMatchObject({ state: 'running' });
  expect(await openTalkingPointsOf(amara)(at.vault)).toMatchObject([{ moved: 0 }]);
});

it('skips a session, keeps its talking points and plans the next by cadence', async () => {
  await done(changePerson(amara, { cadenceDays: 7, usualWeekday: 2 }));
  await addPoint('Conference proposal');
  await done(planSession(amara, { day: '2026-11-24' }));
  await done(skipSession(amara, 'Both at the offsite'));
  expect(await upcomingWith(amara)(at.vault)).toMatchObject({ state: 'planned', day: '2026-12-01' });
  expect(await openTalkingPointsOf(amara)(at.vault)).toMatchObject([{ moved: 1 }]);
});

it('writes up a past session on its own day and leaves the planned one alone', async () => {
  await done(planSession(amara, { day: '2026-11-30' }));
  const past = await done(writeUpSession(amara, '2026-11-19'));
  await done(wrapUp(past, { alsoDiscussed: [], dropped: [], next: null }));
  expect(await lastHeldWith(amara)(at.vault)).toMatchObject({
    day: '2026-11-19',
    isWrittenUp: true,
    endedAt: null,
  });
  expect(await upcomingWith(amara)(at.vault)).toMatchObject({ day: '2026-11-30' });
});

it('marks a held session as edited when its notes change later', async () => {
  const point = await addPoint('Who pages the vendor?');
  const session = await done(startSession(amara));
  await done(tickTalkingPoint(point, session));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
  at.clock.set('2026-11-25T08:00:00Z');
  await done(writeTalkingPoint(point, { notes: 'Up to two call-outs.' }));
  expect(await sessionWith(session)(at.vault)).toMatchObject({
    editedAt: '2026-11-25T08:00:00Z',
    day: '2026-11-23',
  });
});

it('deletes a person with everything about them, and takes it back', async () => {
  await addPoint('Who pages the vendor?');
  const session = await done(startSession(amara));
  await done(deletePerson(amara));
  for (const table of tables) expect(await at.vault.count(table, { personId: amara })).toBe(0);
  await undoLast();
  expect(await personWith(amara)(at.vault)).toMatchObject({ name: 'Amara Osei' });
  expect(await sessionWith(session)(at.vault)).not.toBeNull();
  expect(await openActionItemsOf(amara)(at.vault)).toEqual([]);
});
