import { type Afternoon, callsOf, type Round, together } from '#test/torture/afternoon.ts';
import { backupAfternoon } from '#test/torture/backup-afternoon.ts';
import { vaultAfternoon } from '#test/torture/disk-life.ts';
import { inLanes } from '#test/torture/in-lanes.ts';
import { type Figures, type Random, randomFrom, type Trial } from '#test/torture/trial.ts';

type Case = { at: number; end: 'kill' | 'power'; isCopyLost: boolean; seed: number };

const tryCase = async (next: () => Round, { at, end, isCopyLost, seed }: Case) => {
  const round = next();
  let met = '';
  round.disk.meets = ({ n, what, path }) => {
    if (n !== at) return null;
    met = `${what} ${path.split('/').slice(-2).join('/')}`;
    return { dies: true };
  };
  await round.live();
  // Lets the lock go, which the system does for a dead process; nothing gets to the disk any more.
  await round.close();
  const random = randomFrom(seed);
  const disk = end === 'kill' ? round.disk.afterKill() : round.disk.afterPowerCut(random.share);
  if (isCopyLost) round.loseCopy();
  const wrong = await round.lookAt(disk);
  round.end();
  const how = `${end} at call ${at} (${met})${isCopyLost ? ', working copy lost' : ''}, ${seed}`;
  return { acknowledged: round.acknowledged(), faults: wrong.map((one) => `${how}: ${one}`) };
};

/** `count` ends, at one call after the other; past the last one it begins anew, three times of four with a power cut. */
const throughAfternoon = async (
  { name, lanes, begin }: Afternoon,
  count: number,
  random: Random,
  say: (line: string) => void,
): Promise<Figures> => {
  const next = await begin();
  const calls = await callsOf(next);
  // Fewer than there are calls are spread over all of them.
  const stride = Math.max(1, Math.floor(calls / count));
  const cases = Array.from(
    { length: count },
    (_, i): Case => ({
      at: ((i * stride) % calls) + 1,
      end: Math.floor((i * stride) / calls) % 4 === 0 && random.below(4) > 0 ? 'kill' : 'power',
      isCopyLost: random.below(2) === 0,
      seed: random.below(2 ** 31),
    }),
  );
  const found = await inLanes(cases, Math.min(4, lanes), (one) => tryCase(next, one), say);
  return {
    trials: count,
    acknowledged: found.reduce((sum, one) => sum + one.acknowledged, 0),
    note: `${calls} steps (${name})`,
    faults: found.flatMap((one) => one.faults),
  };
};

/**
 * The machine's end at every call that the vault, its backups and restoring one make, by a kill (the system still writes
 * what it was given) or by a power cut (what was not flushed is there, or not, or in part).
 */
export const crashSteps: Trial = {
  name: 'crash-steps',
  count: 6000,
  run: async ({ count, seed, say }) => {
    const random = randomFrom(seed);
    const backups = Math.round(count / 4);
    return together([
      await throughAfternoon(vaultAfternoon, count - backups, random, say),
      await throughAfternoon(backupAfternoon, backups, random, say),
    ]);
  },
};
