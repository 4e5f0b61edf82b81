import { type Bytes, randomBytes } from './bytes.ts';
import { importSealingKey, type SealingKey } from './seal.ts';

/** The keys that rows are sealed with: a person's own, or the data key for what is about nobody. */
export type RowKeys = {
  /** Also seals journal frames, snapshots and the keys of people. */
  readonly data: SealingKey;
  /** The key of a person; `undefined` where there is none: never made, destroyed, or lost. */
  of(personId: string): Promise<SealingKey> | undefined;
};

/** The keys of people in memory. Only `PeopleFile` changes them, after they are on the disk. */
export type PersonKeys = RowKeys & {
  has(personId: string): boolean;
  /** The bytes of every key, to be written. Not to be kept. */
  all(): ReadonlyMap<string, Bytes>;
  add(personId: string, raw: Bytes): void;
  /** Wipes a key. What it sealed can't be opened by anyone any more, once it is gone from the disk too. */
  drop(personId: string): void;
  /** Wipes them all. */
  clear(): void;
};

export const createPersonKeys = (
  data: SealingKey,
  found: ReadonlyMap<string, Bytes> = new Map(),
): PersonKeys => {
  const raw = new Map(found);
  // Made when first asked for, so that unlocking does not wait for people nobody looks at.
  const made = new Map<string, Promise<SealingKey>>();
  const drop = (personId: string): void => {
    raw.get(personId)?.fill(0);
    raw.delete(personId);
    made.delete(personId);
  };
  return {
    data,
    of: (personId) => {
      const bytes = raw.get(personId);
      if (bytes === undefined) return undefined;
      const known = made.get(personId) ?? importSealingKey(bytes);
      made.set(personId, known);
      return known;
    },
    has: (personId) => raw.has(personId),
    all: () => raw,
    add: (personId, bytes) => void raw.set(personId, bytes),
    drop,
    clear: () => {
      for (const personId of Array.from(raw.keys())) drop(personId);
    },
  };
};

export const newPersonKey = (): Bytes => randomBytes(32);
