import { createHash } from 'node:crypto';
import { openFile } from '#vault/age-files.ts';
import { backUp, type BackUpOutcome } from '#data/back-up.ts';
import { chooseBackupFolder } from '#data/backup-folder.ts';
import { backupLedger } from '#data/backup-ledger.ts';
import { listBackups } from '#data/backup-list.ts';
import { ask } from '#data/ask.ts';
import { addPerson } from '#data/people.ts';
import { openSource, restoreBackup } from '#data/restore-backup.ts';
import { closeStore, commit, freshId, openStore, today } from '#data/store.ts';
import { people, tables } from '#data/tables.ts';
import { undoLast, useUndo } from '#data/undo.ts';
import { settableClock } from '#domain/time/clock.ts';
import type { PersonId } from '#domain/ids.ts';
import { newPerson } from '#domain/people/person.ts';
import { createBackupFolder } from '#electron/backup/backup-folder.ts';
import { createChosenBackupFolder } from '#electron/backup/chosen-backup-folder.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import '#test/helpers/temporal.ts';
import { memoryDatabase, memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import { createPowerDisk, type PowerDisk } from '#test/helpers/power-disk.ts';
import type { Afternoon, Round } from '#test/torture/afternoon.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// An afternoon of backups, on the disk that the vault lies on as well: made in two folders, old ones let go, one restored,
// that taken back, another folder chosen. All of it is the program's own code; only IndexedDB is in memory.

const passphrase = 'amber kettle';
/** The store knows one vault a process, so the place may stand fixed. */
const root = `/torture/backups-${process.pid}`;
const profile = `${root}/profile`;
const sticks = { first: `${root}/stick`, second: `${root}/drive` } as const;

/** Everybody's role, by name. Each change writes all of them, so that half a change shows. */
type State = Readonly<Record<string, string>>;
const textOf = (state: State): string =>
  Object.entries(state)
    .map(([name, role]) => `${name} ${role}`)
    .toSorted()
    .join(', ');

/** A backup that was said to be made, and what must be in it. `some`: it was not said in which of the folders. */
type Made = { name: string; places: readonly string[] | 'some'; state: string };

type Life = {
  name: string;
  disk: PowerDisk;
  recoveryKey: string;
  now: State;
  /** What may be found: the state now, and what a change that failed would have made of it. */
  may: Set<string>;
  /** Every state there ever was or was meant to be. */
  ever: Set<string>;
  made: Made[];
  /** Of yesterday, by name; only what comes after a new backup may take them, and never the newest. */
  yesterdays: readonly string[];
  labels: Set<string>;
  acknowledged: number;
  heard: string[];
  faults: string[];
};

const clock = settableClock('2026-11-23T09:00:00Z');
let lives = 0;
const nextName = (): string => {
  lives += 1;
  return `backups-${process.pid}-${lives}`;
};

const vaultPlace = ({ name, disk }: Life) => ({
  files: createVaultFileStore(`${profile}/vaults/main`, disk),
  database: memoryDatabase(
    name,
    tables.map((table) => table.name),
  ),
  tables,
});

const backupPlace = ({ disk }: Life, picks: string): BackupPlace => {
  const own = createBackupFolder(`${profile}/backups`, true, disk);
  const chosen = createChosenBackupFolder({ profile, ask: async () => picks, disk });
  return {
    own,
    chosen: {
      list: async () => (await chosen.folder()).list(),
      write: async (...args) => (await chosen.folder()).write(...args),
      readBack: async (...args) => (await chosen.folder()).readBack(...args),
      keep: async (...args) => (await chosen.folder()).keep(...args),
      read: async (...args) => (await chosen.folder()).read(...args),
      remove: async (...args) => (await chosen.folder()).remove(...args),
      sweep: async () => (await chosen.folder()).sweep(),
    },
    canChoose: true,
    chosenFolder: () => chosen.describe(),
    choose: () => chosen.choose(1),
    allowAgain: async () => true,
    forgetChosen: () => chosen.forget(),
  };
};

const open = async (life: Life): Promise<OpenVault | string> => {
  const opened = await unlockVault({ ...vaultPlace(life), secret: { passphrase } });
  if (!opened.ok) return opened.reason;
  openStore(opened.vault, clock);
  useUndo.getState().forgot();
  return opened.vault;
};

/** Does one thing that makes `next` of the notebook, or leaves it as it is. */
const attempt = async (
  life: Life,
  next: State,
  work: () => Promise<{ ok: true } | { ok: false; fault: string }>,
): Promise<boolean> => {
  life.may.add(textOf(next));
  life.ever.add(textOf(next));
  const outcome = await work();
  if (!outcome.ok) {
    life.heard.push(outcome.fault);
    return false;
  }
  life.now = next;
  life.may = new Set([textOf(next)]);
  life.acknowledged += 1;
  return true;
};

/** Says something of everybody, in one change, and of `newcomer` as well. */
const say = (life: Life, role: string, newcomer?: string): Promise<boolean> => {
  const names = [...Object.keys(life.now), ...(newcomer === undefined ? [] : [newcomer])];
  const write = (): Promise<CommitOutcome> =>
    commit(async (reader) => {
      const known = new Map((await reader.list(people)).map((one) => [one.name, one]));
      const record = (name: string) => known.get(name) ?? newPerson(freshId<PersonId>(), name, today());
      return { puts: names.map((name) => ({ table: people, record: { ...record(name), role } })) };
    });
  return attempt(life, Object.fromEntries(names.map((name) => [name, role])), write);
};

/** Notes what came of a backup of `state`. Where it is missing in one of the two folders, somebody must have said so. */
const hear = async (life: Life, outcome: BackUpOutcome, state: State): Promise<void> => {
  if (!outcome.ok) return void life.heard.push(outcome.fault);
  const told = [outcome.ownFault, outcome.chosenFault].filter((fault) => fault !== null);
  life.heard.push(...told);
  const last = (await ask(backupLedger)).made.at(-1);
  const noted = last?.name === outcome.name ? last.places : [];
  const places = noted.filter((one) => outcome[one === 'own' ? 'ownFault' : 'chosenFault'] === null);
  life.made.push({ name: outcome.name, places, state: textOf(state) });
  if (places.length + told.length < 2)
    life.faults.push(`${outcome.name} lies in ${places.join()} and nobody is told`);
};

const backUpNow = async (life: Life, place: BackupPlace): Promise<void> =>
  hear(life, await backUp(place), life.now);

/** What was there before a backup was restored lies in the newest backup. Where it lies in one folder alone is not said. */
const noteKept = async (life: Life, before: State): Promise<void> => {
  const last = (await ask(backupLedger)).made.at(-1);
  if (last === undefined) life.faults.push('the present state was not kept');
  else life.made.push({ name: last.name, places: 'some', state: textOf(before) });
};

/** Restores the newest backup of yesterday, and takes it back. */
const restoreAndUndo = async (life: Life, place: BackupPlace): Promise<void> => {
  const name = life.yesterdays.at(-1) ?? '';
  const opening = await openSource({ place: 'own', name }, place, life.recoveryKey);
  if (!opening.ok) {
    life.heard.push(opening.fault);
    return;
  }
  const before = life.now;
  const then = { Amara: 'yesterday 5', Bo: 'yesterday 5' };
  const didRestore = await attempt(life, then, async () => {
    const outcome = await restoreBackup(opening.backup, place);
    if (!outcome.ok && outcome.fault === 'not-kept') return { ok: false, fault: outcome.why };
    if (outcome.ok) await noteKept(life, before);
    return outcome;
  });
  if (didRestore) await attempt(life, before, undoLast);
};

const chooseAnother = async (life: Life, place: BackupPlace): Promise<void> => {
  life.labels.add('drive');
  const choice = await chooseBackupFolder(place);
  if (choice.ok) life.labels = new Set(['drive']);
  else life.heard.push(choice.why);
};

const live = async (life: Life): Promise<OpenVault | null> => {
  clock.set('2026-11-24T14:00:00Z');
  const vault = await open(life);
  if (typeof vault === 'string') return null;
  const place = backupPlace(life, sticks.second);
  await say(life, 'today 1', 'Wen');
  await backUpNow(life, place);
  clock.set('2026-11-24T15:00:00Z');
  await say(life, 'today 2');
  await restoreAndUndo(life, place);
  clock.set('2026-11-24T16:00:00Z');
  await say(life, 'today 3');
  await chooseAnother(life, place);
  await say(life, 'today 4');
  return vault;
};

/** A notebook with five backups of yesterday in each of two folders, so that the first of today lets four of them go. */
const begin = async (): Promise<Life> => {
  await installNodeVault();
  clock.set('2026-11-23T09:00:00Z');
  const other = { now: { Amara: '', Bo: '' }, may: new Set<string>(), ever: new Set<string>() };
  const files = new Map(
    Object.values(sticks).map((stick) => [`${stick}/holiday.jpg`, new Uint8Array(3)] as const),
  );
  const life: Life = {
    ...other,
    name: nextName(),
    disk: createPowerDisk(files),
    recoveryKey: '',
    made: [],
    yesterdays: [],
    labels: new Set(['stick']),
    acknowledged: 0,
    heard: [],
    faults: [],
  };
  const making = await createVault({ ...vaultPlace(life), passphrase, workFactor: 1 });
  const finished = await making.finish();
  if (!finished.ok) throw new Error(finished.reason);
  life.recoveryKey = making.recoveryKey;
  openStore(finished.vault, clock);
  await addPerson('Amara');
  await addPerson('Bo');
  const place = backupPlace(life, sticks.first);
  await place.choose();
  for (const n of [1, 2, 3, 4, 5]) {
    clock.set(`2026-11-23T1${n}:00:00Z`);
    await say(life, `yesterday ${n}`);
    await backUpNow(life, place);
  }
  await finished.vault.close();
  closeStore();
  if (life.heard.length > 0 || life.faults.length > 0)
    throw new Error([...life.heard, ...life.faults].join());
  return { ...life, yesterdays: life.made.map(({ name }) => name) };
};

const copyOf = (life: Life): Life => {
  const name = nextName();
  const copy = memoryDatabases.get(life.name);
  if (copy !== undefined) memoryDatabases.set(name, structuredClone(copy));
  return {
    ...life,
    name,
    disk: createPowerDisk(life.disk.files()),
    may: new Set(life.may),
    ever: new Set(life.ever),
    made: [...life.made],
    labels: new Set(life.labels),
    acknowledged: 0,
    heard: [],
    faults: [],
  };
};

const contents = new Map<string, string | null>();

/** What a backup file says of everybody; `null` where it can't be opened whole. The same bytes say the same again. */
const stateIn = async (bytes: Uint8Array, recoveryKey: string): Promise<string | null> => {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = contents.get(hash);
  if (known !== undefined) return known;
  const opened = await openFile(bytes, recoveryKey);
  const read = (): string => {
    if (!opened.ok) throw new Error(opened.reason);
    const { tables: all } = JSON.parse(new TextDecoder().decode(opened.bytes)) as {
      tables: { people: { name: string; role: string }[] };
    };
    return textOf(Object.fromEntries(all.people.map(({ name, role }) => [name, role])));
  };
  let state: string | null;
  try {
    state = read();
  } catch {
    state = null;
  }
  contents.set(hash, state);
  return state;
};

const folderOf = (where: string): string =>
  where === 'own' ? `${profile}/backups` : where === 'drive' ? sticks.second : sticks.first;

const backupsOn = (life: Life, where: string): Map<string, Uint8Array> =>
  new Map(
    Array.from(life.disk.files())
      .filter(([path]) => path.startsWith(`${folderOf(where)}/leeway-`))
      .map(([path, bytes]) => [path.slice(folderOf(where).length + 1), bytes]),
  );

const folders = ['own', 'stick', 'drive'] as const;

/** What each backup in a folder says; `null` where it is not whole. */
type Found = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

const found = async (life: Life): Promise<Found> => {
  const all = new Map<string, Map<string, string | null>>();
  for (const where of folders) {
    const states = new Map<string, string | null>();
    for (const [name, bytes] of backupsOn(life, where))
      states.set(name, await stateIn(bytes, life.recoveryKey));
    all.set(where, states);
  }
  return all;
};

/** Folders of which one must have it: today's went into the one that was chosen at that moment. */
const homesOf = (life: Life, { name, places }: Made): (readonly string[])[] => {
  if (life.yesterdays.includes(name)) return [['own'], ['stick']];
  if (places === 'some') return [folders];
  return places.map((place) => (place === 'own' ? ['own'] : ['stick', 'drive']));
};

/** Whether one of today may have pushed it out. The newest of yesterday always stays. */
const mayBeGone = (life: Life, name: string, states: Found, homes: readonly string[]): boolean =>
  life.yesterdays.slice(0, -1).includes(name) &&
  homes.some((where) =>
    Array.from(states.get(where)?.keys() ?? []).some((one) => one.startsWith('leeway-2026-11-24')),
  );

/** Whatever is called a backup opens whole, and what was called made is there. */
const wrongBackups = async (life: Life): Promise<string[]> => {
  const states = await found(life);
  const halves = Array.from(states).flatMap(([where, all]) =>
    Array.from(all)
      .filter(([, state]) => state === null || !life.ever.has(state))
      .map(([name, state]) => `half: ${name} in ${where} says ${state}`),
  );
  const wrong = life.made.flatMap((made) =>
    homesOf(life, made).flatMap((homes) => {
      const there = homes
        .map((where) => states.get(where)?.get(made.name))
        .filter((one) => one !== undefined);
      if (there.some((state) => state !== made.state)) return `half: ${made.name} is not what was kept`;
      const isGone = there.length === 0 && !mayBeGone(life, made.name, states, homes);
      return isGone ? `lost ${made.name} in ${homes.join(' and ')}` : [];
    }),
  );
  return [...halves, ...wrong];
};

const wrongList = async (place: BackupPlace, life: Life): Promise<string[]> => {
  const { backups, isOwnReadable, chosen } = await listBackups(place);
  return [
    ...(isOwnReadable ? [] : ['the own folder can’t be read']),
    ...(chosen !== null && life.labels.has(chosen.label) ? [] : [`the folder is ${chosen?.label}`]),
    ...backups.filter(({ isAltered }) => isAltered).map(({ name }) => `half: ${name} is listed as changed`),
  ];
};

const leftovers = (life: Life): string[] =>
  Array.from(life.disk.files().keys())
    .filter((path) => path.endsWith('.unchecked'))
    .map((path) => `left: ${path.slice(root.length)}`);

const lookAt = async (life: Life): Promise<string[]> => {
  clock.set('2026-11-24T17:00:00Z');
  const vault = await open(life);
  if (typeof vault === 'string') return [`does not open: ${vault}`];
  const now: State = Object.fromEntries((await vault.list(people)).map(({ name, role }) => [name, role]));
  const state = textOf(now);
  const place = backupPlace(life, sticks.second);
  const wrong = [
    ...life.faults,
    ...(life.may.has(state)
      ? []
      : [`lost or mixed: it says ${state} and may say ${[...life.may].join(' or ')}`]),
    ...(vault.repairs.includes('history-cut') ? ['says that history was cut'] : []),
    ...(await wrongBackups(life)),
    ...(await wrongList(place, life)),
  ];
  // Healthy again, everything goes on: the next change, and the next backup in both folders.
  Object.assign(life, { now, heard: [], made: [] });
  await say(life, 'afterwards');
  await backUpNow(life, place);
  wrong.push(...life.heard.map((fault) => `afterwards it says ${fault}`), ...(await wrongBackups(life)));
  wrong.push(...leftovers(life));
  await vault.close();
  closeStore();
  return wrong;
};

const roundOf = (start: Life): Round => {
  const life = copyOf(start);
  let vault: OpenVault | null = null;
  return {
    disk: life.disk,
    live: async () => {
      vault = await live(life);
      return vault !== null;
    },
    close: async () => {
      await vault?.close();
      closeStore();
    },
    loseCopy: () => void memoryDatabases.delete(life.name),
    acknowledged: () => life.acknowledged,
    heard: () => life.heard,
    lookAt: (left = life.disk) => lookAt({ ...life, disk: left }),
    end: () => void memoryDatabases.delete(life.name),
  };
};

export const backupAfternoon: Afternoon = {
  name: 'backups',
  lanes: 1,
  begin: async () => {
    const start = await begin();
    return () => roundOf(start);
  },
};
