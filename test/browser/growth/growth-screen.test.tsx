import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { assess, assessmentsOf } from '#data/assessments.ts';
import { evidenceOf, keepEvidence } from '#data/evidence.ts';
import { everySkill } from '#data/growth-page.ts';
import { addPerson } from '#data/people.ts';
import { addSkillByName, personSkillsOf, standOn } from '#data/person-skills.ts';
import { undoLast } from '#data/undo.ts';
import { ownEvidence } from '#domain/skills/evidence-from.ts';
import type { PersonId, SkillId } from '#domain/ids.ts';
import { GrowthScreen } from '#features/growth/growth-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { addReliabilityLadder, showGrowth } from './show-growth.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let amara: PersonId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  amara = await done(addPerson('Amara Osei'));
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await opened.end();
});

const show = () => showGrowth(<GrowthScreen personId={amara} />);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const skillNamed = async (name: string): Promise<SkillId> => {
  const found = (await everySkill(opened.vault)).skills.find((skill) => skill.name === name);
  if (found === undefined) throw new Error(`No skill ${name}`);
  return found.id;
};

test('an empty page teaches one step: a skill by its name', async () => {
  await show();
  await expect.element(page.getByRole('link', { name: 'Open the Library' })).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Add a skill for Amara' });
  await field.fill('Estimating');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('grid', { name: 'Skills of Amara: On no ladder' })).toBeVisible();
  await undoLast();
  await expect.element(page.getByRole('heading', { name: /get better at/ })).toBeVisible();
  expect((await everySkill(opened.vault)).skills).toEqual([]);
});

test('the step of a ladder brings what it expects', async () => {
  await addReliabilityLadder();
  await show();
  await button('Choose a step of a ladder').click();
  await page.getByRole('radio', { name: '2 Engineer' }).click();
  await button('Choose this step').click();
  const grid = page.getByRole('grid', { name: 'Skills of Amara: Site reliability' });
  await expect
    .element(grid.getByRole('columnheader', { name: '2 Engineer Amara stands here' }))
    .toBeVisible();
  await expect.element(button('Leading incidents, 3 Senior, the target')).toBeVisible();
  await expect.element(button('Mentoring, 3 Senior, the target')).toBeVisible();
});

test('both sides are set on the grid by keys alone, and wait for evidence', async () => {
  const ladder = await addReliabilityLadder();
  await done(standOn(amara, ladder, 2, { alsoSkills: true }));
  await show();
  await button('Leading incidents').click();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Amara sees it here' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const cell = button('Leading incidents, 2 Engineer, Amara says, unconfirmed');
  await expect.element(cell).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Amara sees it here' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect
    .element(button('Leading incidents, 2 Engineer, Amara says, unconfirmed, you say, unconfirmed'))
    .toBeVisible();
  const said = await assessmentsOf(amara)(opened.vault);
  expect(said.map(({ by, level, visibility }) => `${by} ${level} ${visibility}`).toSorted()).toEqual([
    'me 2 private',
    'them 2 shared',
  ]);
});

test('evidence written right there confirms the level, and deleting it takes that back', async () => {
  const skill = await done(addSkillByName(amara, 'Leading incidents'));
  await done(assess({ personId: amara, skillId: skill, by: 'them', level: 2 }));
  await show();
  await button('0 pieces of evidence for Leading incidents').click();
  await expect.element(page.getByText(/^Unconfirmed: no evidence up to/)).toBeVisible();
  await button('Add evidence').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What Amara did' }).fill('Ran the call alone');
  await dialog.getByRole('textbox', { name: 'When' }).fill('17 nov');
  await expect.element(dialog.getByRole('checkbox', { name: 'Leading incidents' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Keep evidence' }).click();
  await expect.element(page.getByText(/^alone since .*, confirmed by evidence\.$/)).toBeVisible();
  await expect.element(button('1 piece of evidence for Leading incidents')).toBeVisible();
  const [kept] = await evidenceOf(amara)(opened.vault);
  expect(kept).toMatchObject({ happenedOn: '2026-11-17', visibility: 'private', skillIds: [skill] });
  await button(/^More for the evidence of/).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.element(page.getByText(/^Unconfirmed: no evidence up to/)).toBeVisible();
  await button('Undo').click();
  await expect.element(page.getByText(/^alone since .*, confirmed by evidence\.$/)).toBeVisible();
});

test('undoing kept evidence leaves nothing of the form behind', async () => {
  const skill = await done(addSkillByName(amara, 'Leading incidents'));
  await show();
  await button('0 pieces of evidence for Leading incidents').click();
  await button('Add evidence').click();
  const field = page.getByRole('textbox', { name: 'What Amara did' });
  await field.fill('Ran the call');
  await expect.poll(async () => (await evidenceOf(amara)(opened.vault)).length).toBe(1);
  await button('Keep evidence').click();
  await expect.element(page.getByText('Kept as evidence.')).toBeVisible();
  await undoLast();
  expect(await evidenceOf(amara)(opened.vault)).toEqual([]);
  expect(await personSkillsOf(amara)(opened.vault)).toMatchObject([{ skillId: skill }]);
});

test('the leader’s own level and private evidence are out of sight while the screen is shared', async () => {
  const skill = await done(addSkillByName(amara, 'Leading incidents'));
  await done(assess({ personId: amara, skillId: skill, by: 'them', level: 3 }));
  await done(assess({ personId: amara, skillId: skill, by: 'me', level: 1 }));
  await done(
    keepEvidence(amara, { ...ownEvidence('2026-11-17'), action: 'Froze on the call', skillIds: [skill] }),
  );
  await show();
  await button('Leading incidents').click();
  await expect.element(page.getByText('Froze on the call')).toBeVisible();
  await expect.element(page.getByText('Amara 2 higher')).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByText('Froze on the call')).not.toBeInTheDocument();
  await expect.element(page.getByText('Amara 2 higher')).not.toBeInTheDocument();
  await expect.element(button(/you say/)).not.toBeInTheDocument();
  // What only private evidence confirms is not confirmed before the other's eyes.
  await expect.element(button('Leading incidents, 3 hard cases too, Amara says, unconfirmed')).toBeVisible();
});

test('telling is an explicit act, and can be taken back', async () => {
  const skill = await done(addSkillByName(amara, 'Leading incidents'));
  await done(assess({ personId: amara, skillId: skill, by: 'me', level: 1 }));
  await show();
  await button('Leading incidents').click();
  await button('I told Amara').click();
  await expect.element(page.getByText('Amara knows', { exact: true })).toBeVisible();
  expect(await assessmentsOf(amara)(opened.vault)).toMatchObject([{ visibility: 'shared' }]);
  await undoLast();
  expect(await assessmentsOf(amara)(opened.vault)).toMatchObject([{ visibility: 'private' }]);
});

test('a skill of the bank is found by its name, set aside and taken up again with its past', async () => {
  const ladder = await addReliabilityLadder();
  await done(standOn(amara, ladder, 1, { alsoSkills: false }));
  const mentoring = await skillNamed('Mentoring');
  expect(await done(addSkillByName(amara, ' mentoring '))).toBe(mentoring);
  await done(assess({ personId: amara, skillId: mentoring, by: 'them', level: 2 }));
  await show();
  await button('Mentoring').click();
  await button('Set this skill aside').click();
  await expect.element(page.getByRole('heading', { name: /get better at/ })).toBeVisible();
  await done(addSkillByName(amara, 'Mentoring'));
  await expect.element(button('Mentoring, 2 Engineer, Amara says, unconfirmed')).toBeVisible();
});
