import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { createPowerDisk } from '#test/helpers/power-disk.ts';
import { beginLife, copyOf, endLife, type Life, openLife } from '#test/torture/disk-life.ts';
import { inLanes } from '#test/torture/in-lanes.ts';
import { markedChange, markedIn, withoutPeople } from '#test/torture/marked-notes.ts';
import { mutate } from '#test/torture/mutate.ts';
import { randomFrom, type Trial } from '#test/torture/trial.ts';

type State = Readonly<Record<string, number>>;

/** A vault, what it was after every change, and how long its journal was then. */
type History = { life: Life; states: readonly State[]; journalEnds: readonly number[] };

const fileOf = (life: Life, name: string): string =>
  Array.from(life.disk.files().keys()).find((path) => path.endsWith(`/vault.${name}`)) ?? '';

/** Two generations, the second with eight changes; every change changes what a reader finds. */
const beginHistory = async (): Promise<History> => {
  const life = await beginLife();
  const opened = await openLife(life);
  if (!opened.ok) throw new Error(opened.reason);
  const { vault } = opened;
  const lengthOf = (name: string): number => life.disk.files().get(fileOf(life, name))?.byteLength ?? 0;
  await vault.snapshot();
  const states: State[] = [(await markedIn(vault)).versions];
  const journalEnds = [lengthOf('journal-3')];
  for (let i = 1; i <= 8; i += 1) {
    await vault.commit(async () => markedChange(i % 3 === 0 ? 'again' : `new-${i}`, 10 + i, 200 * i));
    states.push((await markedIn(vault)).versions);
    journalEnds.push(lengthOf('journal-3'));
  }
  await vault.close();
  return { life, states, journalEnds };
};

const files = [
  'journal-3',
  'journal-3',
  'journal-3',
  'snapshot-3',
  'snapshot-3',
  'keys',
  'keys',
  'journal-2',
];
const rarely = ['sentinel', 'people', 'people', 'snapshot-2', 'keys-copy'];

const isSame = (a: State, b: State): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, v]) => b[id] === v);

const areSameFiles = (a: Map<string, Uint8Array>, b: Map<string, Uint8Array>): boolean =>
  a.size === b.size &&
  Array.from(a).every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? new Uint8Array()) === 0);

/** How much of the history must be there, as an index of `states`; `null`: also a refusal will do. */
const leastIn = (history: History, name: string, from: number, isCopyLost: boolean): number | null => {
  const last = history.states.length - 1;
  if (name === 'people') return null;
  if (name !== 'journal-3' || !isCopyLost) return last;
  return Math.max(
    0,
    history.journalEnds.findLastIndex((end) => end <= from),
  );
};

const tryMutation = async (history: History, seed: number): Promise<{ faults: string[]; end: string }> => {
  const random = randomFrom(seed);
  const life = copyOf(history.life);
  const name = random.below(8) === 0 ? random.pick(rarely) : random.pick(files);
  const path = fileOf(life, name);
  const before = life.disk.files().get(path);
  if (before === undefined || before.byteLength === 0) return { faults: [], end: 'no such file' };
  const { what, from, bytes } = mutate(before, random);
  const isCopyLost = random.below(2) === 0;
  const mutated = new Map(life.disk.files()).set(path, bytes);
  life.disk = createPowerDisk(mutated);
  if (isCopyLost) memoryDatabases.delete(life.name);
  const least = leastIn(history, name, from, isCopyLost);
  const how = `${seed}: ${name}, ${what} at ${from}${isCopyLost ? ', working copy lost' : ''}`;
  const wrong = await found(history, life, least, mutated, isCopyLost);
  endLife(life);
  return { faults: wrong.faults.map((fault) => `${how}: ${fault}`), end: wrong.end };
};

const found = async (
  history: History,
  life: Life,
  least: number | null,
  mutated: Map<string, Uint8Array>,
  isCopyLost: boolean,
): Promise<{ faults: string[]; end: string }> => {
  const opened = await openLife(life).catch(
    (error: unknown) => ({ ok: false, reason: String(error) }) as const,
  );
  if (!opened.ok) {
    const isRefusal = ['wrong', 'damaged', 'newer'].includes(opened.reason);
    return {
      end: 'refused',
      faults: [
        ...(isRefusal && least === null ? [] : [`does not open: ${opened.reason}`]),
        ...(areSameFiles(mutated, life.disk.files()) ? [] : ['was changed, though it was refused']),
      ],
    };
  }
  const { vault } = opened;
  const { versions, halves } = await markedIn(vault);
  const isKeyless = least === null && vault.repairs.includes('people-keys-lost');
  const at = history.states.findLastIndex((state) =>
    isSame(isKeyless ? withoutPeople(state) : state, versions),
  );
  const saved = await vault.commit(async () => markedChange('afterwards', 99, 10));
  const faults = [
    ...halves.map((id) => `wrong or half words in ${id}`),
    ...(at === -1 ? ['is what it never was'] : []),
    ...(at !== -1 && at < (least ?? history.states.length - 1) ? [`${at} changes of at least ${least}`] : []),
    ...(saved.ok ? [] : ['can not be written any more']),
  ];
  // Rot that an opening had no reason to read is found and healed by the next generation.
  if (!isCopyLost && !(await vault.snapshot())) faults.push('begins no new generation');
  await vault.close();
  memoryDatabases.delete(life.name);
  const again = await openLife(life).catch(() => ({ ok: false }) as const);
  if (!again.ok) faults.push('does not open a second time');
  else {
    const now = (await markedIn(again.vault)).versions;
    if (!isSame(now, { ...versions, afterwards: 99 })) faults.push('is something else the second time');
    await again.vault.close();
  }
  if (isKeyless) return { faults, end: 'people lost' };
  return { faults, end: at === history.states.length - 1 ? 'whole' : 'beginning' };
};

/** Changed, cut and lengthened bytes in each of a vault's files; the vault is opened by the program's own code. */
export const mutations: Trial = {
  name: 'mutations',
  count: 10_000,
  run: async ({ count, seed, say }) => {
    const history = await beginHistory();
    const random = randomFrom(seed);
    const seeds = Array.from({ length: count }, () => random.below(2 ** 31));
    const results = await inLanes(seeds, 4, (one) => tryMutation(history, one), say);
    const ends = (end: string): number => results.filter((one) => one.end === end).length;
    const faults = results.flatMap((one) => one.faults);
    return {
      trials: count - ends('no such file'),
      lost: faults.filter((fault) => fault.includes('of at least')).length,
      halves: faults.filter((fault) => /never was|half words/.test(fault)).length,
      note: `${ends('whole')} whole, ${ends('beginning')} longest beginning, ${ends('refused')} refused untouched, ${ends('people lost')} without the keys of people`,
      faults,
    };
  },
};
