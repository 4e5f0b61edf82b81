import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addThanks } from '#data/recognitions.ts';
import { wrapUp } from '#data/session-flow.ts';
import { sessionWith } from '#data/sessions.ts';
import { openedVault } from '#data/store.ts';
import { notes, sessions, talkingPoints } from '#data/tables.ts';
import { addTalkingPoint } from '#data/talking-points.ts';
import type { Day } from '#domain/time/calendar.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { type Shown, showSession } from './show-session.tsx';

let shown: Shown;
beforeEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  shown = await showSession();
});
afterEach(() => shown.end());

const points = () => openedVault().list(talkingPoints, { personId: shown.person });
const point = async (text: string) => (await points()).find((one) => one.text === text);
const add = page.getByRole('textbox', { name: 'Add a talking point', exact: true });
const tick = (text: string) => page.getByRole('checkbox', { name: `Discussed: ${text}` });
const titles = () =>
  page
    .getByRole('textbox', { name: 'Talking point', exact: true })
    .elements()
    .map((field) => (field as HTMLTextAreaElement).value);

test('points are added with Enter, ticked off, and put in order by Alt and an arrow', async () => {
  await add.click();
  await userEvent.keyboard('Rota{Enter}');
  await expect.element(tick('Rota')).toBeVisible();
  await expect.element(add).toHaveFocus();
  await userEvent.keyboard('Budget{Enter}');
  await expect.element(tick('Budget')).toBeVisible();
  await tick('Budget').click();
  await expect.element(tick('Budget')).toBeChecked();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(titles).toEqual(['Budget', 'Rota']);
  await expect.element(tick('Budget')).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(titles).toEqual(['Rota', 'Budget']);
  await expect.element(tick('Budget')).toHaveFocus();
  expect((await point('Budget'))?.sessionId).toBe(shown.session);
});

