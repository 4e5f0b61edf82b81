import { type ZodType, z } from 'zod';
import { backupChannels } from './backup-channels.ts';
import type {
  AddOutcome,
  FileResult,
  GrowingFile,
  KeychainState,
  SaveOutcome,
  StoredFile,
  Unwrapped,
  VaultFileName,
  VaultName,
  WholeFile,
} from './desktop-api.ts';
import { wishId, wishSchema } from './wish.ts';

/** Largest piece of bytes or text one message may carry: 64 MiB. */
const largestPiece = 64 * 1024 * 1024;

const vault: ZodType<VaultName> = z.enum(['main', 'sample']);
const position = z.int().min(0);
const bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= largestPiece,
);
const text = z.string().max(largestPiece);
const fileName = z.string().min(1).max(200);
const folder = z.uuid();

const fileResult = <T>(value: ZodType<T>): ZodType<FileResult<T>> =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), fault: z.enum(['full', 'in-use', 'io']) }),
  ]) as ZodType<FileResult<T>>;

const nothing: ZodType<void> = z.void();
const wholeFile: ZodType<WholeFile> = z.enum(['keys', 'keys-copy', 'people', 'sentinel']);
const growingFile = z.custom<GrowingFile>(
  (value) => typeof value === 'string' && /^(journal|(journal|snapshot)-[1-9]\d{0,8})$/.test(value),
);
const vaultFile: ZodType<VaultFileName> = z.union([wholeFile, growingFile]);
const stored: ZodType<readonly StoredFile[]> = z.array(z.strictObject({ name: vaultFile, size: position }));
const outcome: ZodType<SaveOutcome> = z.enum(['saved', 'cancelled', 'failed']);
const added: ZodType<AddOutcome> = z.union([
  z.strictObject({ ok: z.literal(true), name: z.string() }),
  z.strictObject({ ok: z.literal(false) }),
]);

/** What the keychain seals, and nothing else: an age identity. */
const identity = z.string().regex(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
const wrapped = z.base64().min(1).max(10_000);
const keychainState: ZodType<KeychainState> = z.enum(['ready', 'unprotected', 'unavailable']);
const unwrapped: ZodType<Unwrapped> = z.union([
  z.strictObject({ ok: z.literal(true), secret: identity, wrapped: wrapped.optional() }),
  z.strictObject({ ok: z.literal(false) }),
]) as ZodType<Unwrapped>;

/** Every question the renderer may ask the main process: what it must look like, and what the answer looks like. */
export const channels = {
  ...backupChannels,
  'vault:open': { request: z.strictObject({ vault }), response: fileResult(stored) },
  'vault:read': {
    request: z.strictObject({ vault, name: vaultFile, start: position, end: position }),
    response: fileResult(bytes),
  },
  'vault:append': {
    request: z.strictObject({ vault, name: growingFile, position, bytes }),
    response: fileResult(nothing),
  },
  'vault:truncate': {
    request: z.strictObject({ vault, name: growingFile, size: position }),
    response: fileResult(nothing),
  },
  'vault:replace': {
    request: z.strictObject({ vault, name: wholeFile, bytes }),
    response: fileResult(nothing),
  },
  'vault:remove': { request: z.strictObject({ vault, name: vaultFile }), response: fileResult(nothing) },
  'vault:set-aside': { request: z.strictObject({ vault, name: vaultFile }), response: fileResult(nothing) },
  'vault:destroy': { request: z.strictObject({ vault }), response: fileResult(nothing) },
  'vault:close': { request: z.strictObject({ vault }), response: nothing },
  'file:save-text': {
    request: z.strictObject({ suggestedName: fileName, text, mediaType: z.string().max(100) }),
    response: outcome,
  },
  'file:save-bytes': { request: z.strictObject({ suggestedName: fileName, bytes }), response: outcome },
  'file:choose-folder': { request: z.strictObject({}), response: folder.nullable() },
  'file:save-into-folder': {
    request: z.strictObject({ folder, suggestedName: fileName, bytes }),
    response: added,
  },
  'file:save-pdf-into-folder': {
    request: z.strictObject({ folder, suggestedName: fileName }),
    response: added,
  },
  'file:save-pdf': { request: z.strictObject({ suggestedName: fileName }), response: outcome },
  'clipboard:copy-text': { request: z.strictObject({ text }), response: z.boolean() },
  'keychain:state': { request: z.strictObject({}), response: keychainState },
  'keychain:wrap': { request: z.strictObject({ identity }), response: wrapped.nullable() },
  'keychain:unwrap': { request: z.strictObject({ wrapped }), response: unwrapped },
  'machine:idle': { request: z.strictObject({}), response: position },
  'wish:listen': { request: z.strictObject({ isOpen: z.boolean() }), response: nothing },
  'wish:take': { request: z.strictObject({}), response: wishSchema.nullable() },
  'reminder:show': {
    request: z.strictObject({ text: z.string().min(1).max(200), session: wishId }),
    response: z.boolean(),
  },
  'window:flushed': { request: z.strictObject({}), response: nothing },
} as const;

export type Channel = keyof typeof channels;
export type RequestOf<C extends Channel> = z.infer<(typeof channels)[C]['request']>;
export type ResponseOf<C extends Channel> = z.infer<(typeof channels)[C]['response']>;

/** What comes back over IPC. A refusal is a bug or an attack, so the preload script turns it into a rejection. */
export type Reply<C extends Channel> =
  | { ok: true; value: ResponseOf<C> }
  | { ok: false; code: 'foreign-sender' | 'bad-request' | 'broken' };

/** From main to renderer: write down what is unsaved, then answer on `window:flushed`. */
export type ClosingMessage = 'window:closing';

/** From main to renderer: nobody sits there any more, since the machine sleeps or its screen is locked. */
export type MachineLockedMessage = 'machine:locked';
export type MachineLocked = 'suspend' | 'screen';
/** From main to renderer: a wish waits, take it on `wish:take`. */
export type WishMessage = 'wish:waiting';
