import { afterEach, beforeEach, expect, it } from 'vitest';
import { clocksOfPerson } from '#data/clocks.ts';
import { addPerson, personWith } from '#data/people.ts';
import { setPreference } from '#data/preferences.ts';
import { answerAsking, askingOf, askingsOf, noteAsked, putQuestion } from '#data/questions.ts';
import { cancelSession, startSession, wrapUp } from '#data/session-flow.ts';
import { sessionWith } from '#data/sessions.ts';
import { today } from '#data/store.ts';
import { talkingPoints } from '#data/tables.ts';
import { dropTalkingPoint, tickTalkingPoint } from '#data/talking-points.ts';
import { undoLast } from '#data/undo.ts';
import type { PersonId } from '#domain/ids.ts';
import type { SessionKind } from '#domain/sessions/session.ts';
import { usualClockTargets } from '#domain/thresholds.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let open: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  open = await openTestVault('2026-05-04T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});

afterEach(() => open.end());

const question = { id: 'growth1', category: 'growth', text: 'What can you do today?' } as const;
const about = { kind: 'clock', sessionKind: 'growth' } as const;

const clock = async (kind: SessionKind) => {
  const person = await personWith(amara)(open.vault);
  const all = person ? await clocksOfPerson(person, today())(open.vault) : [];
  return all.find((one) => one.kind === kind);
};

it('a question on the agenda is remembered with its short answer; taken back, both go', async () => {
  const id = await done(putQuestion({ personId: amara, question }));
  const asking = await askingOf({ personId: amara, id })(open.vault);
  expect(asking).toMatchObject({ questionId: 'growth1', askedOn: '2026-05-04', answer: '' });
  if (asking) await done(answerAsking(asking.id, 'Reads a trace alone'));
  expect(await askingsOf(amara)(open.vault)).toMatchObject([{ answer: 'Reads a trace alone' }]);
  const other = await done(putQuestion({ personId: amara, question }));
  expect(await undoLast()).toEqual({ ok: true });
  expect(await open.vault.get(talkingPoints, other)).toBeUndefined();
  expect(await askingsOf(amara)(open.vault)).toHaveLength(1);
});

it('a question that is dropped was never asked, and was again when that is undone', async () => {
  const id = await done(putQuestion({ personId: amara, question }));
  await done(dropTalkingPoint(id));
  expect(await askingsOf(amara)(open.vault)).toEqual([]);
  expect(await undoLast()).toEqual({ ok: true });
  expect(await askingsOf(amara)(open.vault)).toHaveLength(1);
  const session = await done(startSession(amara));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [id], next: null }));
  expect(await askingsOf(amara)(open.vault)).toEqual([]);
});

it('a question asked in a session that was a mistake stays with the person', async () => {
  const session = await done(startSession(amara));
  await done(noteAsked(amara, session, question));
  expect(await askingsOf(amara)(open.vault)).toMatchObject([{ sessionId: session }]);
  await done(cancelSession(session));
  expect(await askingsOf(amara)(open.vault)).toMatchObject([{ sessionId: null }]);
});

it('the talk a clock asked for counts as held once its point is ticked off, and not when it is opened again', async () => {
  open.clock.set('2026-08-10T09:00:00Z');
  expect(await clock('growth')).toMatchObject({ days: 98, since: null, isOverdue: true });
  const id = await done(putQuestion({ personId: amara, question, about }));
  const session = await done(startSession(amara));
  const kinds = async () => (await sessionWith(session)(open.vault))?.kinds;
  await done(tickTalkingPoint(id, session));
  expect(await kinds()).toEqual(['regular', 'growth']);
  await done(tickTalkingPoint(id, null));
  expect(await kinds()).toEqual(['regular']);
  await done(wrapUp(session, { alsoDiscussed: [id], dropped: [], next: null }));
  expect(await kinds()).toEqual(['regular', 'growth']);
  expect(await clock('growth')).toMatchObject({ days: 0, since: '2026-08-10', isOverdue: false });
  expect(await clock('career')).toMatchObject({ days: 98, isOverdue: false });
});

it('looks back far enough for the last talk, past many others, and says where it stopped', async () => {
  const held = async (day: string, isGrowth: boolean) => {
    open.clock.set(`${day}T09:00:00Z`);
    const id = isGrowth ? await done(putQuestion({ personId: amara, question, about })) : null;
    const session = await done(startSession(amara));
    await done(wrapUp(session, { alsoDiscussed: id ? [id] : [], dropped: [], next: null }));
  };
  await held('2026-05-11', true);
  for (let week = 0; week < 20; week += 1)
    await held(Temporal.PlainDate.from('2026-05-18').add({ weeks: week }).toString(), false);
  open.clock.set('2026-10-01T09:00:00Z');
  expect(await clock('growth')).toMatchObject({ since: '2026-05-11', days: 143, isMore: false });
  open.clock.set('2027-06-01T09:00:00Z');
  expect(await clock('growth')).toMatchObject({ since: null, days: 365, isMore: true, isOverdue: true });
});

it('keeps to the targets the leader chose', async () => {
  open.clock.set('2026-06-04T09:00:00Z');
  await done(setPreference('clock-targets', { ...usualClockTargets, growth: 30, stay: null }));
  expect(await clock('growth')).toMatchObject({ targetDays: 30, isOverdue: true });
  expect(await clock('stay')).toBeUndefined();
});
