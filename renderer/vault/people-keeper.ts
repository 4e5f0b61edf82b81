import type { FileResult, VaultFiles } from '#platform/desktop.ts';
import { crc32 } from './crc32.ts';
import { encodePeople, type PeopleContent } from './people-file.ts';
import { createPersonKeys, newPersonKey, type RowKeys } from './person-keys.ts';
import type { SealingKey } from './seal.ts';

/**
 * The keys of people, in memory and in their file. What changes is first on the disk, then in memory. Destroying a key
 * takes two writes with a mark in between: where a platform keeps two generations of a file, the second write makes sure
 * that neither holds the key, and a crash before it is made good at the next start.
 */
export type PeopleKeeper = {
  readonly keys: RowKeys;
  /** Whether keys were lost, so that there are rows that nobody can open. */
  isShort(): boolean;
  /** Notes whether there are such rows. */
  noteShort(isShortNow: boolean): Promise<void>;
  /** Checksum of the file as it was last read or written: another one was written by someone else, or put back. */
  check(): string;
  /** Everyone who has a key. */
  ids(): readonly string[];
  has(personId: string): boolean;
  /** Makes keys for those who have none yet. To be done before the first row that needs one is written. */
  ensure(personIds: readonly string[]): Promise<FileResult<void>>;
  /** Who is being forgotten. */
  forgetting(): readonly string[];
  /** Notes that they are being forgotten. Everyone of them has a key then, which stays until they are. */
  mark(personIds: readonly string[]): Promise<FileResult<void>>;
  /** Destroys their keys and notes that this is not finished. */
  destroy(personIds: readonly string[]): Promise<FileResult<void>>;
  /** Takes the note back: everything is done, or nothing was. */
  unmark(personIds: readonly string[]): Promise<FileResult<void>>;
  /** Wipes all keys from memory. */
  close(): void;
};

export type PeopleParts = { files: VaultFiles; data: SealingKey; vaultId: string };

export const checkOfPeople = (bytes: Uint8Array): string => crc32([bytes]).toString(16);

/** Writes the file. Answers with its checksum. */
export const writePeople = async (
  { files, data, vaultId }: PeopleParts,
  content: PeopleContent,
): Promise<FileResult<string>> => {
  const bytes = await encodePeople(data, vaultId, content);
  const written = await files.replace('people', bytes);
  return written.ok ? { ok: true, value: checkOfPeople(bytes) } : written;
};

const done: FileResult<void> = { ok: true, value: undefined };

/** `found`: what the file says; `check`: its checksum. */
export const createPeopleKeeper = (parts: PeopleParts, found: PeopleContent, check: string): PeopleKeeper => {
  let lastCheck = check;
  let { isShort } = found;
  let isClosed = false;
  const keys = createPersonKeys(parts.data, found.keys);
  let forgetting = new Set(found.forgetting);

  const write = async (
    all: PeopleContent['keys'],
    next: ReadonlySet<string> = forgetting,
  ): Promise<FileResult<void>> => {
    // There is nothing in memory any more that could be written.
    if (isClosed) return { ok: false, fault: 'io' };
    const written = await writePeople(parts, { keys: all, forgetting: Array.from(next), isShort });
    if (!written.ok) return written;
    forgetting = new Set(next);
    lastCheck = written.value;
    return done;
  };

  const withoutKey = (personIds: readonly string[]): string[] =>
    Array.from(new Set(personIds)).filter((personId) => !keys.has(personId));

  const writeWithKeys = async (
    personIds: readonly string[],
    next?: ReadonlySet<string>,
  ): Promise<FileResult<void>> => {
    const made = withoutKey(personIds).map((personId) => [personId, newPersonKey()] as const);
    const written = await write(new Map([...keys.all(), ...made]), next);
    if (written.ok) for (const [personId, raw] of made) keys.add(personId, raw);
    return written;
  };

  return {
    keys,
    isShort: () => isShort,
    noteShort: async (isShortNow) => {
      if (isShort === isShortNow) return;
      isShort = isShortNow;
      await write(keys.all());
    },
    check: () => lastCheck,
    ids: () => Array.from(keys.all().keys()),
    has: keys.has,
    ensure: async (personIds) => (withoutKey(personIds).length === 0 ? done : writeWithKeys(personIds)),
    forgetting: () => Array.from(forgetting),
    mark: (personIds) => writeWithKeys(personIds, forgetting.union(new Set(personIds))),
    destroy: async (personIds) => {
      const gone = new Set(personIds);
      const left = new Map(Array.from(keys.all()).filter(([personId]) => !gone.has(personId)));
      const written = await write(left, forgetting.union(gone));
      if (written.ok) for (const personId of personIds) keys.drop(personId);
      return written;
    },
    unmark: (personIds) => write(keys.all(), forgetting.difference(new Set(personIds))),
    close: () => {
      isClosed = true;
      keys.clear();
    },
  };
};
