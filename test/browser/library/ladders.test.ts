import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  addLadder,
  archiveLadder,
  importLadder,
  ladderPage,
  standingOf,
  writeExpectations,
} from '#data/ladders.ts';
import { arrangeSteps } from '#data/ladder-steps.ts';
import { addPerson, changePerson, personWith } from '#data/people.ts';
import { addSkill, rankSkills, skillBank, skillsOf } from '#data/skills.ts';
import { freshId } from '#data/store.ts';
import { assessments } from '#data/tables.ts';
import { undoLast } from '#data/undo.ts';
import { commit } from '#data/store.ts';
import type { AssessmentId } from '#domain/ids.ts';
import type { LadderDraft } from '#domain/ladders/ladder-draft.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';

let open: Awaited<ReturnType<typeof openTestVault>>;

beforeEach(async () => {
  open = await openTestVault();
});

afterEach(() => open.end());

const draft: LadderDraft = {
  name: 'Engineering',
  about: '',
  source: 'engineering-progression',
  licence: 'MIT',
  attribution: 'The Financial Times',
  levels: ['Engineer', 'Senior', 'Staff'].map((name) => ({ name, summary: '' })),
  skills: ['Writing code', 'Listening', 'Deciding'].map((name) => ({
    name,
    group: 'All',
    about: '',
    expectations: [{ level: 2, text: `${name} well`, examples: [] }],
  })),
};

const assessed = async (level: number) => {
  const personId = await done(addPerson('Amara Osei'));
  const ladderId = await done(importLadder(draft));
  const [skill] = await skillsOf(ladderId)(open.vault);
  if (skill === undefined) throw new Error('no skill');
  await done(changePerson(personId, { standsOn: { ladderId, level } }));
  const id = freshId<AssessmentId>();
  const record = {
    id,
    personId,
    skillId: skill.id,
    by: 'me' as const,
    level,
    assessedOn: '2026-11-01',
    note: '',
    sessionId: null,
    visibility: 'private' as const,
  };
  await done(commit(async () => ({ puts: [{ table: assessments, record }] })));
  return { personId, ladderId, id };
};

it('brings a ladder and its skills as one change, in their order, and takes them back as one', async () => {
  const id = await done(importLadder(draft));
  const page = await ladderPage(id)(open.vault);
  expect(page?.skills.map(({ name }) => name)).toEqual(['Writing code', 'Listening', 'Deciding']);
  expect(page?.ladder).toMatchObject({ licence: 'MIT', attribution: 'The Financial Times' });
  expect(await undoLast()).toEqual({ ok: true });
  expect(await ladderPage(id)(open.vault)).toBeNull();
  expect(await skillBank(open.vault)).toEqual([]);
});

it('moves whoever stands on a step along with it', async () => {
  const { personId, ladderId, id } = await assessed(2);
  const result = await done(arrangeSteps(ladderId, [{ name: 'Junior', summary: '' }, 1, 2, 3]));
  expect(result).toBe('arranged');
  const person = await personWith(personId)(open.vault);
  expect(person && (await standingOf(person)(open.vault))).toMatchObject({ level: 3 });
  expect(await open.vault.get(assessments, id)).toMatchObject({ level: 3 });
  expect(await undoLast()).toEqual({ ok: true });
  expect(await open.vault.get(assessments, id)).toMatchObject({ level: 2 });
});

it('does not take a step away while somebody stands on it', async () => {
  const { personId, ladderId } = await assessed(2);
  expect(await done(arrangeSteps(ladderId, [1, 3]))).toBe('in-use');
  expect((await ladderPage(ladderId)(open.vault))?.ladder.levels).toHaveLength(3);
  expect(await done(arrangeSteps(ladderId, [2, 3]))).toBe('arranged');
  expect((await personWith(personId)(open.vault))?.standsOn?.level).toBe(1);
});

it('is written by hand: skills at the end, put in order, a cell at a time', async () => {
  const id = await done(addLadder('Support', ['One', 'Two']));
  const first = await done(addSkill({ name: 'Listening', ladderId: id }));
  const second = await done(addSkill({ name: 'Writing', ladderId: id }));
  expect((await skillsOf(id)(open.vault)).map((skill) => skill.id)).toEqual([first, second]);
  await done(rankSkills([second, first]));
  expect((await skillsOf(id)(open.vault)).map((skill) => skill.id)).toEqual([second, first]);
  await done(writeExpectations(id, first, 1, [{ text: 'Asks back', examples: ['On the phone'] }]));
  expect((await ladderPage(id)(open.vault))?.ladder.expectations).toEqual([
    { skillId: first, level: 1, text: 'Asks back', examples: ['On the phone'] },
  ]);
});

it('offers no skill of an archived ladder', async () => {
  const id = await done(importLadder(draft));
  const alone = await done(addSkill({ name: 'Patience', ladderId: null }));
  expect(await skillBank(open.vault)).toHaveLength(4);
  await done(archiveLadder(id));
  expect((await skillBank(open.vault)).map((skill) => skill.id)).toEqual([alone]);
});
