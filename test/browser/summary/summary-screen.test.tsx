import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addActionItem, closeActionItem } from '#data/action-items.ts';
import { addEvidence } from '#data/evidence.ts';
import { halfTyped } from '#data/half-typed.ts';
import { addFeedback } from '#data/feedback.ts';
import { addLadder, writeExpectations } from '#data/ladders.ts';
import { addNote } from '#data/notes.ts';
import { addPerson } from '#data/people.ts';
import { standOn } from '#data/person-skills.ts';
import { addThanks, thanksTo } from '#data/recognitions.ts';
import { addSkill } from '#data/skills.ts';
import { startSession, wrapUp } from '#data/session-flow.ts';
import { rememberSummary, summariesOf } from '#data/summaries.ts';
import { addTalkingPoint, tickTalkingPoint, writeTalkingPoint } from '#data/talking-points.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { PersonId, SkillId } from '#domain/ids.ts';
import { useSummaryChoices } from '#features/summary/summary-choices.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { textOfWord } from '#test/helpers/word-text.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { type Handed, listeningDesktop, showSummary } from './show-summary.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;
let handed: Handed[];

const earlier = {
  from: '2026-01-01',
  to: '2026-06-01',
  reader: 'person',
  format: 'copy',
  entries: 0,
  privateEntries: 0,
  text: '',
} as const;

/** Everything shared says 'shared', everything private 'secret'. */
const halfAYear = async () => {
  const session = await done(startSession(amara));
  const point = await done(addTalkingPoint({ personId: amara, text: 'Shared point', origin: 'them' }));
  await done(writeTalkingPoint(point, { notes: 'Shared point notes' }));
  await done(tickTalkingPoint(point, session));
  await done(addNote({ personId: amara, sessionId: session, text: 'Secret fact', visibility: 'private' }));
  await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
  await done(addThanks({ personId: amara, act: 'Shared thanks', isSpoken: true }));
  await done(addThanks({ personId: amara, act: 'Secret unspoken thanks', isSpoken: false }));
  await done(
    addFeedback({
      personId: amara,
      state: 'delivered',
      direction: 'to-them',
      kind: 'redirecting',
      situation: 'Shared situation',
      behaviour: 'Shared behaviour',
      impact: '',
      impression: 'Secret impression',
    }),
  );
  await done(addNote({ personId: amara, text: 'Shared note', visibility: 'shared' }));
  await done(addNote({ personId: amara, text: 'Secret note', visibility: 'private' }));
  const item = await done(
    addActionItem({ personId: amara, text: 'Shared promise', owner: 'them', due: null }),
  );
  await done(closeActionItem(item, 'kept'));
};

