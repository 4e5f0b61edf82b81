import type { FileFault, StoredFile } from '#platform/desktop.ts';
import { sizeOf } from './generations.ts';
import { type PeopleContent, readPeople } from './people-file.ts';
import {
  checkOfPeople,
  createPeopleKeeper,
  type PeopleKeeper,
  type PeopleParts,
  writePeople,
} from './people-keeper.ts';

const nobody: PeopleContent = { keys: new Map(), forgetting: [], isShort: false };

export type PeopleOpening = { ok: true; people: PeopleKeeper } | { ok: false; reason: 'newer' | FileFault };

const begun = async (parts: PeopleParts, content: PeopleContent): Promise<PeopleOpening> => {
  const written = await writePeople(parts, content);
  return written.ok
    ? { ok: true, people: createPeopleKeeper(parts, content, written.value) }
    : { ok: false, reason: written.fault };
};

/** The file of a vault that has nobody in it yet. */
export const newPeople = (parts: PeopleParts): Promise<PeopleOpening> => begun(parts, nobody);

/**
 * Reads the keys of people. `isExpected`: this vault had such a file. Where it is missing then, or can't be read, what it
 * sealed stays closed and stays where it is; everything else opens, and a new file begins beside the old one.
 */
export const openPeople = async (
  parts: PeopleParts,
  stored: readonly StoredFile[],
  isExpected: boolean,
): Promise<PeopleOpening> => {
  const { files, data, vaultId } = parts;
  if (!stored.some(({ name }) => name === 'people'))
    return begun(parts, isExpected ? { ...nobody, isShort: true } : nobody);
  const read = await files.read('people', 0, sizeOf(stored, 'people'));
  if (!read.ok) return { ok: false, reason: read.fault };
  const found = await readPeople(data, vaultId, read.value);
  if (found.ok)
    return { ok: true, people: createPeopleKeeper(parts, found.content, checkOfPeople(read.value)) };
  if (found.reason === 'newer') return { ok: false, reason: 'newer' };
  // What can't be read is never written over.
  const aside = await files.setAside('people');
  return aside.ok ? begun(parts, { ...nobody, isShort: true }) : { ok: false, reason: aside.fault };
};
