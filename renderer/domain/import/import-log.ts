import { z } from 'zod';
import type { ImportId, PersonId } from '#domain/ids.ts';
import { idSchema } from '#domain/schema.ts';
import { sessionSchema } from '#domain/sessions/session.ts';
import { type Instant, instantSchema } from '#domain/time/calendar.ts';
import { recordKinds, type RecordKind } from './draft.ts';

/** So long the way back from an import is kept. Days. */
export const importLogDays = 14;
/** So many records of imports are remembered; what is older goes first. */
const mostRemembered = 40_000;

/** A short word that stands for a record's content, to see whether it was changed since. Hex. */
const markSchema = z.string().regex(/^[0-9a-f]{12}$/);

const doneImportSchema = z.strictObject({
  id: idSchema<ImportId>(),
  at: instantSchema,
  counts: z.record(z.enum(recordKinds), z.number().int().min(0)),
  /** Its change also wrote the secret that ids are made from. */
  hasSecret: z.boolean(),
  /** What is new by it, about whom; no words of theirs. */
  brought: z.array(
    z.strictObject({
      kind: z.enum(recordKinds),
      personId: idSchema<PersonId>(),
      records: z.array(z.tuple([z.string().max(64), markSchema])),
    }),
  ),
  /** Sessions that it changed or, without `after`, took off, as they were. */
  changed: z.array(z.strictObject({ before: sessionSchema, after: markSchema.nullable() })),
});
/** An import that can still be taken back. */
export type DoneImport = z.infer<typeof doneImportSchema>;

/** Newest first. */
export const importLogSchema = z.array(doneImportSchema);
export type ImportLog = readonly DoneImport[];

const sizeOf = ({ brought, changed }: DoneImport): number =>
  brought.reduce((sum, { records }) => sum + records.length, changed.length);

/** Those that may still be taken back at `now`. */
export const stillOpen = (log: ImportLog, now: Instant): ImportLog => {
  const oldest = Temporal.Instant.from(now).subtract({ hours: 24 * importLogDays });
  return log.filter(({ at }) => Temporal.Instant.compare(Temporal.Instant.from(at), oldest) >= 0);
};

/** The log with one more, without what is too old or more than is remembered. */
export const logWith = (log: ImportLog, done: DoneImport): DoneImport[] => {
  let size = 0;
  return [done, ...stillOpen(log, done.at)].filter((one) => {
    size += sizeOf(one);
    return one === done || size <= mostRemembered;
  });
};

/** The log without anything about somebody. */
export const logWithout = (log: ImportLog, personId: PersonId): DoneImport[] =>
  log
    .map((one) => ({
      ...one,
      brought: one.brought.filter((some) => some.personId !== personId),
      changed: one.changed.filter(({ before }) => before.personId !== personId),
    }))
    .filter((one) => sizeOf(one) > 0);

/** Everybody it is about. */
export const peopleIn = ({ brought, changed }: DoneImport): PersonId[] => [
  ...new Set([...brought.map(({ personId }) => personId), ...changed.map(({ before }) => before.personId)]),
];

/** What an import brought, by kind and id, with the mark it left there. */
export const broughtBy = ({ brought }: DoneImport): { kind: RecordKind; id: string; mark: string }[] =>
  brought.flatMap(({ kind, records }) => records.map(([id, mark]) => ({ kind, id, mark })));
