import { type ZodType, z } from 'zod';
import type {
  BackupFile,
  BackupFolderName,
  BackupResult,
  ChosenBackupFolder,
  FolderChoice,
} from './backup-api.ts';

/** Largest piece of a backup that one message may carry: 32 MiB. */
const largestPiece = 32 * 1024 * 1024;

const folder: ZodType<BackupFolderName> = z.enum(['own', 'chosen']);
/** The only names that are ever read, written or deleted. */
const name = z.string().regex(/^leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age$/);
const position = z.int().min(0);
const bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= largestPiece,
);
const label = z.string().max(300);

const backupResult = <T>(value: ZodType<T>): ZodType<BackupResult<T>> =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), fault: z.enum(['full', 'gone', 'asks', 'io']) }),
  ]) as ZodType<BackupResult<T>>;

const nothing: ZodType<void> = z.void();
const files: ZodType<readonly BackupFile[]> = z.array(z.strictObject({ name, size: position }));
const chosen: ZodType<ChosenBackupFolder | null> = z
  .strictObject({ label, state: z.enum(['ready', 'gone', 'asks']) })
  .nullable();
const choice: ZodType<FolderChoice> = z.union([
  z.strictObject({ ok: z.literal(true), label }),
  z.strictObject({ ok: z.literal(false), why: z.enum(['cancelled', 'inside', 'unwritable']) }),
]);
const range = z.strictObject({ folder, name, start: position, end: position });

/** Questions about backups; paths stay with the main process. */
export const backupChannels = {
  'backup:list': { request: z.strictObject({ folder }), response: backupResult(files) },
  'backup:write': {
    request: z.strictObject({ folder, name, position, bytes }),
    response: backupResult(nothing),
  },
  'backup:read-back': { request: range, response: backupResult(bytes) },
  'backup:keep': { request: z.strictObject({ folder, name }), response: backupResult(nothing) },
  'backup:read': { request: range, response: backupResult(bytes) },
  'backup:remove': { request: z.strictObject({ folder, name }), response: backupResult(nothing) },
  'backup:sweep': { request: z.strictObject({ folder }), response: backupResult(nothing) },
  'backup:chosen-folder': { request: z.strictObject({}), response: chosen },
  'backup:choose-folder': { request: z.strictObject({}), response: choice },
  'backup:forget-folder': { request: z.strictObject({}), response: nothing },
} as const;
