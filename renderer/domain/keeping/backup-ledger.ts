import { z } from 'zod';
import { instantSchema } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { idSchema } from '#domain/schema.ts';

/**
 * Where a copy of a backup lies. `own`: Leeway's own folder. `chosen`: the folder the leader chose. `left`: a folder they
 * had chosen before, which Leeway leaves alone. `saved`: wherever they saved it themselves.
 */
const placeSchema = z.enum(['own', 'chosen', 'left', 'saved']);

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

const madeBackupSchema = z.strictObject({
  name: z.string().regex(/^leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age$/),
  places: z.array(placeSchema).min(1),
  takenAt: instantSchema,
  /** Bytes. */
  size: z.int().nonnegative(),
  /** SHA-256 of the file. */
  sha256: hashSchema,
  /** SHA-256 of what is in it, so that the same is not kept twice. */
  contents: hashSchema,
  people: z.int().nonnegative(),
  sessions: z.int().nonnegative(),
  /** All but preferences. */
  records: z.int().nonnegative(),
  /** Everyone it holds a record of. */
  holds: z.array(idSchema<PersonId>()),
  /** SHA-256 of the recipient it is sealed for; absent in a ledger from before that was noted. */
  sealedFor: hashSchema.optional(),
  /** It was noted before it counted, and nobody has looked since whether it lies in `places`. */
  isBegun: z.literal(true).optional(),
  /** `kept`: made before a loss that the leader has not answered yet. `free`: they answered that less is right. */
  sinceLoss: z.enum(['kept', 'free']).optional(),
});
/** A backup that this vault made, read back and checked when it was written. */
export type MadeBackup = z.infer<typeof madeBackupSchema>;

/** Ways in which a part of the vault can be lost; found when it is opened. */
export const lossKinds = ['history-cut', 'people-keys-lost'] as const;
export type LossKind = (typeof lossKinds)[number];

const lossSchema = z.strictObject({
  kinds: z.array(z.enum(lossKinds)).min(1),
  foundAt: instantSchema,
  /** The leader has looked. The keys of people stay lost, so that this must be remembered. */
  isAnswered: z.boolean(),
});

export const backupLedgerSchema = z.strictObject({
  /** Oldest first. */
  made: z.array(madeBackupSchema).max(1000),
  /** When the reminder to save one elsewhere was put off; `null`: never. */
  remindedAt: instantSchema.nullable(),
  /** The last loss; absent: never one. */
  loss: lossSchema.optional(),
});
/** What the vault knows of its backups. It lies in the vault, sealed, and in no backup. */
export type BackupLedger = z.infer<typeof backupLedgerSchema>;

export const emptyLedger: BackupLedger = { made: [], remindedAt: null };

/** 'leeway-2026-11-24-153012.age' → '2026-11-24', the leader's calendar date when it was taken; `null` for other names. */
export const dayOfBackup = (name: string): string | null =>
  /^leeway-(\d{4}-\d{2}-\d{2})-\d{6}\.age$/.exec(name)?.[1] ?? null;

/**
 * Whether thinning must leave `one` alone for the sake of what it holds: it was made before a loss that nobody has answered,
 * or it holds more than twice of what the newest backup does. A loss that nobody noticed must not take the backups with it.
 */
export const isHeld = (
  one: Pick<MadeBackup, 'records' | 'sinceLoss'>,
  newest: Pick<MadeBackup, 'records'>,
): boolean => one.sinceLoss === 'kept' || (one.sinceLoss !== 'free' && newest.records * 2 < one.records);
