import { expect, it } from 'vitest';
import { peopleNamed } from '#domain/people/people-named.ts';
import { id } from '#test/unit/domain/records.ts';

const people = [
  { id: id<'person'>('wen'), name: 'Wen Zhao' },
  { id: id<'person'>('tomas'), name: 'Tomás Vidal' },
  { id: id<'person'>('ann-a'), name: 'Ann Abel' },
  { id: id<'person'>('ann-b'), name: 'Ann Berg' },
  { id: id<'person'>('odd'), name: 'C++ (Kit)' },
];
const named = (text: string) => peopleNamed(text, people).map((one) => one.id);

it('finds people by full name and by a given name that is theirs alone, with or without accents', () => {
  expect(named('Wen, and tomas from the vendor desk')).toEqual(['wen', 'tomas']);
  expect(named('Ann')).toEqual([]);
  expect(named('ann berg.')).toEqual(['ann-b']);
});

it('takes whole words alone', () => {
  expect(named('Wendy and Owen')).toEqual([]);
  expect(named('')).toEqual([]);
});

it('does not stumble over signs in a name', () => expect(named('ask C++ (Kit)')).toEqual(['odd']));
