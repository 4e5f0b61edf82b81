import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDecisionAreas } from '#data/decision-areas.ts';
import { delegate } from '#data/delegations.ts';
import { addFeedback, feedbackOf } from '#data/feedback.ts';
import { addNote } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import { addThanks, thanksTo } from '#data/recognitions.ts';
import { startSession, wrapUp } from '#data/session-flow.ts';
import { rememberSummary } from '#data/summaries.ts';
import {
  addTalkingPoint,
  openTalkingPointsOf,
  tickTalkingPoint,
  writeTalkingPoint,
} from '#data/talking-points.ts';
import { timelineOf, yearsOf } from '#data/timeline.ts';
import type { PersonId } from '#domain/ids.ts';
import { PersonScreen } from '#features/people/person-screen.tsx';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  window.location.hash = '';
  await opened.end();
});

const show = () => showScreen(<PersonScreen personId={amara} />);
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** A held session on `day` with one discussed point. */
const heldOn = async (day: string, point: string, notes: string) => {
  opened.clock.set(`${day}T09:00:00.000Z`);
  const session = await done(startSession(amara));
  const id = await done(addTalkingPoint({ personId: amara, text: point, origin: 'them' }));
  await done(writeTalkingPoint(id, { notes }));
  await done(tickTalkingPoint(id, session));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
  return session;
};

test('a new person’s page teaches one step, and Enter keeps adding', async () => {
  await show();
  await expect.element(page.getByRole('heading', { name: 'A first one-on-one with Amara' })).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Add a talking point', exact: true });
  await field.fill('How did the week feel?');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/How did the week feel\?/).first()).toBeVisible();
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('');
  expect(await openTalkingPointsOf(amara)(opened.vault)).toHaveLength(1);
});

test('L shows what was said last time, private notes only while nobody looks over the shoulder', async () => {
  await heldOn('2026-10-20', 'An older point', 'Older notes');
  const session = await heldOn('2026-11-09', 'Who pages the vendor?', 'She decides up to two call-outs.');
  await done(addNote({ personId: amara, sessionId: session, text: 'Tired today', visibility: 'private' }));
  await show();
  await expect.element(page.getByText('An older point')).toBeVisible();
  await userEvent.keyboard('l');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('She decides up to two call-outs.')).toBeVisible();
  await expect.element(dialog.getByText('Tired today')).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByText('Tired today')).not.toBeInTheDocument();
});

