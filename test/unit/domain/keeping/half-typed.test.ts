import { expect, test } from 'vitest';
import { newId, type PersonId } from '#domain/ids.ts';
import {
  type HalfTyped,
  halfTypedSchema,
  isHalfTyped,
  mostHalfTyped,
  standsAt,
} from '#domain/keeping/half-typed.ts';
import { preferenceSchema } from '#domain/preference.ts';

const amara = newId<'person'>() as PersonId;
const reason = (words: string): HalfTyped => ({
  id: `half-typed-${newId()}`,
  personId: amara,
  value: { field: 'move-reason', of: 'a-delegation', words },
});

test('half-typed words lie beside the settings and are told from them', () => {
  const record = reason('She ran it');
  expect(preferenceSchema.parse(record)).toEqual(record);
  expect(isHalfTyped(reason(''))).toBe(true);
  expect(isHalfTyped({ id: 'capture-line' })).toBe(false);
});

test('they stand at one field of one thing of one person', () => {
  const place = { field: 'move-reason', personId: amara, of: 'a-delegation' } as const;
  expect(standsAt(place, reason('She ran it'))).toBe(true);
  expect(standsAt({ ...place, field: 'agree-reason' }, reason('She ran it'))).toBe(false);
  expect(standsAt({ ...place, of: '' }, reason('She ran it'))).toBe(false);
  expect(standsAt({ ...place, personId: null }, reason('She ran it'))).toBe(false);
});

test('the most that is kept is what a record takes', () => {
  expect(halfTypedSchema.safeParse(reason('x'.repeat(mostHalfTyped))).success).toBe(true);
  expect(halfTypedSchema.safeParse(reason('x'.repeat(mostHalfTyped + 1))).success).toBe(false);
});
