import { z } from 'zod';
import { daySchema, timeSchema } from '#domain/time/calendar.ts';
import { personSchema } from '#domain/people/person.ts';
import { lineSchema, markdownSchema } from '#domain/schema.ts';
import { importFaultCodes } from './fault.ts';
import { importLimits } from './limits.ts';

const key = z.string().max(2000);

const placeSchema = z.strictObject({
  file: key,
  line: z.number().int().min(1).optional(),
  column: key.optional(),
  path: z.array(z.union([key, z.number().int()])).optional(),
});

/** `key`: the same thing in the same source has the same one, also after the file was read again. */
const common = { unit: key, key, place: placeSchema };
/** `of`: whom it is about, as the key of a subject. `session`: the key of the session it belongs to. */
const about = { ...common, of: key };

const subjectSchema = z.strictObject({
  key,
  /** As it stands in the source, with what can't be seen made visible; '' where only a file is known. */
  name: z.string().max(120),
  /** Files that name them, the first few. */
  files: z.array(key).max(3),
  /** Where several of this name are: which of them this is. */
  mark: z.strictObject({ kind: z.enum(['line', 'entry', 'folder']), text: z.string().max(500) }).optional(),
});
/** Somebody named in what is imported. Who that is, the leader says. */
export type ImportSubject = z.infer<typeof subjectSchema>;

const detailsSchema = personSchema
  .pick({
    pronouns: true,
    role: true,
    title: true,
    relationship: true,
    cadenceDays: true,
    usualWeekday: true,
    usualTime: true,
    startedOn: true,
    likesFeedback: true,
    likesThanks: true,
    about: true,
  })
  .partial();
export type ImportedDetails = z.infer<typeof detailsSchema>;

const personDraft = z.strictObject({ ...about, details: detailsSchema });
const sessionDraft = z.strictObject({
  ...about,
  day: daySchema,
  time: timeSchema,
  state: z.enum(['planned', 'held']),
});
const noteDraft = z.strictObject({
  ...about,
  session: key.nullable(),
  day: daySchema,
  text: markdownSchema.min(1),
});
const actionItemDraft = z.strictObject({
  ...about,
  session: key.nullable(),
  text: lineSchema.min(1),
  owner: z.enum(['me', 'them']),
  /** The source does not say whose it is. */
  isOwnerGuessed: z.boolean(),
  due: daySchema.nullable(),
  cue: lineSchema,
  state: z.enum(['open', 'kept', 'broken', 'dropped']),
  agreedOn: daySchema,
  closedOn: daySchema.nullable(),
});
const talkingPointDraft = z.strictObject({
  ...about,
  session: key.nullable(),
  text: lineSchema.min(1),
  origin: z.enum(['me', 'them']),
  isDiscussed: z.boolean(),
  day: daySchema,
});
const feedbackDraft = z.strictObject({
  ...about,
  direction: z.enum(['to-them', 'to-me']),
  kind: z.enum(['reinforcing', 'redirecting']),
  situation: markdownSchema,
  behaviour: markdownSchema,
  impact: markdownSchema,
  state: z.enum(['observed', 'to-deliver', 'delivered', 'checked']),
  observedOn: daySchema,
  deliveredOn: daySchema.nullable(),
});

/** Whose one-on-ones a calendar was read for, on which days: what is not among its sessions is not in it. */
const coveredSchema = z.strictObject({ of: key, unit: key, from: daySchema, to: daySchema });

const faultSchema = z.strictObject({
  code: z.enum(importFaultCodes),
  place: placeSchema,
  unit: key,
  found: z.string().max(500).optional(),
  known: z.string().max(500).optional(),
});

/** Things that were read and are not part of it, so that nobody looks for them afterwards. */
const remarkSchema = z.strictObject({
  code: z.enum([
    'other-files',
    'undated',
    'not-one-on-one',
    'cancelled',
    'outside-window',
    'templates',
    'floating',
    'faults-more',
  ]),
  count: z.number().int().min(1),
});
export type ImportRemark = z.infer<typeof remarkSchema>;

const many = <T extends z.ZodType>(schema: T) => z.array(schema).max(importLimits.records);

export const importDraftSchema = z
  .strictObject({
    subjects: many(subjectSchema),
    people: many(personDraft),
    sessions: many(sessionDraft),
    notes: many(noteDraft),
    actionItems: many(actionItemDraft),
    talkingPoints: many(talkingPointDraft),
    feedback: many(feedbackDraft),
    covered: many(coveredSchema),
    faults: z.array(faultSchema).max(importLimits.faults),
    remarks: z.array(remarkSchema),
  })
  .refine((draft) => recordsIn(draft) <= importLimits.records);

/** What every format is read into, before anybody said who is who. Nothing of it is written yet. */
export type ImportDraft = z.infer<typeof importDraftSchema>;

export type ActionItemDraft = ImportDraft['actionItems'][number];

export const recordKinds = [
  'people',
  'sessions',
  'talkingPoints',
  'actionItems',
  'notes',
  'feedback',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const recordsIn = (draft: Readonly<Record<RecordKind, readonly unknown[]>>): number =>
  recordKinds.reduce((sum, kind) => sum + draft[kind].length, 0);

export const emptyDraft = (): ImportDraft => ({
  subjects: [],
  people: [],
  sessions: [],
  notes: [],
  actionItems: [],
  talkingPoints: [],
  feedback: [],
  covered: [],
  faults: [],
  remarks: [],
});
