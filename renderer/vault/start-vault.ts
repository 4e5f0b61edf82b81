import type Dexie from 'dexie';
import type { StoredFile, VaultFiles } from '#platform/desktop.ts';
import { type CatchUp, type CatchUpParts, catchUp } from './catch-up.ts';
import { areKeysLost } from './closed-rows.ts';
import { filesBefore, type Journal } from './generations.ts';
import { currentJournal, type OnProgress, readState } from './history.ts';
import { runVault } from './open-vault.ts';
import type { OpenVault, Repair } from './open-vault-type.ts';
import type { PeopleKeeper } from './people-keeper.ts';
import { memoryCopy } from './memory-copy.ts';
import { salvage } from './salvage.ts';
import { readSentinel } from './sentinel.ts';
import { stateOfCopy } from './state-of-copy.ts';
import type { Table } from './table.ts';
import { type Applied, type WorkingCopy, workingCopyIn } from './working-copy.ts';

export type StartParts = {
  files: VaultFiles;
  database: Dexie;
  tables: readonly Table[];
  /** With the data key. */
  people: PeopleKeeper;
  stored: readonly StoredFile[];
  /** How far filling the working copy anew has come, from 0 to 1. */
  onProgress?: OnProgress;
};

export type Started =
  | { ok: true; vault: OpenVault }
  | { ok: false; reason: 'newer' | 'damaged' | 'full' | 'in-use' | 'io' };

/**
 * Opens a vault whose key is known: cuts the journal's torn tail, brings the working copy up to it, salvages what can be
 * read of a damaged one. After a fault everything is let go.
 */
export const startVault = async (parts: StartParts): Promise<Started> => {
  let started: Started | undefined;
  try {
    started = await tryToStart(parts);
    return started;
  } finally {
    if (started?.ok !== true) {
      parts.people.close();
      parts.database.close();
      await parts.files.close();
    }
  }
};

/** `database`: what is wrong lies with IndexedDB alone. */
type Brought =
  | { ok: true; journal: Journal; applied: Applied; repairs: Repair[] }
  | Extract<Started, { ok: false }>
  | { ok: false; reason: 'database' };

const tryToStart = async (parts: StartParts): Promise<Started> => {
  const { files, database, tables, people, stored } = parts;
  let copy = workingCopyIn(database);
  let brought = await bringUp(parts, copy);
  if (!brought.ok && brought.reason === 'database') {
    // The vault is whole; it only has to be read as a whole at every start until the browser has a database again.
    copy = memoryCopy(tables.map(({ name }) => name));
    brought = await bringUp(parts, copy);
  }
  if (!brought.ok) return { ok: false, reason: brought.reason === 'database' ? 'io' : brought.reason };
  const { journal, applied } = brought;
  const repairs: Repair[] = [
    ...brought.repairs,
    ...((await areKeysLost({ files, people, journal, applied })) ? (['people-keys-lost'] as const) : []),
  ];
  const older = filesBefore(stored, journal.n - 1);
  const schema = database.verno;
  const running = { files, people, copy, schema, tables, journal, applied, repairs, older };
  return { ok: true, vault: runVault(running) };
};

const bringUp = async (parts: StartParts, copy: WorkingCopy): Promise<Brought> => {
  const { files, people, stored, onProgress } = parts;
  const key = people.keys.data;
  const found = await currentJournal(files, stored);
  if (!found.ok) {
    if (found.reason !== 'damaged' && found.reason !== 'none') return { ok: false, reason: found.reason };
    return salvaged(parts, copy, null);
  }
  const { journal, size } = found;
  const sentinel = await readSentinel(files);
  // It is moved to a new journal before the first change in it: that journal was there, and is gone.
  if (sentinel !== null && sentinel.generation > journal.n) return salvaged(parts, copy, journal, true);
  const parted = { files, key, copy, journal, size, ...(onProgress ? { onProgress } : {}) };
  const first = await caughtUp(parted);
  const isAhead = !first.ok && first.reason === 'ahead';
  // Filled from a journal that is gone, or another vault's.
  if (isAhead && (await stateOfCopy(copy, people.keys))?.isProven === true)
    return salvaged(parts, copy, journal, true);
  const upToDate = isAhead ? await caughtUp({ ...parted, isSure: true }) : first;
  if (!upToDate.ok) {
    if (upToDate.reason === 'damaged') return salvaged(parts, copy, journal);
    return { ok: false, reason: upToDate.reason === 'ahead' ? 'damaged' : upToDate.reason };
  }
  const { applied, isTorn, isRebuilt } = upToDate;
  // Something was there that neither the journal nor the working copy has any more.
  const isShort = sentinel !== null && sentinel.seq > applied.seq;
  if (isTorn) {
    const cut = await files.truncate(journal.name, applied.end);
    if (!cut.ok) return { ok: false, reason: cut.fault };
  }
  const repairs: Repair[] = [
    ...(isTorn ? (['torn-tail-cut'] as const) : []),
    ...(isRebuilt && applied.seq > 0 ? (['working-copy-rebuilt'] as const) : []),
    ...(isShort ? (['history-cut'] as const) : []),
  ];
  return { ok: true, journal, applied, repairs };
};

/**
 * A database whose files are so damaged that the browser doesn't open it, nor throws it away by itself, is thrown away
 * here, once it is sure that the vault's own files have everything.
 */
const caughtUp = async (parts: CatchUpParts): Promise<CatchUp> => {
  const first = await catchUp(parts);
  if (first.ok || first.reason !== 'database') return first;
  const { files, key, copy, journal, size } = parts;
  if (!(await readState(files, key, journal, size)).ok) return first;
  try {
    await copy.destroy();
    await copy.reopen();
  } catch {
    return first;
  }
  return catchUp(parts);
};

const salvaged = async (
  { files, people, stored }: StartParts,
  copy: WorkingCopy,
  journal: Journal | null,
  isLaterGone = false,
): Promise<Brought> => {
  const saved = await salvage({ files, keys: people.keys, copy, stored, journal, isLaterGone });
  if (!saved.ok) return saved;
  const repairs: Repair[] = [saved.isWhole ? 'history-healed' : 'history-cut'];
  return { ok: true, journal: saved.journal, applied: saved.applied, repairs };
};
