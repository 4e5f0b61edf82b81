import { afterEach, beforeEach, expect, it } from 'vitest';
import { addPerson, archivePerson } from '#data/people.ts';
import { startSession, wrapUp, writeUpSession } from '#data/session-flow.ts';
import { markSessionMissed, planSession } from '#data/session-plan.ts';
import { sessionWith, upcomingWith } from '#data/sessions.ts';
import { addTalkingPoint, openTalkingPointsOf } from '#data/talking-points.ts';
import { everyoneNow } from '#data/today.ts';
import { unfinishedSessions } from '#data/unfinished.ts';
import type { PersonId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  at = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});
afterEach(() => at.end());

const nothingNext = { alsoDiscussed: [], dropped: [], next: null };
const addPoint = (text: string) => done(addTalkingPoint({ personId: amara, text, origin: 'me' }));
const moves = async () =>
  Object.fromEntries((await openTalkingPointsOf(amara)(at.vault)).map(({ text, moved }) => [text, moved]));

it('moves on only what had been raised by the day that is written up', async () => {
  await addPoint('Mentoring Wen');
  at.clock.set('2026-11-26T09:00:00Z');
  await addPoint('Raised since');
  await done(wrapUp(await done(writeUpSession(amara, '2026-11-24')), nothingNext));
  expect(await moves()).toEqual({ 'Mentoring Wen': 1, 'Raised since': 0 });
});

it('moves nothing on when a later one-on-one has been held', async () => {
  await addPoint('Mentoring Wen');
  at.clock.set('2026-11-26T09:00:00Z');
  await done(wrapUp(await done(startSession(amara)), nothingNext));
  await done(wrapUp(await done(writeUpSession(amara, '2026-11-24')), nothingNext));
  expect(await moves()).toEqual({ 'Mentoring Wen': 1 });
});

it('moves on only what had been raised by a one-on-one that was missed', async () => {
  await done(planSession(amara, { day: '2026-11-23' }));
  await addPoint('Mentoring Wen');
  at.clock.set('2026-11-25T09:00:00Z');
  await addPoint('Raised since');
  await done(markSessionMissed(amara));
  expect(await moves()).toEqual({ 'Mentoring Wen': 1, 'Raised since': 0 });
});

it('writes up a past one-on-one while another runs', async () => {
  const live = await done(startSession(amara));
  const past = await done(writeUpSession(amara, '2026-11-19'));
  expect(past).not.toBe(live);
  expect(await upcomingWith(amara)(at.vault)).toMatchObject({ id: live });
  expect(await done(writeUpSession(amara, '2026-11-19'))).toBe(past);
  expect(await done(writeUpSession(amara, '2026-11-12'))).not.toBe(past);
});

it('starts a one-on-one beside a write-up that was left', async () => {
  const past = await done(writeUpSession(amara, '2026-11-19'));
  const planned = await done(planSession(amara, { day: '2026-11-24' }));
  expect((await everyoneNow(at.vault))[0]?.upcoming).toMatchObject({ id: planned, state: 'planned' });
  expect(await done(startSession(amara))).toBe(planned);
  expect(await sessionWith(past)(at.vault)).toMatchObject({ state: 'running', isWrittenUp: true });
});

it('offers what is unfinished, the running one first, of archived people too', async () => {
  const past = await done(writeUpSession(amara, '2026-11-19'));
  const live = await done(startSession(amara));
  await done(archivePerson(amara));
  expect((await unfinishedSessions(at.vault)).map(({ session }) => session.id)).toEqual([live, past]);
});