beforeEach(async () => {
  opened = await openTestVault('2026-11-10T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
  handed = [];
  await halfAYear();
});
afterEach(async () => {
  useSummaryChoices.getState().forgot();
  usePrivateHidden.setState({ isHidden: false });
  window.location.hash = '';
  await opened.end();
});

const show = (outcome?: 'saved' | 'cancelled' | 'failed') =>
  showSummary(amara, listeningDesktop(handed, outcome));
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const paper = () => page.getByRole('article');
const onlyForYou = () => page.getByRole('region', { name: 'Only for you' });
const otherWay = async (name: string) => {
  await button('Other ways').click();
  await page.getByRole('menuitem', { name }).click();
};
const saveMarkdown = async (): Promise<string> => {
  const before = handed.length;
  await otherWay('Save as Markdown');
  await expect.poll(() => handed.length).toBe(before + 1);
  return handed[before]?.text ?? '';
};

test('the file holds every shared thing and nothing private, no id and no name in its own name', async () => {
  await show();
  const text = await saveMarkdown();
  for (const shared of ['point', 'point notes', 'thanks', 'situation', 'behaviour', 'note', 'promise'])
    expect(text).toContain(`Shared ${shared}`);
  expect(text.toLowerCase()).not.toContain('secret');
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  expect(handed[0]?.name).toBe('summary-2026-05-10-to-2026-11-10.md');
});

test('what was handed out is remembered; a cancelled save is not', async () => {
  const shown = await show('cancelled');
  await saveMarkdown();
  await shown.unmount();
  await show();
  const text = await saveMarkdown();
  await expect.element(page.getByText(/Saved summary-.*\.md with 5 entries/)).toBeVisible();
  await expect.poll(() => summariesOf(amara)(opened.vault)).toHaveLength(1);
  const remembered = await summariesOf(amara)(opened.vault);
  expect(remembered[0]).toMatchObject({
    reader: 'person',
    format: 'markdown',
    entries: 5,
    privateEntries: 0,
    text,
  });
});

test('the page does not empty itself when the period begins after the summary just exported', async () => {
  await done(rememberSummary({ ...earlier, personId: amara }));
  opened.clock.set('2026-11-20T09:00:00Z');
  const shown = await show();
  await expect.element(page.getByRole('radio', { name: 'Since last summary' })).toBeChecked();
  expect(await saveMarkdown()).toContain('Shared thanks');
  await expect.poll(() => summariesOf(amara)(opened.vault)).toHaveLength(2);
  await shown.unmount();
  await show();
  expect(await saveMarkdown()).toContain('Shared thanks');
});

test('a private note goes out when it is ticked by itself, marked; another reader starts without it', async () => {
  await show();
  await button('Show the list').click();
  await onlyForYou()
    .getByRole('checkbox', { name: /Secret note/ })
    .click();
  await expect.element(paper().getByText('private', { exact: true })).toBeVisible();
  const text = await saveMarkdown();
  expect(text).toMatch(/\(private\)\*\s+Secret note/);
  expect(text).not.toContain('Secret fact');
  await page.getByRole('radio', { name: 'HR review' }).click();
  expect(await saveMarkdown()).not.toContain('Secret note');
});

test('switching a section off and on takes nothing private along', async () => {
  await show();
  const feedback = page.getByRole('checkbox', { name: 'Feedback, with what changed' });
  await feedback.click();
  await expect.element(paper().getByText('Shared behaviour')).not.toBeInTheDocument();
  await feedback.click();
  const text = await saveMarkdown();
  expect(text).toContain('Shared behaviour');
  expect(text).not.toContain('Secret impression');
});

test('single entries are ticked on and off', async () => {
  await show();
  await button('Choose single entries: Recognition').click();
  await page.getByRole('checkbox', { name: /Secret unspoken thanks.*has not heard/ }).click();
  await page.getByRole('checkbox', { name: /Shared thanks/ }).click();
  const text = await saveMarkdown();
  expect(text).toContain('Secret unspoken thanks');
  expect(text).not.toContain('Shared thanks');
});

test('a text edited on the page changes the file and never the record; reset brings it back', async () => {
  const shown = await show();
  await button('Edit: Shared thanks').click();
  await page.getByRole('textbox', { name: /^Text of/ }).fill('In other words');
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Edit: In other words')).toHaveFocus();
  await shown.unmount();
  await show();
  expect(await saveMarkdown()).toContain('In other words');
  expect((await thanksTo(amara)(opened.vault)).map(({ act }) => act)).toContain('Shared thanks');
  await button('Edit: In other words').click();
  await button('Reset to what was written').click();
  expect(await saveMarkdown()).toContain('Shared thanks');
});

test('an edited text is in the vault as the hands rest, and on the page again after the window was locked', async () => {
  const place = { field: 'summary', personId: amara } as const;
  const shown = await show();
  await page.getByRole('radio', { name: 'HR review' }).click();
  await button('Edit: Shared thanks').click();
  await page.getByRole('textbox', { name: /^Text of/ }).fill('In other words');
  await expect.poll(() => halfTyped(place)(opened.vault)).toContain('In other words');
  await shown.unmount();
  useSummaryChoices.getState().forgot();
  await show();
  await expect.element(page.getByRole('radio', { name: 'HR review' })).toBeChecked();
  await button('Edit: In other words').click();
  await button('Reset to what was written').click();
  await expect.poll(() => halfTyped(place)(opened.vault)).toBe(null);
});

test('a text edited for one reader never reaches another, and is there again for the first', async () => {
  await show();
  await page.getByRole('radio', { name: 'Only me' }).click();
  await button('Edit: Shared thanks').click();
  await page.getByRole('textbox', { name: /^Text of/ }).fill('Only between us');
  await userEvent.keyboard('{Escape}');
  expect(await saveMarkdown()).toContain('Only between us');
  for (const reader of ['HR review', 'Amara']) {
    await page.getByRole('radio', { name: reader }).click();
    const text = await saveMarkdown();
    expect(text).toContain('Shared thanks');
    expect(text).not.toContain('Only between us');
  }
  await page.getByRole('radio', { name: 'Only me' }).click();
  expect(await saveMarkdown()).toContain('Only between us');
});

test('what stays here is listed with the reason', async () => {
  await show();
  await expect
    .element(page.getByText(/Stays here: 2 private notes, 1 impression, 1 thanks not spoken yet/))
    .toBeVisible();
  await expect.element(page.getByText('1 sentence marked as impression stays with you')).toBeVisible();
  await button('Read the list').click();
  const list = page.getByRole('dialog');
  await expect.element(list.getByText(/Secret impression/)).toBeVisible();
  await expect.element(list.getByText('An impression is what you suppose, not what happened.')).toBeVisible();
});

test('while the screen is shared nothing private can be read', async () => {
  await show();
  await button('Show the list').click();
  await onlyForYou()
    .getByRole('checkbox', { name: /Secret note/ })
    .click();
  await expect.element(paper().getByText('Secret note')).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByText('1 private entry is hidden while you share the screen')).toBeVisible();
  await expect.element(onlyForYou().getByText(/Secret note/)).not.toBeInTheDocument();
  await expect.element(paper().getByText('Secret note')).not.toBeInTheDocument();
  await button('Print').click();
  for (const way of [
    'Save as Word',
    'Save as web page',
    'Save as Markdown',
    'Save as JSON',
    'Copy as Markdown',
  ])
    await otherWay(way);
  await expect.element(page.getByText(/Private entries are ticked\. Show them again/)).toBeVisible();
  expect(handed).toEqual([]);
  usePrivateHidden.setState({ isHidden: false });
  expect(await saveMarkdown()).toContain('Secret note');
});

