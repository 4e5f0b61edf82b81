import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mirrorPageOf, writeLeaveAlone } from '#data/mirror-pages.ts';
import { addPerson } from '#data/people.ts';
import { routes } from '#domain/routes.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { fillNovember, keepOneMore } from './mirror-records.ts';
import { showMirror } from './show-mirror.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  window.location.hash = '';
  await opened.end();
});

const sentence = () => page.getByRole('textbox', { name: 'What I will leave alone' });
const figure = (name: string | RegExp) => page.getByRole('button', { name });
const text = (words: string) => page.getByText(words, { exact: true });

test('a newcomer’s mirror explains itself with one step, and can be written on', async () => {
  const screen = await showMirror();
  await expect.element(page.getByText('Begin with one person:', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go to Today' })).toHaveAttribute('href', '#/');
  await expect.element(sentence()).toBeVisible();
  await screen.unmount();
  await done(addPerson('Amara Osei'));
  await showMirror();
  await expect
    .element(page.getByRole('link', { name: 'Open the board' }))
    .toHaveAttribute('href', `#${routes.autonomy}`);
});

test('the sentence is kept while it is typed, and stands above the next month’s', async () => {
  const first = await showMirror();
  await sentence().fill('Release scheduling, also on Fridays.');
  await userEvent.tab();
  await expect
    .poll(async () => (await mirrorPageOf('2026-11')(opened.vault))?.leaveAlone)
    .toBe('Release scheduling, also on Fridays.');
  await first.unmount();
  const again = await showMirror();
  await expect.element(sentence()).toHaveValue('Release scheduling, also on Fridays.');
  await again.unmount();
  opened.clock.set('2026-12-02T09:00:00Z');
  await showMirror();
  await expect.element(text('In November you wrote')).toBeVisible();
  await expect.element(text('Release scheduling, also on Fridays.')).toBeVisible();
  await expect.element(text('Did it hold?')).toBeVisible();
  await expect.element(sentence()).toHaveValue('');
});

test('an emptied sentence is gone, and an empty one never comes to be', async () => {
  await done(writeLeaveAlone('2026-11', '  '));
  expect(await mirrorPageOf('2026-11')(opened.vault)).toBeNull();
  await done(writeLeaveAlone('2026-11', 'One thing.'));
  await done(writeLeaveAlone('2026-11', ''));
  expect(await mirrorPageOf('2026-11')(opened.vault)).toBeNull();
});

test('a figure opens the very items it was computed from, each with the way to where it lives', async () => {
  await fillNovember(opened.vault);
  await showMirror();
  await expect.element(page.getByText('You took a decision back 2 times in November.')).toBeVisible();
  await figure('2 times').click();
  const dialog = page.getByRole('dialog', { name: 'Take-backs' });
  await expect
    .element(dialog.getByRole('link', { name: 'faster to do it myself' }))
    .toHaveAttribute('href', `#${routes.autonomy}`);
  await expect
    .element(dialog.getByText('Priya · Architecture choices · decided anyway ·', { exact: false }).first())
    .toBeVisible();
  await expect.element(dialog.getByRole('link', { name: 'did not trust the numbers' })).toBeVisible();
  await expect.element(dialog.getByText('an October evening')).not.toBeInTheDocument();
});

test('says what moved, where it is held tighter, what was carried and what is owed', async () => {
  await fillNovember(opened.vault);
  await showMirror();
  await expect.element(page.getByText('In November you raised 1 level and lowered none.')).toBeVisible();
  await expect
    .element(page.getByText('Of 1 area with enough decisions, 1 was not practised as agreed.'))
    .toBeVisible();
  await expect
    .element(
      page.getByText('You hold it tighter than agreed: 3 consult instead of 5 advise.', { exact: false }),
    )
    .toBeVisible();
  await expect
    .element(page.getByText('You took 1 action item from points they had raised in November.'))
    .toBeVisible();
  await expect
    .element(page.getByText('People wait for 1 piece of information from you, 23 days in all.'))
    .not.toBeInTheDocument();
  await expect
    .element(page.getByText('People wait for 1 piece of information from you, 23 days.'))
    .toBeVisible();
});

test('says “too little yet” with its n, and speaks from the minimum on', async () => {
  await fillNovember(opened.vault);
  await showMirror();
  await expect
    .element(page.getByText('Too little yet: 4 of 5 promises came to an end', { exact: false }))
    .toBeVisible();
  await keepOneMore(opened.vault);
  await expect
    .element(page.getByText('You kept 80% of 5 promises that came to an end', { exact: false }))
    .toBeVisible();
  await figure('80%').click();
  const dialog = page.getByRole('dialog', { name: 'Promises kept by you' });
  await expect.element(dialog.getByRole('heading', { name: 'Kept · 4' })).toBeVisible();
  await expect.element(dialog.getByRole('heading', { name: 'Not kept · 1' })).toBeVisible();
  await expect.element(dialog.getByRole('link', { name: 'broken promise 0' })).toBeVisible();
});

test('attention stands by name, and marks who got clearly more', async () => {
  await fillNovember(opened.vault);
  await showMirror();
  const rows = page.getByRole('table', { name: 'Where your attention went' }).getByRole('rowheader');
  await expect.element(rows.nth(3)).toBeVisible();
  expect(rows.elements().map((row) => row.textContent)).toEqual([
    'Amara Osei',
    'Jonas Lind',
    'Priya Nair',
    'Wen Zhao',
  ]);
  await expect
    .element(page.getByText(/^More than most in the 90 days to .*: Amara \(thanks\), Wen \(one-on-ones\)\.$/))
    .toBeVisible();
  await figure('One-on-ones with Wen: 9').click();
  await expect.element(page.getByRole('dialog').getByRole('link').nth(8)).toBeVisible();
});

test('the picture has a table behind it', async () => {
  await fillNovember(opened.vault);
  await showMirror();
  await page.getByRole('button', { name: 'Show the numbers' }).nth(2).click();
  const table = page.getByRole('table', { name: 'Take-backs from', exact: false });
  await expect.element(table.getByRole('row', { name: 'November 2026 2' })).toBeVisible();
  await expect.element(table.getByRole('row', { name: 'October 2026 1' })).toBeVisible();
});

test('earlier months are read, not rewritten', async () => {
  await fillNovember(opened.vault);
  await done(writeLeaveAlone('2026-10', 'Vendor escalation.'));
  await showMirror();
  await expect.element(page.getByRole('button', { name: 'Later month' })).toBeDisabled();
  await page.getByRole('button', { name: 'Earlier month' }).click();
  await expect.element(page.getByText('You took a decision back once in October.')).toBeVisible();
  await expect.element(text('Vendor escalation.')).toBeVisible();
  await expect.element(sentence()).not.toBeInTheDocument();
});

test('nothing of it is seen while the screen is shared, not even in an open dialog', async () => {
  await fillNovember(opened.vault);
  await showMirror();
  await figure('2 times').click();
  await expect.element(page.getByRole('link', { name: 'faster to do it myself' })).toBeVisible();
  usePrivateHidden.getState().toggled();
  await expect.element(page.getByRole('heading', { name: 'Mirror' })).toBeVisible();
  await expect.element(page.getByText('faster to do it myself')).not.toBeInTheDocument();
  await expect.element(page.getByText('Letting go')).not.toBeInTheDocument();
  await expect.element(sentence()).not.toBeInTheDocument();
});
