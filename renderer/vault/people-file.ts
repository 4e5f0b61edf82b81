import { z } from 'zod';
import { type Bytes, fromHex, joined, ownBytes, toHex, utf8 } from './bytes.ts';
import { padded, unpadded } from './pad.ts';
import { type SealingKey, seal, unseal } from './seal.ts';

/**
 * The file with one key per person. Its whole content lies in it twice, each sealed and a multiple of 4 KB long, so that
 * a rotten block of the disk does not take everything with it that is about people.
 */
const magic = utf8('LEEWAYP1');
/** Magic (8), format (4), length of what is sealed (4). */
const headLength = 16;
const currentFormat = 1;
const block = 4096;

const contentSchema = z.strictObject({
  /** 32 bytes as hex, by person. */
  keys: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  /** Who is being forgotten: what is left of that is done at the next start. */
  forgetting: z.array(z.string()),
  /** Keys were lost: there are rows that nobody can open. */
  isShort: z.boolean(),
});

/** What the file says. */
export type PeopleContent = {
  keys: ReadonlyMap<string, Bytes>;
  forgetting: readonly string[];
  isShort: boolean;
};

const aboutPeople = (vaultId: string) => ['people', currentFormat, vaultId];

const u32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/** The bytes of the file. `vaultId` binds it to its vault. */
export const encodePeople = async (
  data: SealingKey,
  vaultId: string,
  { keys, forgetting, isShort }: PeopleContent,
): Promise<Bytes> => {
  const hex = Object.fromEntries(Array.from(keys, ([personId, raw]) => [personId, toHex(raw)]));
  const plain = padded(JSON.stringify({ keys: hex, forgetting, isShort }));
  const sealed = await seal(data, plain, aboutPeople(vaultId));
  plain.fill(0);
  const head = joined([magic, u32(currentFormat), u32(sealed.byteLength)]);
  const one = new Uint8Array(Math.ceil((headLength + sealed.byteLength) / block) * block);
  one.set(joined([head, sealed]));
  return joined([one, one]);
};

export type PeopleReading = { ok: true; content: PeopleContent } | { ok: false; reason: 'newer' | 'damaged' };

const damaged = { ok: false, reason: 'damaged' } as const;

const readOne = async (data: SealingKey, vaultId: string, bytes: Uint8Array): Promise<PeopleReading> => {
  if (bytes.byteLength < headLength || magic.some((byte, at) => bytes[at] !== byte)) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(8) > currentFormat) return { ok: false, reason: 'newer' };
  const sealed = bytes.subarray(headLength, headLength + view.getUint32(12));
  const plain = await unseal(data, sealed, aboutPeople(vaultId));
  if (plain === null) return damaged;
  const parsed = contentSchema.safeParse(JSON.parse(unpadded(ownBytes(plain))));
  plain.fill(0);
  if (!parsed.success) return damaged;
  const { keys, ...rest } = parsed.data;
  const raw = Object.entries(keys).map(([personId, hex]) => [personId, fromHex(hex)] as const);
  return { ok: true, content: { ...rest, keys: new Map(raw) } };
};

/** Reads the file: the first of its two halves that opens. */
export const readPeople = async (
  data: SealingKey,
  vaultId: string,
  bytes: Uint8Array,
): Promise<PeopleReading> => {
  const first = await readOne(data, vaultId, bytes);
  if (first.ok) return first;
  const second = await readOne(data, vaultId, bytes.subarray(bytes.byteLength / 2));
  return second.ok || first.reason === 'damaged' ? second : first;
};
