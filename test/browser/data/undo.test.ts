import { afterEach, beforeEach, expect, it } from 'vitest';
import { addActionItem, closeActionItem, moveActionItem, writeActionItem } from '#data/action-items.ts';
import { addNote, deleteNote } from '#data/notes.ts';
import { addPerson, deletePerson } from '#data/people.ts';
import { changeSession, startSession, wrapUp } from '#data/session-flow.ts';
import { planSession } from '#data/session-plan.ts';
import { sessionWith, upcomingWith } from '#data/sessions.ts';
import { actionItems, notes } from '#data/tables.ts';
import { undoable, undoLast, undoOffer } from '#data/undo.ts';
import type { ActionItemId, PersonId } from '#domain/ids.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  at = await openTestVault();
  amara = await done(addPerson('Amara Osei'));
});
afterEach(() => at.end());

const promise = () =>
  done(addActionItem({ personId: amara, text: 'Ask finance', owner: 'me', due: '2026-11-25' }));
const item = (id: ActionItemId) => at.vault.get(actionItems, id);

it('leaves alone what was written over the record since', async () => {
  const id = await promise();
  await done(closeActionItem(id, 'kept'));
  await done(writeActionItem(id, { text: 'Ask finance about the tool budget' }));
  expect(await undoLast()).toEqual({ ok: true });
  expect(await item(id)).toMatchObject({
    text: 'Ask finance about the tool budget',
    state: 'open',
    closedOn: null,
  });
});

it('refuses when the state itself is newer, and touches nothing', async () => {
  const id = await promise();
  await done(closeActionItem(id, 'kept'));
  const takeBack = undoOffer();
  await done(closeActionItem(id, 'broken'));
  expect(await takeBack()).toEqual({ ok: false, fault: 'newer' });
  expect(await item(id)).toMatchObject({ state: 'broken', closedOn: '2026-11-23' });
});

it('takes back the action it was offered for, not the last one, and only once', async () => {
  const [first, second] = [await promise(), await promise()];
  await done(moveActionItem(first, '2026-12-01'));
  const takeBack = undoOffer();
  await done(writeActionItem(second, { owner: 'them' }));
  expect(await takeBack()).toEqual({ ok: true });
  expect(await item(first)).toMatchObject({ due: '2026-11-25', moved: 0 });
  expect(await item(second)).toMatchObject({ owner: 'them' });
  expect(await takeBack()).toEqual({ ok: false, fault: 'nothing' });
  expect(await undoLast()).toEqual({ ok: true });
  expect(await item(second)).toMatchObject({ owner: 'me' });
});

it('offers nothing for an action that changed nothing', async () => {
  const id = await promise();
  await done(moveActionItem(id, '2026-12-01'));
  await done(moveActionItem(id, '2026-12-01'));
  expect(await undoOffer()()).toEqual({ ok: false, fault: 'nothing' });
  expect(await item(id)).toMatchObject({ due: '2026-12-01' });
});

it('deletes what an action made only while nobody wrote on it', async () => {
  const id = await done(
    undoable('captured', addActionItem({ personId: amara, text: 'Ask', owner: 'me', due: null })),
  );
  const takeBack = undoOffer();
  await done(writeActionItem(id, { text: 'Ask finance' }));
  expect(await takeBack()).toEqual({ ok: false, fault: 'newer' });
  expect(await item(id)).toMatchObject({ text: 'Ask finance' });
});

it('refuses a wrap-up whose next session was moved meanwhile, as a whole', async () => {
  const session = await done(startSession(amara));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: { day: '2026-12-07' } }));
  await done(planSession(amara, { day: '2026-12-09' }));
  expect(await undoLast()).toEqual({ ok: false, fault: 'newer' });
  expect(await sessionWith(session)(at.vault)).toMatchObject({ state: 'held' });
  expect(await upcomingWith(amara)(at.vault)).toMatchObject({ day: '2026-12-09' });
});

it('takes a wrap-up back and keeps the notes written since', async () => {
  const session = await done(startSession(amara));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
  await done(changeSession(session, { notes: 'One thing more.' }));
  expect(await undoLast()).toEqual({ ok: true });
  expect(await sessionWith(session)(at.vault)).toMatchObject({ state: 'running', notes: 'One thing more.' });
});

it('puts a deleted note back, but nothing about someone who is gone', async () => {
  const id = await done(addNote({ personId: amara, text: 'Tired', visibility: 'private' }));
  await done(deleteNote(id));
  expect(await undoLast()).toEqual({ ok: true });
  expect(await at.vault.get(notes, id)).toMatchObject({ text: 'Tired' });
  await done(deleteNote(id));
  const takeBack = undoOffer();
  await done(deletePerson(amara));
  expect(await takeBack()).toEqual({ ok: false, fault: 'newer' });
  expect(await at.vault.get(notes, id)).toBeUndefined();
});
