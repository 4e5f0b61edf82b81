import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activeLadders, addLadder, ladderPage } from '#data/ladders.ts';
import { addPerson, personWith } from '#data/people.ts';
import { answerAsking, askingOf, askingsOf, ownQuestions, putQuestion } from '#data/questions.ts';
import { addSkill, archiveSkill, skillBank, skillsOf } from '#data/skills.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { LadderScreen } from '#features/library/ladder-screen.tsx';
import { LibraryScreen } from '#features/library/library-screen.tsx';
import { OverdueClocks } from '#parts/clocks/overdue-clocks.tsx';
import type { Desktop } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
beforeEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  opened = await openTestVault('2026-05-04T09:00:00Z');
});
afterEach(async () => {
  window.location.hash = '';
  await opened.end();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const question = { id: 'goal1', category: 'goal', text: 'What would you see if it worked?' } as const;

/** Every file the screen gave out, by name. */
const withDesktop = (screen: React.ReactNode, files: Map<string, string> = new Map()) => (
  <DesktopProvider
    value={
      {
        saveText: async (name: string, text: string) => {
          files.set(name, text);
          return 'saved';
        },
      } as Partial<Desktop> as Desktop
    }
  >
    {screen}
  </DesktopProvider>
);

test('a starter ladder is one press away and leaves with Undo', async () => {
  await showScreen(<LibraryScreen />);
  await button('Add the ladder “Engineer”').click();
  await expect.element(page.getByRole('link', { name: 'Engineer' })).toBeVisible();
  await expect.element(button('Add the ladder “Engineer”')).not.toBeInTheDocument();
  expect(await activeLadders(opened.vault)).toMatchObject([{ name: 'Engineer', source: 'starter' }]);
  await button('Undo').click();
  await expect.element(button('Add the ladder “Engineer”')).toBeVisible();
  expect(await activeLadders(opened.vault)).toEqual([]);
});

test('an own question stands before the others; put away, it can be brought back', async () => {
  await showScreen(<LibraryScreen />);
  const field = page.getByRole('textbox', { name: 'Add a question of your own' });
  await field.fill('What would you rather not do again?');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveValue('');
  const menu = button('More for What would you rather not do again?');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByRole('combobox', { name: 'Category' }).selectOptions('Stay');
  await button('Done').click();
  await expect.element(menu).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Stay' }).click({ force: true });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await button('1 archived question').click();
  await button('Bring back “What would you rather not do again?”').click();
  await expect.element(menu).toBeVisible();
  expect(await ownQuestions(opened.vault)).toMatchObject([{ category: 'stay' }]);
});

test('a question says whom it was asked last and what came back, the answer not on a shared screen', async () => {
  const amara = await done(addPerson('Amara Osei'));
  const point = await done(putQuestion({ personId: amara, question }));
  const asking = await askingOf({ personId: amara, id: point })(opened.vault);
  if (asking) await done(answerAsking(asking.id, 'Quiet weekends'));
  await showScreen(<LibraryScreen />);
  await expect.element(page.getByText('asked Amara in May: Quiet weekends')).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByText('asked Amara in May', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Quiet weekends')).not.toBeInTheDocument();
});

test('a ladder is written by hand: a skill, a cell, a step before the first', async () => {
  const id = await done(addLadder('Support', ['One', 'Two']));
  await showScreen(withDesktop(<LadderScreen ladderId={id} />));
  await page.getByRole('textbox', { name: 'Add a skill' }).fill('Listening');
  await userEvent.keyboard('{Enter}');
  await button('Listening, Two: nothing yet').click();
  await userEvent.keyboard('Asks back{Enter}- On the phone');
  await userEvent.keyboard('{Escape}');
  await expect.element(button(/^Listening, Two: Asks back/)).toHaveFocus();
  await button('More for One').click();
  await page.getByRole('menuitem', { name: 'Add a step before it' }).click();
  await expect.element(page.getByText('3 Two')).toBeVisible();
  const [skill] = await skillsOf(id)(opened.vault);
  const ladder = (await ladderPage(id)(opened.vault))?.ladder;
  expect(ladder?.expectations).toEqual([
    { skillId: skill?.id, level: 3, text: 'Asks back', examples: ['On the phone'] },
  ]);
});

test('a skill that was put away can be brought back later: one on a ladder, and one without', async () => {
  const ladderId = await done(addLadder('Support', ['One', 'Two']));
  const listening = await done(addSkill({ name: 'Listening', ladderId }));
  const patience = await done(addSkill({ name: 'Patience', ladderId: null }));
  await done(archiveSkill(listening));
  await done(archiveSkill(patience));
  const shown = await showScreen(withDesktop(<LadderScreen ladderId={ladderId} />));
  await button('1 archived skill').click();
  await button('Bring back “Listening”').click();
  await expect.element(button('More for Listening')).toBeVisible();
  await shown.unmount();
  await showScreen(<LibraryScreen />);
  await button('1 archived skill').click();
  await button('Bring back “Patience”').click();
  await expect.element(button('More for Patience')).toBeVisible();
  expect((await skillBank(opened.vault)).map(({ name }) => name)).toEqual(['Listening', 'Patience']);
});

test('a ladder leaves as a file with its licence', async () => {
  const files = new Map<string, string>();
  const id = await done(addLadder('Support & more', ['One']));
  await showScreen(withDesktop(<LadderScreen ladderId={id} />, files));
  await button('Change licence and origin').click();
  await page.getByRole('textbox', { name: 'Licence' }).fill('CC-BY-4.0');
  await button('Done').click();
  await expect.element(page.getByText(/^Licence: CC-BY-4.0/)).toBeVisible();
  await button('More for Support & more').click();
  await page.getByRole('menuitem', { name: 'Save as a Leeway file (JSON)' }).click();
  await expect.poll(() => files.get('support-more.json')).toContain('"licence": "CC-BY-4.0"');
});

test('an overdue talk goes on the agenda with one of three questions, once', async () => {
  const amara = await done(addPerson('Amara Osei'));
  opened.clock.set('2026-08-16T09:00:00Z');
  const person = await personWith(amara)(opened.vault);
  if (person === null) throw new Error('nobody');
  await showScreen(<OverdueClocks person={person} />);
  await expect.element(page.getByText(/No growth talk yet, 104 days in \(every 90\)/)).toBeVisible();
  await button('Put it on the agenda: No growth talk yet, 104 days in').click();
  const offered = page.getByRole('dialog').getByRole('listitem');
  expect(offered.elements()).toHaveLength(3);
  const first = offered.elements()[0]?.textContent;
  await button('Three others').click();
  expect(offered.elements()[0]?.textContent).not.toBe(first);
  await offered.first().getByRole('button').click();
  await expect.element(page.getByText('on the agenda', { exact: true })).toBeVisible();
  expect(await openTalkingPointsOf(amara)(opened.vault)).toMatchObject([
    { origin: 'question', about: { kind: 'clock', sessionKind: 'growth' } },
  ]);
  expect(await askingsOf(amara)(opened.vault)).toHaveLength(1);
});
