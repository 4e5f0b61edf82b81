import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { beginLife, copyOf, endLife, type Life, live, lookAt } from '#test/torture/disk-life.ts';
import { inLanes } from '#test/torture/in-lanes.ts';
import { callsOf } from '#test/torture/io-faults.ts';
import { randomFrom, type Trial } from '#test/torture/trial.ts';

type Case = { at: number; end: 'kill' | 'power'; isCopyLost: boolean; seed: number };

const tryCase = async (start: Life, { at, end, isCopyLost, seed }: Case) => {
  const life = copyOf(start);
  let met = '';
  life.disk.meets = ({ n, what, path }) => {
    if (n !== at) return null;
    met = `${what} ${path.split('/').at(-1)}`;
    return { dies: true };
  };
  const vault = await live(life);
  // Lets the lock go, which the system does for a dead process; nothing gets to the disk any more.
  await vault?.close();
  const random = randomFrom(seed);
  const disk = end === 'kill' ? life.disk.afterKill() : life.disk.afterPowerCut(random.share);
  if (isCopyLost) memoryDatabases.delete(life.name);
  const wrong = await lookAt({ ...life, disk });
  endLife(life);
  const how = `${end} at call ${at} (${met})${isCopyLost ? ', working copy lost' : ''}, ${seed}`;
  return { acknowledged: life.saved.size, faults: wrong.map((one) => `${how}: ${one}`) };
};

/**
 * The machine's end at every call a vault's store makes, by a kill (the system still writes what it was given) or by a
 * power cut (what was not flushed is there, or not, or in part).
 */
export const crashSteps: Trial = {
  name: 'crash-steps',
  count: 6000,
  run: async ({ count, seed, say }) => {
    const start = await beginLife();
    const calls = await callsOf(start);
    const random = randomFrom(seed);
    const cases: Case[] = Array.from({ length: count }, (_, i) => ({
      at: (i % calls) + 1,
      end: Math.floor(i / calls) % 4 === 0 ? 'kill' : 'power',
      isCopyLost: random.below(2) === 0,
      seed: random.below(2 ** 31),
    }));
    const found = await inLanes(cases, 4, (one) => tryCase(start, one), say);
    const faults = found.flatMap((one) => one.faults);
    return {
      trials: count,
      acknowledged: found.reduce((sum, one) => sum + one.acknowledged, 0),
      lost: faults.filter((fault) => fault.includes(': lost')).length,
      halves: faults.filter((fault) => fault.includes(': half')).length,
      note: `${calls} steps`,
      faults,
    };
  },
};
