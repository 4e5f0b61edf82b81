import { z } from 'zod';
import { type Bytes, randomBytes, toHex, utf8 } from './bytes.ts';
import { crc32 } from './crc32.ts';

/**
 * The format of the key file. From 2 on a vault has a file with a key per person, and rows that are sealed with those: a
 * Leeway that doesn't know them must keep out.
 */
const currentFormat = 2;
const withPeople = 2;

const slotSchema = z.looseObject({
  kind: z.enum(['passphrase', 'recovery', 'keychain']),
  /** The data key as an armoured age file. */
  age: z.string().max(10_000),
  /** Of the recovery key, in the clear: what backups are sealed for; and what shows who wrote it down. */
  recipient: z.string().max(200).optional(),
  proof: z.string().max(200).optional(),
  /** The age identity that opens a keychain slot, as the system's keychain sealed it (base64). */
  wrapped: z.string().max(10_000).optional(),
});

const keyFileSchema = z.looseObject({
  format: z.literal([1, currentFormat]),
  /** The schema version of the newest Leeway that wrote into this vault; older ones must keep out. */
  schema: z.int().nonnegative(),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  /** Shows under the data key that the id above is the one this vault was made with. */
  vaultProof: z
    .string()
    .regex(/^([0-9a-f]{2})+$/)
    .max(200)
    .optional(),
  slots: z.array(slotSchema).min(1).max(20),
});

/** The small file that leads to the data key: one slot per secret that opens the vault. */
export type KeyFile = z.infer<typeof keyFileSchema>;
export type KeySlot = KeyFile['slots'][number];

export const newKeyFile = (schema: number, slots: KeySlot[]): KeyFile => ({
  format: currentFormat,
  schema,
  vaultId: toHex(randomBytes(16)),
  slots,
});

/** The same file as this program, with schema version `schema`, writes it; the same object when it is that already. */
export const raisedKeyFile = (file: KeyFile, schema: number): KeyFile =>
  file.format === currentFormat && file.schema === schema ? file : { ...file, format: currentFormat, schema };

/** Whether this vault must have a file with a key per person. */
export const hasPeopleFile = ({ format }: KeyFile): boolean => format >= withPeople;

const sumOf = (content: object): string =>
  crc32([utf8(JSON.stringify(content))])
    .toString(16)
    .padStart(8, '0');

/** The bytes of the file, with a checksum over everything else in it. A newer Leeway must write it so too, or none. */
export const encodeKeyFile = (file: KeyFile): Bytes =>
  utf8(`${JSON.stringify({ ...file, check: sumOf(file) }, null, 2)}\n`);

export type KeyFileReading = { ok: true; keyFile: KeyFile } | { ok: false; reason: 'newer' | 'damaged' };

const parsedJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

const versions = z.object({ format: z.int(), schema: z.int() });

/** Reads a key file. `newer`: its format or schema is above what this program (`schema`) knows. */
export const readKeyFile = (bytes: Uint8Array, schema: number): KeyFileReading => {
  const json = parsedJson(bytes);
  const says = versions.safeParse(json);
  if (says.success && (says.data.format > currentFormat || says.data.schema > schema))
    return { ok: false, reason: 'newer' };
  const parsed = keyFileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, reason: 'damaged' };
  const { check: _, ...keyFile } = parsed.data;
  return { ok: true, keyFile };
};

/** Whether the checksum of a key file fits. `none`: an older Leeway wrote it, without one. */
export const checkOf = (bytes: Uint8Array): 'right' | 'wrong' | 'none' => {
  const json = parsedJson(bytes);
  if (typeof json !== 'object' || json === null) return 'wrong';
  const { check, ...content } = json as { check?: unknown };
  if (check === undefined) return 'none';
  return check === sumOf(content) ? 'right' : 'wrong';
};
