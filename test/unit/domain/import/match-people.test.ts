import { expect, it } from 'vitest';
import type { ImportSubject } from '#domain/import/draft.ts';
import { proposedPeople, resolvedPeople } from '#domain/import/match-people.ts';
import { subjectKey } from '#domain/import/subject.ts';
import type { PersonId } from '#domain/ids.ts';

// Names are matched without case and accents; only who is clearly one person is proposed, and nobody is merged.
// Source: issue 4, section 3.

const id = (text: string) => text as PersonId;
const here = [
  { id: id('tomas'), name: 'Tomás Vidal' },
  { id: id('anna-b'), name: 'Anna Berg' },
  { id: id('anna-k'), name: 'Anna Kraus' },
];
const subject = (name: string): ImportSubject => ({
  key: name === '' ? 'file:a.md' : subjectKey(name),
  name,
  files: ['a.md'],
});
const proposal = (name: string, ...others: string[]) =>
  proposedPeople({ subjects: [name, ...others].map(subject) }, here)[subject(name).key];

const cases: readonly [name: string, others: string[], proposed: object][] = [
  ['TOMAS VIDAL', [], { to: 'known', id: 'tomas' }],
  ['Tomas', [], { to: 'known', id: 'tomas' }],
  ['Anna Kraus', [], { to: 'known', id: 'anna-k' }],
  // Two people fit: the leader says which.
  ['Anna', [], { to: 'ask' }],
  ['Vidal, Tomas (IT)', [], { to: 'known', id: 'tomas' }],
  ['Kraus, Anna', [], { to: 'known', id: 'anna-k' }],
  ['Lind, Jonas', [], { to: 'new', name: 'Jonas Lind' }],
  ['Lind, Jonas', ['Jonas Lind'], { to: 'new', name: 'Jonas Lind' }],
  ['Jonas Lind', [' Lind, Jonas'], { to: 'new', name: 'Jonas Lind' }],
  ['Jonas', [], { to: 'new', name: 'Jonas' }],
  ['Jonas', ['Jonas Lind'], { to: 'same', as: 'name:jonas lind' }],
  ['Jonas', ['Jonas Lind', 'Jonas Berg'], { to: 'new', name: 'Jonas' }],
  ['Jonas Lind', ['Jonas'], { to: 'new', name: 'Jonas Lind' }],
  ['', [], { to: 'out' }],
];
it.each(cases)('%j beside %j', (name, others, proposed) => {
  expect(proposal(name, ...others)).toEqual(proposed);
});

it('who is the same as somebody left out is left out, and a new person needs a name', () => {
  const subjects = ['Jonas', 'Jonas Lind', 'Wen'].map(subject);
  const [short, long, wen] = subjects.map(({ key }) => key) as [string, string, string];
  const ids = Object.fromEntries(subjects.map(({ key }) => [key, id(`new ${key}`)]));
  const people = {
    [short]: { to: 'same', as: long },
    [long]: { to: 'out' },
    [wen]: { to: 'new', name: ' ' },
  } as const;
  expect([...resolvedPeople(subjects, people, ids).values()]).toEqual([null, null, null]);
  const both = resolvedPeople(subjects, { ...people, [long]: { to: 'new', name: 'Jonas Lind' } }, ids);
  expect(both.get(short)).toEqual(both.get(long));
});
