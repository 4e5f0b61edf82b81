import { afterEach, beforeEach, expect, it } from 'vitest';
import { addActionItem, agreedIn } from '#data/action-items.ts';
import { addFeedback, deliverFeedback, feedbackOf } from '#data/feedback.ts';
import { addNote, deleteNote, notesIn } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import { addThanks, speakThanks, thanksTo } from '#data/recognitions.ts';
import { cancelSession, changeSession, startSession, wrapUp } from '#data/session-flow.ts';
import { planSession } from '#data/session-plan.ts';
import { sessionWith } from '#data/sessions.ts';
import { actionItems, notes } from '#data/tables.ts';
import { addTalkingPoint, discussedIn, openTalkingPointsOf, tickTalkingPoint } from '#data/talking-points.ts';
import { undoLast } from '#data/undo.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  at = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});
afterEach(() => at.end());

const nothingNext = { alsoDiscussed: [], dropped: [], next: null };

/** One of everything, written down in `sessionId`. */
const takeNotes = async (sessionId: SessionId) => {
  const point = await done(addTalkingPoint({ personId: amara, text: 'Vendor', origin: 'me' }));
  await done(tickTalkingPoint(point, sessionId));
  await done(addActionItem({ personId: amara, text: 'Ask', owner: 'me', due: null, sessionId }));
  await done(addNote({ personId: amara, text: 'Tired', visibility: 'private', sessionId }));
  await done(addThanks({ personId: amara, act: 'the rota', isSpoken: true, sessionId }));
  await done(addFeedback({ ...words, personId: amara, state: 'to-deliver', sessionId }));
  await done(changeSession(sessionId, { notes: 'The rota holds.', energy: 4 }));
};
const words = {
  direction: 'to-them',
  kind: 'reinforcing',
  situation: 'Planning',
  behaviour: 'Asked first',
  impact: 'We saved a day',
  impression: '',
} as const;

it('puts a planned session back into the calendar when it is cancelled, and keeps what was written', async () => {
  const planned = await done(planSession(amara, { day: '2026-11-24', time: '14:00' }));
  const session = await done(startSession(amara));
  await takeNotes(session);
  const running = await sessionWith(session)(at.vault);
  await done(cancelSession(session));
  expect(await sessionWith(planned)(at.vault)).toMatchObject({
    state: 'planned',
    day: '2026-11-24',
    time: '14:00',
    plannedFor: null,
    startedAt: null,
    notes: '',
  });
  expect(await openTalkingPointsOf(amara)(at.vault)).toMatchObject([{ text: 'Vendor', sessionId: null }]);
  expect(await at.vault.list(actionItems)).toMatchObject([{ text: 'Ask', sessionId: null }]);
  // Both were written in one moment of the test's clock, so their order says nothing.
  const kept = (await at.vault.list(notes)).toSorted((one, other) => one.text.localeCompare(other.text));
  expect(kept).toMatchObject([
    { text: 'The rota holds.', visibility: 'shared', sessionId: null },
    { text: 'Tired', visibility: 'private', sessionId: null },
  ]);
  expect(await thanksTo(amara)(at.vault)).toMatchObject([{ sessionId: null, state: 'spoken' }]);
  expect(await feedbackOf(amara)(at.vault)).toMatchObject([{ sessionId: null }]);
  expect(await undoLast()).toEqual({ ok: true });
  expect(await sessionWith(session)(at.vault)).toEqual(running);
  expect(await notesIn(amara, session)(at.vault)).toMatchObject([{ text: 'Tired' }]);
});

it('takes a session that was not planned away when it is cancelled', async () => {
  const session = await done(startSession(amara));
  await takeNotes(session);
  await done(cancelSession(session));
  expect(await sessionWith(session)(at.vault)).toBeNull();
  expect(await at.vault.list(notes)).toHaveLength(2);
});

it('takes everything along when a held session turns out to have been on another day', async () => {
  const session = await done(startSession(amara));
  await takeNotes(session);
  await done(wrapUp(session, nothingNext));
  await done(changeSession(session, { day: '2026-11-20' }));
  expect(await sessionWith(session)(at.vault)).toMatchObject({
    day: '2026-11-20',
    editedAt: '2026-11-23T09:00:00Z',
  });
  expect(await discussedIn(amara, session)(at.vault)).toMatchObject([{ discussedOn: '2026-11-20' }]);
  expect(await agreedIn(amara, session)(at.vault)).toMatchObject([{ agreedOn: '2026-11-20' }]);
  expect(await notesIn(amara, session)(at.vault)).toMatchObject([{ writtenOn: '2026-11-20' }]);
  expect(await thanksTo(amara)(at.vault)).toMatchObject([{ spokenOn: '2026-11-20' }]);
});

it('marks a held session as edited when one of its notes is deleted', async () => {
  const session = await done(startSession(amara));
  const note = await done(
    addNote({ personId: amara, text: 'Tired', visibility: 'private', sessionId: session }),
  );
  await done(wrapUp(session, nothingNext));
  at.clock.set('2026-11-25T08:00:00Z');
  await done(deleteNote(note));
  expect(await sessionWith(session)(at.vault)).toMatchObject({ editedAt: '2026-11-25T08:00:00Z' });
});

it('leaves feedback and thanks with the session they were noted in when they are said elsewhere', async () => {
  const session = await done(startSession(amara));
  const feedback = await done(
    addFeedback({ ...words, personId: amara, state: 'to-deliver', sessionId: session }),
  );
  const thanks = await done(
    addThanks({ personId: amara, act: 'the rota', isSpoken: false, sessionId: session }),
  );
  await done(deliverFeedback(feedback, null));
  await done(speakThanks(thanks, null));
  expect(await feedbackOf(amara)(at.vault)).toMatchObject([{ state: 'delivered', sessionId: session }]);
  expect(await thanksTo(amara)(at.vault)).toMatchObject([{ state: 'spoken', sessionId: session }]);
});