test('a free period is chosen in plain words', async () => {
  await show();
  await page.getByRole('radio', { name: 'From … to …' }).click();
  await page.getByRole('textbox', { name: 'From' }).fill('1 june');
  await expect.element(page.getByText(/June 1 – November 10, 2026|1 June – 10 November 2026/)).toBeVisible();
});

const seen = (action: string, skillId: SkillId, visibility: Evidence['visibility']) => ({
  happenedOn: '2026-11-02',
  situation: '',
  task: '',
  action,
  result: '',
  link: '',
  skillIds: [skillId],
  goalIds: [],
  source: null,
  visibility,
});

test('a promotion case goes by the next step, says where nothing was seen, and is a Word file', async () => {
  const ladder = await done(addLadder('Site reliability', ['Engineer', 'Senior']));
  const [runs, teaches] = [
    await done(addSkill({ name: 'Incidents', ladderId: ladder })),
    await done(addSkill({ name: 'Mentoring', ladderId: ladder })),
  ];
  await done(writeExpectations(ladder, runs, 2, [{ text: 'Leads incidents', examples: [] }]));
  await done(writeExpectations(ladder, teaches, 2, [{ text: 'Brings others on', examples: [] }]));
  await done(standOn(amara, ladder, 1, { alsoSkills: false }));
  await done(addEvidence(amara, seen('Ran the shared call', runs, 'shared')));
  await done(addEvidence(amara, seen('Secret doubt', teaches, 'private')));
  await show();
  await page.getByRole('radio', { name: 'Promotion case' }).click();
  await expect.element(paper().getByRole('heading', { name: 'What Senior expects' })).toBeVisible();
  await expect.element(paper().getByText('Brings others on')).toBeVisible();
  await expect.element(paper().getByText('No evidence yet.')).toBeVisible();
  await expect.element(paper().getByText('Shared note')).not.toBeInTheDocument();
  await otherWay('Save as Word');
  await expect.poll(() => handed.length).toBe(1);
  expect(handed[0]?.name).toMatch(/\.docx$/);
  const word = textOfWord(handed[0]?.bytes ?? new Uint8Array());
  for (const text of ['What Senior expects', 'Ran the shared call', 'No evidence yet.'])
    expect(word).toContain(text);
  expect(word).not.toContain('Secret');
});

test('a promotion case of somebody who stands on no step says what is missing', async () => {
  await show();
  await page.getByRole('radio', { name: 'Promotion case' }).click();
  await expect.element(page.getByText(/No next step is known for Amara yet/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Choose where Amara stands' })).toBeVisible();
});

test('the first line of the page is edited like any other, and can be taken off', async () => {
  await show();
  await button(/^Edit: Where Amara is heading/).click();
  await page.getByRole('textbox', { name: 'First line of the page' }).fill('For Tuesday.');
  expect(await saveMarkdown()).toContain('For Tuesday.');
  await button('Take off the page').click();
  expect(await saveMarkdown()).not.toMatch(/For Tuesday|is heading/);
});

test('evidence by month has words for those who cannot see the bars', async () => {
  await show();
  await expect.element(page.getByRole('img', { name: /November 2026: 5 entries/ })).toBeVisible();
});

test('Ctrl+P prints the page; it is remembered when the leader says that it was printed', async () => {
  await show();
  await expect.element(paper().getByText('Shared thanks')).toBeVisible();
  await userEvent.keyboard('{Control>}p{/Control}');
  await expect.element(page.getByText('Was it printed?')).toBeVisible();
  expect(handed).toHaveLength(1);
  expect(await summariesOf(amara)(opened.vault)).toEqual([]);
  await button('Yes, remember it').click();
  await expect.poll(async () => (await summariesOf(amara)(opened.vault))[0]?.format).toBe('print');
});