test('L typed into a field is a letter', async () => {
  await heldOn('2026-11-09', 'Who pages the vendor?', '');
  await show();
  await page.getByRole('textbox', { name: 'Add a talking point', exact: true }).click();
  await userEvent.keyboard('l');
  await expect
    .element(page.getByRole('textbox', { name: 'Add a talking point', exact: true }))
    .toHaveValue('l');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('why a level moved is out of sight where the leader alone gave the reason', async () => {
  const [own, agreed] = await done(addDecisionAreas([{ name: 'Vendor' }, { name: 'Releases' }]));
  if (!own || !agreed) throw new Error('no areas');
  const move = { personId: amara, level: 3 } as const;
  await done(delegate({ ...move, areaId: own, agreedBy: 'me', reason: 'I am not sure of her yet' }));
  await done(delegate({ ...move, areaId: agreed, agreedBy: 'both', reason: 'The trial held' }));
  await show();
  await expect.element(page.getByText(/I am not sure of her yet/)).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByText(/I am not sure of her yet/)).not.toBeInTheDocument();
  await expect.element(page.getByText(/The trial held/)).toBeVisible();
});

test('filters and years show a part; earlier things come on request', async () => {
  for (let week = 0; week < 18; week++) {
    const day = new Date(Date.UTC(2025, 9, 6 + week * 7)).toISOString().slice(0, 10);
    await heldOn(day, `Point of week ${week}`, '');
  }
  opened.clock.set('2026-11-23T09:00:00.000Z');
  await done(addNote({ personId: amara, text: 'Wants to speak in spring', visibility: 'shared' }));
  const { entries, hasEarlier } = await timelineOf(amara, { filter: 'all', year: null, pages: 1 })(
    opened.vault,
  );
  expect(new Set(entries.map(({ day }) => day)).size).toBe(10);
  expect(hasEarlier).toBe(true);
  expect(await yearsOf(amara, 'all')(opened.vault)).toEqual([2026, 2025]);
  await show();
  await expect.element(page.getByText('Point of week 17', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Point of week 0', { exact: true })).not.toBeInTheDocument();
  await button('Show earlier').click();
  await expect.element(page.getByText('Point of week 0', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Jump to a year' }).selectOptions('2025');
  await expect.element(page.getByText('Point of week 17', { exact: true })).not.toBeInTheDocument();
  await page.getByRole('combobox', { name: 'Jump to a year' }).selectOptions('Newest');
  await page.getByRole('radio', { name: 'Notes' }).click();
  await expect.element(page.getByText('Wants to speak in spring')).toBeVisible();
  await expect.element(page.getByText('Point of week 17', { exact: true })).not.toBeInTheDocument();
});

test('feedback and thanks are delivered from here, and looked back at', async () => {
  await done(
    addFeedback({
      personId: amara,
      state: 'to-deliver',
      direction: 'to-them',
      kind: 'redirecting',
      situation: '',
      behaviour: 'Answered for the team',
      impact: '',
      impression: '',
    }),
  );
  await done(addThanks({ personId: amara, act: 'the timeline', isSpoken: false }));
  await show();
  await button('Delivered: Answered for the team').click();
  await button('Said: the timeline').click();
  await button('What changed? Answered for the team').click();
  await page.getByRole('textbox', { name: 'What changed?' }).fill('Opens with a round now');
  await button('Keep the answer').click();
  await expect
    .poll(async () => (await feedbackOf(amara)(opened.vault))[0])
    .toMatchObject({ state: 'checked', outcome: 'Opens with a round now' });
  expect((await thanksTo(amara)(opened.vault))[0]?.state).toBe('spoken');
});

test('a note is private until said otherwise, and hides with everything private', async () => {
  await show();
  await button('Note').click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Thinks of leaving');
  await button('Keep note').click();
  const note = page.getByText('Thinks of leaving');
  await expect.element(note).toBeVisible();
  await expect.element(page.getByText('only for you')).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(note).not.toBeInTheDocument();
});

test('an exported summary stands on the timeline and can be read again', async () => {
  await done(
    rememberSummary({
      personId: amara,
      from: '2026-06-01',
      to: '2026-11-23',
      reader: 'hr',
      format: 'markdown',
      entries: 3,
      privateEntries: 0,
      text: '# Amara Osei\n\nWrote the timeline.',
    }),
  );
  await show();
  await expect.element(page.getByText('Summary for HR review exported, 3 entries')).toBeVisible();
  await button('Read it again').click();
  await expect.element(page.getByRole('dialog').getByText('Wrote the timeline.')).toBeVisible();
});

test('a running one-on-one is continued, and a start goes to its page', async () => {
  await show();
  await button('Start one-on-one').click();
  await expect.poll(() => window.location.hash).toMatch(/^#\/sessions\//);
  await expect.element(button('Continue')).toBeVisible();
});

test('thanks and feedback that were said are changed and dropped on the timeline', async () => {
  const said = {
    direction: 'to-them',
    kind: 'reinforcing',
    situation: '',
    impact: '',
    impression: '',
  } as const;
  await done(addThanks({ personId: amara, act: 'the calm', isSpoken: true }));
  await done(addFeedback({ personId: amara, state: 'delivered', behaviour: 'Asked first', ...said }));
  await show();
  await button('More for the calm').click();
  await page.getByRole('menuitem', { name: 'Change the words' }).click();
  await page.getByRole('textbox', { name: 'Thanks for' }).fill('the calm in the call');
  await button('Save').click();
  await expect.element(button('More for the calm in the call')).toBeVisible();
  expect(await thanksTo(amara)(opened.vault)).toMatchObject([
    { act: 'the calm in the call', state: 'spoken' },
  ]);
  await button('More for Asked first').click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await expect
    .poll(async () => (await feedbackOf(amara)(opened.vault)).map(({ state }) => state))
    .toEqual(['dropped']);
});

test('words typed into a dialog on unspoken thanks outlast the hiding of everything private', async () => {
  await done(addThanks({ personId: amara, act: 'the calm', isSpoken: false }));
  await show();
  await button('More for the calm').click();
  await page.getByRole('menuitem', { name: 'Change the words' }).click();
  await page.getByRole('textbox', { name: 'Thanks for' }).fill('half a sentence');
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByRole('textbox', { name: 'Thanks for' })).not.toBeInTheDocument();
  usePrivateHidden.setState({ isHidden: false });
  await expect.element(page.getByRole('textbox', { name: 'Thanks for' })).toHaveValue('half a sentence');
});
