import type { FileFault, FileResult, VaultFiles } from '#platform/desktop.ts';
import type { KeyFile, KeySlot } from './key-file.ts';
import { doubledKeyFile, readKeyFiles, writeKeyFiles } from './key-files.ts';
import { type Opener, openWith } from './slots.ts';

/** Where the key file lies, and the newest schema this program knows. */
export type KeyFilePlace = { files: VaultFiles; schema: number };

export type KeysFault = 'wrong' | 'damaged' | FileFault;

type KeyFileRead = { ok: true; keyFile: KeyFile } | { ok: false; reason: KeysFault };

export const readKeys = async ({ files, schema }: KeyFilePlace): Promise<KeyFileRead> => {
  const keys = await readKeyFiles(files, schema);
  if (keys.ok) return { ok: true, keyFile: keys.candidates[0] };
  return { ok: false, reason: keys.reason === 'newer' ? 'damaged' : keys.reason };
};

const writeSlots = ({ files }: KeyFilePlace, keyFile: KeyFile, slots: KeySlot[]): Promise<FileResult<void>> =>
  writeKeyFiles(files, { ...keyFile, slots });

/** Whether `slot`, as it lies on the disk now in both copies, is opened by `opener` and leads to `dataKey`. */
const opensFromDisk = async (
  place: KeyFilePlace,
  slot: KeySlot,
  opener: Opener,
  dataKey: Uint8Array,
): Promise<boolean> => {
  const keyFile = await doubledKeyFile(place.files, place.schema);
  const laid = keyFile?.slots.find(({ age }) => age === slot.age);
  if (laid === undefined) return false;
  const opening = await openWith(laid, opener);
  if (!opening.ok) return false;
  const isSame =
    opening.dataKey.byteLength === dataKey.byteLength &&
    opening.dataKey.every((byte, at) => byte === dataKey[at]);
  opening.dataKey.fill(0);
  return isSame;
};

export type Rewrapped = { ok: true } | { ok: false; reason: KeysFault };

/**
 * Puts `slot` in the place of all slots of its kind. Both lie in the key file until the new one was read back from the
 * disk and opened; only then the old one goes. A crash at any point leaves at least one that opens. After a fault the old
 * one counts.
 */
export const replaceSlot = async (
  place: KeyFilePlace,
  slot: KeySlot,
  opener: Opener,
  dataKey: Uint8Array,
): Promise<Rewrapped> => {
  const keys = await readKeys(place);
  if (!keys.ok) return keys;
  const { keyFile } = keys;
  const failed = async (reason: KeysFault): Promise<Rewrapped> => {
    await writeSlots(place, keyFile, keyFile.slots);
    return { ok: false, reason };
  };
  const both = await writeSlots(place, keyFile, [...keyFile.slots, slot]);
  if (!both.ok) return failed(both.fault);
  if (!(await opensFromDisk(place, slot, opener, dataKey))) return failed('io');
  const others = keyFile.slots.filter(({ kind }) => kind !== slot.kind);
  const alone = await writeSlots(place, keyFile, [...others, slot]);
  return alone.ok ? { ok: true } : failed(alone.fault);
};

/** Takes all slots of a kind away, as long as others are left. */
export const removeSlots = async (place: KeyFilePlace, gone: KeySlot['kind']): Promise<Rewrapped> => {
  const keys = await readKeys(place);
  if (!keys.ok) return keys;
  const rest = keys.keyFile.slots.filter(({ kind }) => kind !== gone);
  if (rest.length === keys.keyFile.slots.length) return { ok: true };
  if (rest.length === 0) return { ok: false, reason: 'damaged' };
  const written = await writeSlots(place, keys.keyFile, rest);
  if (written.ok) return { ok: true };
  await writeSlots(place, keys.keyFile, keys.keyFile.slots);
  return { ok: false, reason: written.fault };
};
