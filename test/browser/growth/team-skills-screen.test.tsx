import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { assess } from '#data/assessments.ts';
import { keepEvidence } from '#data/evidence.ts';
import { everySkill } from '#data/growth-page.ts';
import { openGoalsOf } from '#data/growth-goals.ts';
import { addPerson } from '#data/people.ts';
import { addSkillTo } from '#data/person-skills.ts';
import { openTalkingPointsOf } from '#data/talking-points.ts';
import { undoLast } from '#data/undo.ts';
import { ownEvidence } from '#domain/skills/evidence-from.ts';
import type { PersonId, SkillId } from '#domain/ids.ts';
import { TeamSkillsScreen } from '#features/growth/team-skills-screen.tsx';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { addReliabilityLadder, showGrowth } from './show-growth.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let leading: SkillId;

beforeEach(async () => {
  opened = await openTestVault('2026-11-23T09:00:00Z');
  await addReliabilityLadder();
  const found = (await everySkill(opened.vault)).skills.find(({ name }) => name === 'Leading incidents');
  if (found === undefined) throw new Error('no skill');
  leading = found.id;
});
afterEach(async () => {
  usePrivateHidden.setState({ isHidden: false });
  await opened.end();
});

const someone = async (
  name: string,
  level: number | null,
  target: number | null = null,
): Promise<PersonId> => {
  const person = await done(addPerson(name));
  await done(addSkillTo(person, leading, target));
  if (level !== null) {
    await done(keepEvidence(person, { ...ownEvidence('2026-11-01'), action: 'Ran it', skillIds: [leading] }));
    await done(assess({ personId: person, skillId: leading, by: 'me', level }));
  }
  return person;
};

test('says who could teach whom, and makes it an activity with a helper', async () => {
  const wen = await someone('Wen Zhao', 1, 3);
  await someone('Priya Nair', 3);
  await showGrowth(<TeamSkillsScreen />);
  await expect.element(page.getByText(/^Priya could teach Wen\./)).toBeVisible();
  await page.getByRole('button', { name: 'Make it an activity: Wen' }).click();
  await expect.element(page.getByText('An activity for Wen, with Priya as helper.')).toBeVisible();
  const goals = await openGoalsOf(wen)(opened.vault);
  expect(goals).toMatchObject([
    {
      title: 'Leading incidents',
      skillId: leading,
      targetLevel: 3,
      visibility: 'private',
      activities: [{ kind: 'mentoring', helper: 'Priya Nair' }],
    },
  ]);
  await page.getByRole('button', { name: 'Talk about it: Wen' }).click();
  await expect.element(page.getByText('On the agenda with Wen.')).toBeVisible();
  expect(await openTalkingPointsOf(wen)(opened.vault)).toHaveLength(1);
  await undoLast();
  await undoLast();
  expect(await openGoalsOf(wen)(opened.vault)).toEqual([]);
  expect(await openTalkingPointsOf(wen)(opened.vault)).toEqual([]);
});

test('of several teachers one is chosen, alphabetically offered', async () => {
  await someone('Wen Zhao', null, 2);
  await someone('Priya Nair', 3);
  await someone('Amara Osei', 2);
  await showGrowth(<TeamSkillsScreen />);
  await page.getByRole('button', { name: 'Make it an activity: Wen' }).click();
  const items = page.getByRole('menuitem');
  await expect.element(items.first()).toHaveTextContent('with Amara Osei');
  await expect.element(items.last()).toHaveTextContent('with Priya Nair');
});

test('the grid goes by arrow keys, people are alphabetical, and nothing is summed up', async () => {
  await someone('Wen Zhao', 1, 3);
  await someone('Amara Osei', 2);
  await done(addPerson('Ilse Kraus'));
  await showGrowth(<TeamSkillsScreen />);
  const grid = page.getByRole('grid', { name: 'Skills of the team' });
  await expect.element(grid).toBeVisible();
  const heads = grid
    .getByRole('columnheader')
    .elements()
    .map((one) => one.textContent);
  expect(heads).toEqual(['Skill', 'AOAmara', 'WZWen']);
  const amara = grid.getByRole('link', { name: 'Amara Osei, Leading incidents, 2 Engineer, confirmed' });
  (amara.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .element(
      grid.getByRole('link', { name: 'Wen Zhao, Leading incidents, 1 Junior, confirmed, aims at 3 Senior' }),
    )
    .toHaveFocus();
  await expect.element(page.getByRole('link', { name: 'Ilse Kraus' })).toBeVisible();
});

test('what only the leader thinks is out of sight while the screen is shared', async () => {
  await someone('Wen Zhao', 1, 3);
  await someone('Priya Nair', 3);
  await showGrowth(<TeamSkillsScreen />);
  await expect.element(page.getByText(/^Priya could teach Wen\./)).toBeVisible();
  usePrivateHidden.setState({ isHidden: true });
  await expect.element(page.getByText(/^Priya could teach Wen\./)).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('link', { name: 'Priya Nair, Leading incidents, nobody has said yet' }))
    .toBeVisible();
});
