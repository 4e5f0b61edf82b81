import { z } from 'zod';
import { daySchema } from './time/calendar.ts';
import { mostImpressionMonths } from './keeping/retention.ts';
import { backupLedgerSchema } from './keeping/backup-ledger.ts';
import { importLogSchema } from './import/import-log.ts';
import { reminderStyles } from './sessions/reminder.ts';
import { autoLockSchema } from './keeping/auto-lock.ts';
import { halfTypedSchema } from './keeping/half-typed.ts';
import { clockTargetsSchema, thresholdsSchema } from './thresholds.ts';

const settingSchema = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('theme'), personId: z.null(), value: z.enum(['system', 'light', 'dark']) }),
  z.strictObject({ id: z.literal('text-size'), personId: z.null(), value: z.number().min(80).max(200) }),
  z.strictObject({ id: z.literal('thresholds'), personId: z.null(), value: thresholdsSchema }),
  z.strictObject({ id: z.literal('clock-targets'), personId: z.null(), value: clockTargetsSchema }),
  /** Private impressions older than so many months are offered for deletion; `null`: never. */
  z.strictObject({
    id: z.literal('impression-months'),
    personId: z.null(),
    value: z.strictObject({ months: z.number().int().min(1).max(mostImpressionMonths).nullable() }),
  }),
  /** When the leader last answered that offer. */
  z.strictObject({ id: z.literal('impressions-answered'), personId: z.null(), value: daySchema }),
  /** What stands in the capture line and was not kept yet, so that locking and closing lose nothing. */
  z.strictObject({ id: z.literal('capture-line'), personId: z.null(), value: z.string().max(1000) }),
  /** 32 random bytes in hex, from which the ids of imported records are made, so that a source is known again. */
  z.strictObject({
    id: z.literal('import-secret'),
    personId: z.null(),
    value: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** The imports that can be taken back. */
  z.strictObject({ id: z.literal('import-log'), personId: z.null(), value: importLogSchema }),
  z.strictObject({ id: z.literal('backups'), personId: z.null(), value: backupLedgerSchema }),
  z.strictObject({ id: z.literal('reminders'), personId: z.null(), value: z.enum(reminderStyles) }),
  z.strictObject({ id: z.literal('auto-lock'), personId: z.null(), value: autoLockSchema }),
]);
/** One setting of the leader's. It lies in the vault, so that a backup carries it. */
export type Preference = z.infer<typeof settingSchema>;

/** The table holds the settings, and what stands half typed in fields. */
export const preferenceSchema = z.union([settingSchema, halfTypedSchema]);
export type PreferenceKey = Preference['id'];
export type PreferenceValue<Key extends PreferenceKey> = Extract<Preference, { id: Key }>['value'];
