import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addActionItem } from '#data/action-items.ts';
import { addFeedback } from '#data/feedback.ts';
import { useLive } from '#data/live.ts';
import { addPerson, personWith } from '#data/people.ts';
import { actionItems, feedback, notes, recognitions } from '#data/tables.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { PersonNoteForm } from '#features/people/person-note-form.tsx';
import { CheckDialog } from '#parts/feedback/check-dialog.tsx';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { SayAnewDialog } from '#parts/say-anew-dialog.tsx';
import { ThanksForm } from '#parts/thanks-form.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { Dialog } from '#ui/dialog.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let person: Person;

beforeEach(async () => {
  opened = await openTestVault();
  amara = await done(addPerson('Amara Osei'));
  const found = await personWith(amara)(opened.vault);
  if (!found) throw new Error('Amara is not there');
  person = found;
});
afterEach(() => opened.end());

const listed = {
  feedback: () => opened.vault.list(feedback, { personId: amara }),
  notes: () => opened.vault.list(notes, { personId: amara }),
  thanks: () => opened.vault.list(recognitions, { personId: amara }),
  items: () => opened.vault.list(actionItems, { personId: amara }),
};
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** A form in a dialog that Esc closes, as everywhere in the program. */
const InDialog = ({ children }: { children: (close: () => void) => React.ReactNode }) => {
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  return isOpen ? (
    <Dialog title="Form" closeLabel="Close" onClose={close}>
      {children(close)}
    </Dialog>
  ) : null;
};
const showForm = (form: (close: () => void) => React.ReactNode) => showScreen(<InDialog>{form}</InDialog>);

test('feedback is kept unfinished while it is typed, and Esc takes it back', async () => {
  await showForm((close) => <FeedbackForm person={person} onDone={close} />);
  await field('Behaviour').fill('Wrote the timeline');
  await expect.poll(async () => (await listed.feedback())[0]).toMatchObject({ state: 'observed' });
  await userEvent.keyboard('{Escape}');
  await expect.poll(listed.feedback).toEqual([]);
});

test('finished feedback is one record with the state that was chosen', async () => {
  await showForm((close) => <FeedbackForm person={person} onDone={close} />);
  await field('Situation').fill('Planning');
  await expect.poll(listed.feedback).toHaveLength(1);
  await field('Behaviour').fill('Wrote the timeline');
  await page.getByRole('radio', { name: 'Just said' }).click();
  await page.getByRole('button', { name: 'Note feedback' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await listed.feedback()).toMatchObject([{ state: 'delivered', behaviour: 'Wrote the timeline' }]);
});

const EditFeedback = ({ close }: { close: () => void }) => {
  const entry = useLive(async (reader) => (await reader.list(feedback, { personId: amara }))[0], []);
  return entry ? <FeedbackForm person={person} initial={entry} onDone={close} /> : null;
};

test('Esc gives changed feedback its old words back, although the changed ones were on the disk', async () => {
  const words = {
    direction: 'to-them',
    kind: 'reinforcing',
    situation: '',
    impact: '',
    impression: '',
  } as const;
  await done(addFeedback({ personId: amara, state: 'to-deliver', behaviour: 'Old words', ...words }));
  await showForm((close) => <EditFeedback close={close} />);
  await field('Behaviour').fill('New words');
  await expect.poll(async () => (await listed.feedback())[0]?.behaviour).toBe('New words');
  await userEvent.keyboard('{Escape}');
  await expect.poll(async () => (await listed.feedback())[0]?.behaviour).toBe('Old words');
});

test('a note is kept while it is typed, Esc takes it back, finishing keeps one', async () => {
  const { unmount } = await showForm((close) => <PersonNoteForm person={person} onDone={close} />);
  await field('Note').fill('Tired, but proud');
  await expect.poll(listed.notes).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await expect.poll(listed.notes).toEqual([]);
  await unmount();
  await showForm((close) => <PersonNoteForm person={person} onDone={close} />);
  await field('Note').fill('Tired');
  await expect.poll(listed.notes).toHaveLength(1);
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await listed.notes()).toMatchObject([{ text: 'Tired', visibility: 'private' }]);
});

test('thanks are kept as still to say; the button pressed in the same breath is not overtaken', async () => {
  await showForm((close) => <ThanksForm person={person} onDone={close} />);
  await page.getByRole('radio', { name: 'Just said' }).click();
  await field('Thanks for').fill('the calm');
  await expect.poll(async () => (await listed.thanks())[0]).toMatchObject({ state: 'to-speak' });
  await field('Thanks for').fill('the calm in the call');
  await page.getByRole('button', { name: 'Note thanks' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await listed.thanks()).toMatchObject([{ act: 'the calm in the call', state: 'spoken' }]);
});

test('an answer to "what changed" is kept before it counts as looked back at', async () => {
  const words = {
    direction: 'to-them',
    kind: 'reinforcing',
    situation: '',
    impact: '',
    impression: '',
  } as const;
  await done(addFeedback({ personId: amara, state: 'delivered', behaviour: 'Interrupted', ...words }));
  const entry = (await listed.feedback())[0] as Feedback;
  await showScreen(<CheckDialog feedback={entry} name="Amara" onClose={() => undefined} />);
  await field('What changed?').fill('He waits now');
  await expect
    .poll(async () => (await listed.feedback())[0])
    .toMatchObject({ outcome: 'He waits now', state: 'delivered' });
  await page.getByRole('button', { name: 'Keep the answer' }).click();
  await expect.poll(async () => (await listed.feedback())[0]).toMatchObject({ state: 'checked' });
});

test('a promise said anew is kept beside the old one, and in the end replaces it', async () => {
  await done(addActionItem({ personId: amara, text: 'Ask finance', owner: 'me', due: null }));
  const [item] = await listed.items();
  if (!item) throw new Error('no item');
  let isClosed = false;
  await showScreen(<SayAnewDialog item={item} today="2026-11-23" onClose={() => (isClosed = true)} />);
  await field('What was agreed').fill('Ask Ben in finance');
  await expect.poll(listed.items).toHaveLength(2);
  await page.getByRole('button', { name: 'Say it anew' }).click();
  await expect.poll(() => isClosed).toBe(true);
  const states = (await listed.items()).map(({ text, state }) => `${text}: ${state}`).toSorted();
  expect(states).toEqual(['Ask Ben in finance: open', 'Ask finance: renegotiated']);
});
