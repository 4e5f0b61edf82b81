import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { askingsOf, putQuestion } from '#data/questions.ts';
import { openedVault } from '#data/store.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { type Shown, showSession } from './show-session.tsx';

let shown: Shown;
beforeEach(async () => {
  shown = await showSession();
});
afterEach(() => shown.end());

const askings = () => askingsOf(shown.person)(openedVault());
const call = async (words: string) => {
  await page.getByRole('textbox', { name: 'Add a talking point', exact: true }).fill(words);
  await userEvent.keyboard('{Enter}');
};
const offered = () =>
  page
    .getByRole('dialog')
    .getByRole('listitem')
    .elements()
    .map((one) => one.textContent);

test('a question taken in a one-on-one is remembered, keeps its short answer and comes last next time', async () => {
  await call('/question stay');
  await page.getByRole('button', { name: 'What do you look forward to when the week begins?' }).click();
  await expect.poll(async () => (await askings()).map(({ questionId }) => questionId)).toEqual(['stay1']);
  await page
    .getByRole('checkbox', { name: 'Discussed: What do you look forward to when the week begins?' })
    .click();
  await page
    .getByRole('textbox', { name: 'Short answer to What do you look forward to when the week begins?' })
    .fill('Pairing with Wen');
  await expect.poll(async () => (await askings()).map(({ answer }) => answer)).toEqual(['Pairing with Wen']);
  await call('/question stay');
  await expect
    .poll(() => offered().at(-1))
    .toMatch(/^What do you look forward.*asked Amara in .*: Pairing with Wen$/);
});

test('the line under open notes offers what was not asked, and notes that it was asked only when told to', async () => {
  const first = { id: 'goal1', category: 'goal', text: 'What would you see if it worked?' } as const;
  await done(putQuestion({ personId: shown.person, question: first }));
  await page.getByRole('textbox', { name: `Notes on ${first.text}` }).click();
  await expect.element(page.getByText('“What would make this talk worth your time?”')).toBeVisible();
  expect(await askings()).toHaveLength(1);
  await page.getByRole('button', { name: 'Note that you asked it' }).click();
  await expect
    .poll(async () => (await askings()).at(-1))
    .toMatchObject({
      questionId: 'goal2',
      sessionId: shown.session,
      talkingPointId: null,
    });
});
