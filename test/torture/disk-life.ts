import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { createPowerDisk, type PowerDisk } from '#test/helpers/power-disk.ts';
import { markedChange, markedIn } from '#test/torture/marked-notes.ts';
import type { Afternoon, Round } from '#test/torture/afternoon.ts';
import { createVault, type OpenVault, type UnlockOutcome, unlockVault } from '#vault/vault.ts';

// One short life of a vault over a disk that fails when it is told to, and what is found afterwards.

const passphrase = 'amber kettle';
const laterPassphrase = 'violin wagon';
const folder = (name: string): string => `/torture/${name}`;

/** A vault's files under a name of its own, which is also the name of its working copy. */
export type Life = {
  name: string;
  disk: PowerDisk;
  /** The newest version of each change that was said to be saved. */
  saved: Map<string, number>;
  /** Every version that was ever asked for: more than these can't be there. */
  asked: Map<string, number>;
  /** What was said to be forgotten. */
  gone: Set<string>;
  /** Someone was asked to be forgotten. */
  isForgetting: boolean;
};

let lives = 0;

const placeOf = ({ name, disk }: Life) => nodePlace(createVaultFileStore(folder(name), disk), name);

const commit = async (vault: OpenVault, life: Life, id: string, version: number): Promise<boolean> => {
  life.asked.set(id, version);
  const outcome = await vault.commit(async () => markedChange(id, version, 300 + 400 * (version % 4)));
  if (outcome.ok) life.saved.set(id, version);
  return outcome.ok;
};

/** A vault with a history: two generations and some changes in the second. */
export const beginLife = async (): Promise<Life> => {
  await installNodeVault();
  lives += 1;
  const life: Life = {
    name: `life-${process.pid}-${lives}`,
    disk: createPowerDisk(),
    saved: new Map(),
    asked: new Map(),
    gone: new Set(),
    isForgetting: false,
  };
  const made = await (await createVault({ ...placeOf(life), passphrase, workFactor: 1 })).finish();
  if (!made.ok) throw new Error(made.reason);
  for (const version of [1, 2, 3]) await commit(made.vault, life, `early-${version}`, version);
  await commit(made.vault, life, 'again', 1);
  if (!(await made.vault.snapshot())) throw new Error('no snapshot');
  for (const version of [1, 2]) await commit(made.vault, life, `late-${version}`, version);
  await made.vault.close();
  return life;
};

/** The same vault once more, under another name. The working copy comes along. */
export const copyOf = (life: Life): Life => {
  lives += 1;
  const name = `life-${process.pid}-${lives}`;
  const files = new Map(
    Array.from(life.disk.files(), ([path, bytes]) => [
      path.replace(`${folder(life.name)}/`, `${folder(name)}/`),
      bytes,
    ]),
  );
  const copy = memoryDatabases.get(life.name);
  if (copy !== undefined) memoryDatabases.set(name, structuredClone(copy));
  return {
    name,
    disk: createPowerDisk(files),
    saved: new Map(life.saved),
    asked: new Map(life.asked),
    gone: new Set(life.gone),
    isForgetting: life.isForgetting,
  };
};

export const endLife = ({ name }: Life): void => void memoryDatabases.delete(name);

/** Opens it as the program does, with the passphrase of now or, where that was not changed yet, the one of before. */
export const openLife = async (life: Life): Promise<UnlockOutcome> => {
  const first = await unlockVault({ ...placeOf(life), secret: { passphrase } });
  const isOther = !first.ok && first.reason === 'wrong';
  return isOther ? unlockVault({ ...placeOf(life), secret: { passphrase: laterPassphrase } }) : first;
};

const someone = 'about-q';
const link = 'link-to-q';

/** Writes about someone, and about another who is linked to them; then forgets them. Where it fails half way, either will do. */
const forgetSomeone = async (vault: OpenVault, life: Life): Promise<void> => {
  if (!(await commit(vault, life, link, 1)) || !(await commit(vault, life, someone, 1))) return;
  life.asked.set(link, 2);
  const forgotten = await vault.forget('q', async () => markedChange(link, 2, 300));
  life.saved.delete(someone);
  if (forgotten.ok) life.saved.set(link, 2);
  if (forgotten.ok) life.gone.add(someone);
  life.isForgetting = true;
};

/** Whoever is forgotten and what is linked to them change together, or not at all. */
const halfForgotten = ({ isForgetting }: Life, versions: Readonly<Record<string, number>>): string[] => {
  if (!isForgetting || someone in versions === (versions[link] === 1)) return [];
  return [`half of a forgetting: ${someone in versions ? 'still there' : 'gone'}, link ${versions[link]}`];
};

/**
 * What a leader does in an afternoon, as far as the disk sees it: opening, changes, a new generation with a change in the
 * middle of it, another passphrase, someone new who is forgotten again, more changes. Goes on after faults, as the program does.
 */
const live = async (life: Life): Promise<OpenVault | null> => {
  const opened = await openLife(life);
  if (!opened.ok) return null;
  const { vault } = opened;
  await commit(vault, life, 'today-1', 1);
  await commit(vault, life, 'again', 2);
  const rotating = vault.snapshot();
  await commit(vault, life, 'meanwhile', 1);
  await commit(vault, life, 'again', 3);
  await rotating;
  await vault.keys.changePassphrase({ passphrase }, laterPassphrase, 1);
  await forgetSomeone(vault, life);
  await commit(vault, life, 'today-2', 1);
  return vault;
};

/** What is wrong with what a healthy start finds; nothing when every saved change is there whole. */
const lookAt = async (life: Life): Promise<string[]> => {
  const opened = await openLife(life);
  if (!opened.ok) return [`does not open: ${opened.reason}`];
  const { vault } = opened;
  const { versions, halves } = await markedIn(vault);
  const wrong = [
    ...halves.map((id) => `half of ${id}`),
    ...halfForgotten(life, versions),
    ...Array.from(life.saved)
      .filter(([id, version]) => (versions[id] ?? 0) < version)
      .map(([id, version]) => `lost ${id} ${version}, has ${versions[id] ?? 'nothing'}`),
    ...Object.entries(versions)
      .filter(([id, version]) => version > (life.asked.get(id) ?? 0))
      .map(([id, version]) => `has ${id} ${version}, which nobody wrote`),
    ...Array.from(life.gone)
      .filter((id) => id in versions)
      .map((id) => `has ${id}, which was forgotten`),
    ...(vault.repairs.includes('people-keys-lost') ? ['says that the keys of people are lost'] : []),
    ...(vault.repairs.includes('history-cut') ? ['says that history was cut'] : []),
    ...((await commit(vault, life, 'afterwards', 1)) ? [] : ['can not be written any more']),
  ];
  await vault.close();
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
    close: async () => vault?.close(),
    loseCopy: () => void memoryDatabases.delete(life.name),
    acknowledged: () => life.saved.size,
    heard: () => [],
    lookAt: (left = life.disk) => lookAt({ ...life, disk: left }),
    end: () => endLife(life),
  };
};

export const vaultAfternoon: Afternoon = {
  name: 'vault',
  lanes: 16,
  begin: async () => {
    const start = await beginLife();
    return () => roundOf(start);
  },
};
