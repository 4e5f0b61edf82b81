import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { feedbackOf } from '#data/feedback.ts';
import { addPerson, personWith } from '#data/people.ts';
import type { PersonId } from '#domain/ids.ts';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let leave: () => Promise<void>;

beforeEach(async () => {
  at = await openTestVault();
  amara = await done(addPerson('Amara Osei'));
  const person = await personWith(amara)(at.vault);
  if (person === null) throw new Error('no person');
  const shown = await showScreen(<FeedbackForm person={person} onDone={() => undefined} />);
  leave = async () => shown.unmount();
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await leave();
  await flushDrafts();
  await at.end();
});

const behaviour = () => page.getByRole('textbox', { name: 'Behaviour', exact: true });
const remarks = () => page.getByRole('list', { name: 'On the wording' }).getByRole('listitem');

test('a remark explains itself, shows its words where they stand, and can be waved off for this entry', async () => {
  await behaviour().fill('You were lazy and left the rota open');
  await expect
    .element(
      page.getByText('A judgement of the person is hard to act on. Say what was done', { exact: false }),
    )
    .toBeVisible();
  await expect.element(remarks().filter({ hasText: 'a when and where' })).toBeVisible();
  await page.getByRole('button', { name: 'Select “lazy” in the field' }).click();
  const field = behaviour().element() as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('lazy');
  await page.getByRole('button', { name: 'Leave it: lazy' }).click();
  await behaviour().fill('You were lazy and rude and left the rota open');
  await expect.element(remarks().filter({ hasText: 'rude' })).toBeVisible();
  await expect.element(remarks().filter({ hasText: 'lazy' })).not.toBeInTheDocument();
});

test('it never blocks', async () => {
  await behaviour().fill('You never listen');
  await expect.element(remarks().filter({ hasText: 'never' })).toBeVisible();
  await page.getByRole('button', { name: 'Note feedback' }).click();
  await expect
    .poll(async () => (await feedbackOf(amara)(at.vault))[0])
    .toMatchObject({ state: 'to-deliver', behaviour: 'You never listen' });
});

test('sound words stay without remarks, and so do the words of the person', async () => {
  await behaviour().fill('You never listen');
  await expect.element(remarks().first()).toBeVisible();
  await page.getByRole('radio', { name: 'Amara to me' }).click();
  await expect.element(remarks().first()).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Me to Amara' }).click();
  await expect.element(remarks().first()).toBeVisible();
  await behaviour().fill('Answered for the team in Monday’s planning');
  await expect.element(remarks().first()).not.toBeInTheDocument();
});

test('remarks go out of sight with the words they are about', async () => {
  await behaviour().fill('You were lazy and left the rota open');
  await expect.element(remarks().first()).toBeVisible();
  usePrivateHidden.getState().toggled();
  await expect.element(remarks().first()).not.toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/lazy/);
});