test('a point that was typed and not yet entered is in the vault already', async () => {
  await add.click();
  await userEvent.keyboard('Half a thought');
  await expect.poll(async () => (await points()).map(({ text }) => text)).toEqual(['Half a thought']);
  expect(titles()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(titles).toEqual(['Half a thought']);
  expect(await points()).toHaveLength(1);
});

test('the keys that follow a press on the notes at once are written there', async () => {
  await addTalkingPoint({ personId: shown.person, text: 'Rota', origin: 'me' });
  const press = async (label: string) => {
    const field = page.getByRole('textbox', { name: label });
    await expect.element(field).toBeVisible();
    field.element().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  };
  await press('Anything else, for both of you');
  await expect.poll(() => document.activeElement?.getAttribute('contenteditable')).toBe('true');
  await press('Notes on Rota');
  await Promise.resolve();
  expect(document.activeElement?.getAttribute('contenteditable')).toBe('true');
  await userEvent.keyboard('Pair with Wen');
  await expect.poll(async () => (await point('Rota'))?.notes).toBe('Pair with Wen');
});

test('a pause after a blank does not join two words of a point', async () => {
  await addTalkingPoint({ personId: shown.person, text: 'Rota', origin: 'me' });
  const words = page.getByRole('textbox', { name: 'Talking point', exact: true });
  await words.fill('');
  await userEvent.keyboard('alpha ');
  await expect.poll(async () => (await points()).map(({ text }) => text)).toEqual(['alpha']);
  // What is saved comes back to the field through the live query.
  await new Promise((later) => setTimeout(later, 200));
  await userEvent.keyboard('beta');
  await expect.poll(async () => (await points()).map(({ text }) => text)).toEqual(['alpha beta']);
});

test('notes are written in place, and only one editor is there at a time', async () => {
  await addTalkingPoint({ personId: shown.person, text: 'One', origin: 'me' });
  await addTalkingPoint({ personId: shown.person, text: 'Two', origin: 'me' });
  await page.getByRole('textbox', { name: 'Notes on One' }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Notes on One' }))
    .toHaveAttribute('contenteditable');
  await userEvent.keyboard('**Costs** are the worry');
  await expect.poll(async () => (await point('One'))?.notes).toBe('**Costs** are the worry');
  await userEvent.keyboard('{Escape}');
  await expect.element(tick('One')).toHaveFocus();
  await page.getByRole('textbox', { name: 'Notes on Two' }).click();
  await expect.poll(() => document.querySelectorAll('.ProseMirror').length).toBe(1);
});

test('private notes are apart, and not on the page while the screen is shared', async () => {
  const region = page.getByRole('region', { name: 'Only for you' });
  await region.getByRole('textbox', { name: 'Add a private note' }).click();
  await userEvent.keyboard('Tired, but proud{Enter}');
  await expect
    .element(region.getByRole('textbox', { name: 'Private note', exact: true }))
    .toHaveValue('Tired, but proud');
  const [note] = await openedVault().list(notes, { personId: shown.person });
  expect(note).toMatchObject({ visibility: 'private', mark: 'impression', sessionId: shown.session });
  usePrivateHidden.getState().toggled();
  await expect.element(region.getByText('Hidden while you share your screen')).toBeVisible();
  expect(document.body.innerHTML).not.toContain('Tired, but proud');
});

test('a wrap-up keeps what was discussed, moves the rest on and plans the next one', async () => {
  await addTalkingPoint({ personId: shown.person, text: 'Done', origin: 'them' });
  await addTalkingPoint({ personId: shown.person, text: 'Later', origin: 'me' });
  await tick('Done').click();
  await expect.element(tick('Done')).toBeChecked();
  await add.click();
  await userEvent.keyboard('/action Write it down by fri{Enter}');
  await page.getByRole('button', { name: 'Add action item' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'Kept: Write it down' })).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('dialog', { name: 'Wrap up with Amara' })).toBeVisible();
  await expect.element(page.getByText('Amara: Write it down, by', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText(/^Wrapped up. Next: /)).toBeVisible();
  expect(await sessionWith(shown.session)(openedVault())).toMatchObject({ state: 'held' });
  expect(await point('Done')).toMatchObject({ state: 'discussed', sessionId: shown.session, moved: 0 });
  expect(await point('Later')).toMatchObject({ state: 'open', sessionId: null, moved: 1 });
  expect(await openedVault().list(sessions, { personId: shown.person, flag: 'planned' })).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Wrap up' })).toBeVisible();
  expect(await point('Later')).toMatchObject({ moved: 0 });
});

test('the recap of a held session says what moved on and when the two meet next', async () => {
  await addTalkingPoint({ personId: shown.person, text: 'Their rota', origin: 'them' });
  await addTalkingPoint({ personId: shown.person, text: 'My unsaid thing', origin: 'me' });
  await wrapUp(shown.session, {
    alsoDiscussed: [],
    dropped: [],
    next: { day: '2031-03-17' as Day, time: '' },
  });
  await page.getByRole('button', { name: 'More for this one-on-one' }).click();
  await page.getByRole('menuitem', { name: 'Recap to copy' }).click();
  const recap = page.getByRole('dialog').getByLabelText('Recap to send');
  await expect.poll(() => recap.element().textContent).toMatch(/For next time\n- Their rota\n\nNext: .*17/);
  await expect.element(recap).not.toHaveTextContent('My unsaid thing');
});

test('dropping a point can be undone', async () => {
  await addTalkingPoint({ personId: shown.person, text: 'Old', origin: 'them' });
  await page.getByRole('button', { name: 'More for Old' }).click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await expect.element(tick('Old')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(tick('Old')).toBeVisible();
});

test('the day of a held session is changed through its menu, and thanks through their words', async () => {
  await done(
    addThanks({ personId: shown.person, sessionId: shown.session, act: 'the calm', isSpoken: true }),
  );
  await done(wrapUp(shown.session, { alsoDiscussed: [], dropped: [], next: null }));
  await page.getByRole('button', { name: 'Edit thanks: the calm' }).click();
  await page.getByRole('textbox', { name: 'Thanks for' }).fill('the calm in the call');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Edit thanks: the calm in the call' })).toBeVisible();
  await page.getByRole('button', { name: 'More for this one-on-one' }).click();
  await page.getByRole('menuitem', { name: 'Change the date' }).click();
  await page.getByRole('textbox', { name: 'The day you met' }).fill('yesterday');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await sessionWith(shown.session)(openedVault()))?.day).toBe('2026-11-22');
});
