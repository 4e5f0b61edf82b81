import { z } from 'zod';
import type { PersonId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

/**
 * Words that stand in a field and belong to no record yet: the reason of a step that is not taken, the name of what is not
 * added. They lie in the vault like everything else, so that locking, closing and crashing lose none of them.
 */
export const halfTypedSchema = z.strictObject({
  id: z.string().regex(/^half-typed-[0-9a-f-]{36}$/),
  /** Whom the words are about: with that person they go, and that person's key seals them. */
  personId: idSchema<PersonId>().nullable(),
  value: z.strictObject({
    field: z.string().max(100),
    /** The id of what the field belongs to; '' where the field or the person says it all. */
    of: z.string().max(100),
    words: markdownSchema,
  }),
});
export type HalfTyped = z.infer<typeof halfTypedSchema>;

/** The fields that keep their words so. `form-…` holds the words of a form that is no record yet, as JSON. */
type HalfTypedField =
  | 'absence-reason'
  | 'activity-helper'
  | 'add-information'
  | 'add-ladder-skill'
  | 'add-person'
  | 'add-point'
  | 'add-question'
  | 'add-skill'
  | 'add-skill-to-bank'
  | 'agree-reason'
  | 'command'
  | 'information-from'
  | 'ladder-name'
  | 'ladder-paste'
  | 'ladder-steps'
  | 'move-reason'
  | 'skip-reason'
  | 'summary'
  | `form-${string}`;

/** Where half-typed words stand: one field of one thing. */
export type HalfTypedPlace = { field: HalfTypedField; personId: PersonId | null; of?: string };

/** More than this is not kept: it was pasted, and lies somewhere else. In characters. */
export const mostHalfTyped = 100_000;

/** Whether `record` is what stands at `place`. */
export const standsAt = ({ field, personId, of = '' }: HalfTypedPlace, record: HalfTyped): boolean =>
  record.personId === personId && record.value.field === field && record.value.of === of;

/** Tells half-typed words from the settings beside them. */
export const isHalfTyped = (record: { id: string }): record is HalfTyped =>
  record.id.startsWith('half-typed-');
