import { z } from 'zod';
import { type Day, daySchema, later, timeSchema, type Weekday } from '#domain/time/calendar.ts';
import type { LadderId, PersonId } from '#domain/ids.ts';
import { idSchema } from '#domain/schema.ts';

export const relationships = ['report', 'mentee', 'peer', 'skip-level', 'own-manager'] as const;
export type Relationship = (typeof relationships)[number];

/** Days between two held sessions that the leader wishes for, at most. `null`: no fixed rhythm. */
export const cadences = [7, 14, 21, 28, 42, 91] as const;

const absenceSchema = z.strictObject({
  from: daySchema,
  /** Included. */
  to: daySchema,
  reason: z.string().max(200),
});
/** Days on which no one-on-one can be expected; they pause the cadence. */
export type Absence = z.infer<typeof absenceSchema>;

export const personSchema = z.strictObject({
  id: idSchema<PersonId>(),
  personId: idSchema<PersonId>(),
  name: z.string().trim().min(1).max(120),
  pronouns: z.string().max(60),
  role: z.string().max(120),
  title: z.string().max(120),
  relationship: z.enum(relationships),
  cadenceDays: z.number().int().min(1).max(366).nullable(),
  usualWeekday: z.number().int().min(1).max(7).nullable(),
  usualTime: timeSchema,
  startedOn: daySchema.nullable(),
  likesFeedback: z.string().max(2000),
  likesThanks: z.string().max(2000),
  about: z.string().max(100_000),
  absences: z.array(absenceSchema),
  archivedOn: daySchema.nullable(),
  addedOn: daySchema,
  /** The step of a ladder the person stands on; absent until one was chosen. */
  standsOn: z
    .strictObject({ ladderId: idSchema<LadderId>(), level: z.number().int().min(1).max(20) })
    .optional(),
  /** The period of the development plan, and the day both agreed on it as it stood; absent until one was made. */
  plan: z.strictObject({ from: daySchema, to: daySchema, agreedOn: daySchema.nullable() }).optional(),
});
/** Someone the leader meets. `personId` repeats `id`, so that every record says whom it is about. */
export type Person = z.infer<typeof personSchema>;

const defaultCadenceDays = 14;

/** A person by name alone; all else can follow later. */
export const newPerson = (id: PersonId, name: string, addedOn: Day): Person => ({
  id,
  personId: id,
  name: name.trim(),
  pronouns: '',
  role: '',
  title: '',
  relationship: 'report',
  cadenceDays: defaultCadenceDays,
  usualWeekday: null,
  usualTime: '',
  startedOn: null,
  likesFeedback: '',
  likesThanks: '',
  about: '',
  absences: [],
  archivedOn: null,
  addedOn,
});

/** The person's beginning, from which silence counts while there is nothing else: added here, or started later. */
export const knownSince = ({ addedOn, startedOn }: Pick<Person, 'addedOn' | 'startedOn'>): Day =>
  startedOn === null ? addedOn : later(addedOn, startedOn);

/** Whose growth is the leader's business: reports and mentees. */
export const isLedOrCoached = ({ relationship }: Pick<Person, 'relationship'>): boolean =>
  relationship === 'report' || relationship === 'mentee';

/** 'Amara Osei' → 'Amara'. What the interface says when it speaks of the person in a sentence. */
export const givenName = (person: Pick<Person, 'name'>): string => person.name.split(/\s+/)[0] ?? person.name;

/** The word a sentence may use for the person, from pronouns such as 'she/her'; `null` where their name has to do. */
export const subjectPronoun = ({ pronouns }: Pick<Person, 'pronouns'>): 'she' | 'he' | 'they' | null => {
  const first = pronouns
    .trim()
    .toLowerCase()
    .split(/[^a-z]+/)[0];
  return first === 'she' || first === 'he' || first === 'they' ? first : null;
};

/** 'Amara Osei' → 'AO', 'Wen' → 'W'. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
};

export const isWeekday = (value: number | null): value is Weekday =>
  value !== null && value >= 1 && value <= 7;
