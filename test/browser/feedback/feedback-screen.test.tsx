import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addFeedback, feedbackOf } from '#data/feedback.ts';
import { addPerson } from '#data/people.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { PersonId } from '#domain/ids.ts';
import { FeedbackScreen } from '#features/feedback/feedback-screen.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let at: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let marek: PersonId;
let leave: () => Promise<void>;

beforeEach(async () => {
  at = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  marek = await done(addPerson('Marek Novák'));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await leave();
  await flushDrafts();
  await at.end();
});

const show = async () => {
  const shown = await showScreen(<FeedbackScreen />);
  leave = async () => shown.unmount();
};
const noted = (behaviour: string, over: Partial<Parameters<typeof addFeedback>[0]> = {}) =>
  done(
    addFeedback({
      personId: amara,
      state: 'observed',
      direction: 'to-them',
      kind: 'redirecting',
      situation: 'Planning',
      impact: '',
      impression: '',
      behaviour,
      ...over,
    }),
  );
const theOne = async (personId = amara): Promise<Feedback | undefined> =>
  (await feedbackOf(personId)(at.vault))[0];
const row = (text: string) => page.getByRole('button', { name: new RegExp(`^${text}`) });
const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const main = () => document.body.textContent ?? '';

describe('the board', () => {
  test('an empty one teaches one step', async () => {
    await show();
    await expect.element(page.getByText(/When you see something worth saying/)).toBeVisible();
    await page.getByRole('button', { name: 'Note feedback' }).click();
    await page.getByRole('button', { name: 'Marek Novák' }).click();
    await page.getByRole('textbox', { name: 'Behaviour', exact: true }).fill('Wrote the timeline');
    await page.getByRole('button', { name: 'Note feedback' }).last().click();
    await expect.element(heading('Observed, 1')).toBeVisible();
    expect(await theOne(marek)).toMatchObject({ state: 'observed', behaviour: 'Wrote the timeline' });
  });

  test('feedback goes its way by keys alone, and the focus goes along', async () => {
    await noted('Answered for the team');
    await show();
    await expect.element(heading('Observed, 1')).toBeVisible();
    row('Answered for the team').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(heading('To deliver, 1')).toBeVisible();
    await expect.element(row('Answered for the team')).toHaveFocus();

    await userEvent.keyboard('{ArrowRight}');
    await page.getByRole('textbox', { name: 'When' }).fill('3 days ago');
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Delivered, 1')).toBeVisible();
    await expect.element(page.getByText(/3 days ago$/)).toBeVisible();
    await expect.element(row('Answered for the team')).toHaveFocus();

    await userEvent.keyboard('{ArrowRight}');
    await page.getByRole('textbox', { name: 'What changed?' }).fill('Asks first now');
    await page.getByRole('button', { name: 'Keep the answer' }).click();
    await expect.element(heading('Checked, 1')).toBeVisible();
    await expect.element(row('Answered for the team')).toHaveFocus();
    expect(await theOne()).toMatchObject({
      state: 'checked',
      observedOn: '2026-11-20',
      deliveredOn: '2026-11-20',
      checkedOn: '2026-11-23',
      outcome: 'Asks first now',
    });

    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(heading('Delivered, 1')).toBeVisible();
    expect(await theOne()).toMatchObject({ state: 'delivered', checkedOn: null });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(heading('Checked, 1')).toBeVisible();
  });

  test('a piece can be dragged to another column', async () => {
    await noted('Answered for the team');
    await show();
    const from = page.getByRole('listitem').filter({ has: row('Answered for the team') });
    await from.dropTo(heading('To deliver, 0'));
    await expect.element(heading('To deliver, 1')).toBeVisible();
    expect(await theOne()).toMatchObject({ state: 'to-deliver' });
  });

  test('age is said from seven days on', async () => {
    await noted('Answered for the team', { state: 'to-deliver' });
    at.clock.set('2026-11-29T09:00:00Z');
    await noted('Left early', { state: 'to-deliver' });
    at.clock.set('2026-11-30T09:00:00Z');
    await show();
    await expect.element(page.getByText('waits 7 days')).toBeVisible();
    expect(main().match(/waits \d+ days?/g)).toEqual(['waits 7 days']);
  });

  test('the share checked after delivery says its n and opens what it counted', async () => {
    for (const text of ['One', 'Two']) await noted(text, { state: 'delivered' });
    await show();
    await expect.element(page.getByText('too little yet, n = 2', { exact: false })).toBeVisible();
    await noted('Three', { state: 'delivered' });
    await page.getByRole('button', { name: '0 of 3 delivered in 90 days were checked.' }).click();
    await expect.element(page.getByRole('dialog').getByText('Three')).toBeVisible();
    expect(page.getByRole('dialog').getByRole('listitem').elements()).toHaveLength(3);
  });

  test('it can be of one person, and of one way', async () => {
    await noted('Answered for the team');
    await noted('Left early', { personId: marek });
    await noted('You interrupt me', { personId: marek, direction: 'to-me', state: 'delivered' });
    await show();
    await page.getByRole('radio', { name: 'Marek Novák' }).click();
    await expect.element(row('Answered for the team')).not.toBeInTheDocument();
    await expect.element(row('Left early')).toBeVisible();
    await page.getByRole('radio', { name: 'To you' }).click();
    await expect.element(row('Left early')).not.toBeInTheDocument();
    await page.getByRole('button', { name: /^What did you do about it/ }).click();
    await page.getByRole('textbox', { name: 'What you did' }).fill('I count to three now');
    await page.getByRole('button', { name: 'Keep the answer' }).click();
    await expect.element(page.getByText(/I count to three now$/)).toBeVisible();
  });

  test('what was dropped stays within reach', async () => {
    await noted('Answered for the team', { state: 'delivered' });
    await noted('Left early');
    await show();
    await page.getByRole('button', { name: 'More for Answered for the team' }).click();
    await page.getByRole('menuitem', { name: 'Drop it' }).click();
    await expect.element(heading('Delivered, 0')).toBeVisible();
    await page.getByRole('button', { name: '1 dropped' }).click();
    await page.getByRole('button', { name: 'Take it up again: Answered for the team' }).click();
    await expect.element(heading('Delivered, 1')).toBeVisible();
  });

  test('nothing undelivered is seen while the screen is shared', async () => {
    await noted('grimble', { state: 'to-deliver' });
    await noted('quorn');
    await noted('zephyr', { state: 'delivered' });
    await show();
    await expect.element(row('grimble')).toBeVisible();
    usePrivateHidden.getState().toggled();
    await expect.element(row('zephyr')).toBeVisible();
    await expect.element(row('grimble')).not.toBeInTheDocument();
    expect(main()).not.toMatch(/grimble|quorn/);
    await expect.element(heading('Delivered, 1')).toBeVisible();
    await expect.element(heading('To deliver, 1')).not.toBeInTheDocument();
  });
});
