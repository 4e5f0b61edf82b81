import { memoryDatabases } from '#test/helpers/memory-database.ts';
import type { DiskCall, Mishap } from '#test/helpers/power-disk.ts';
import { beginLife, copyOf, endLife, type Life, live, lookAt } from '#test/torture/disk-life.ts';
import { inLanes } from '#test/torture/in-lanes.ts';
import type { Trial } from '#test/torture/trial.ts';

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE'] as const;

type Case = { at: number; code: string; isLasting: boolean; isCopyLost: boolean };

const named = ({ at, code, isLasting, isCopyLost }: Case, call: string): string =>
  `${code} ${isLasting ? 'from' : 'at'} call ${at} (${call})${isCopyLost ? ', working copy lost' : ''}`;

/** How many calls a life makes, and whether it goes well without a fault. */
export const callsOf = async (start: Life): Promise<number> => {
  const life = copyOf(start);
  const vault = await live(life);
  const calls = life.disk.calls();
  await vault?.close();
  const wrong = [...(vault === null ? ['does not open'] : []), ...(await lookAt(life))];
  endLife(life);
  if (wrong.length > 0) throw new Error(`without any fault: ${wrong.join('; ')}`);
  return calls;
};

const tryCase = async (start: Life, one: Case): Promise<{ acknowledged: number; faults: string[] }> => {
  const life = copyOf(start);
  let met = '';
  life.disk.meets = ({ n, what, path }: DiskCall): Mishap => {
    if (n !== one.at && !(one.isLasting && n > one.at)) return null;
    if (n === one.at) met = `${what} ${path.split('/').at(-1)}`;
    return { code: one.code };
  };
  const vault = await live(life);
  life.disk.meets = () => null;
  await vault?.close();
  if (one.isCopyLost) memoryDatabases.delete(life.name);
  const faults = (await lookAt(life)).map((wrong) => `${named(one, met)}: ${wrong}`);
  const acknowledged = life.saved.size;
  endLife(life);
  return { acknowledged, faults };
};

/** A fault at every call a vault's store makes to the file system; afterwards the disk is well again. */
export const ioFaults: Trial = {
  name: 'io-faults',
  // Every call, times four codes, once and lasting, with and without a working copy. A count takes that many of them.
  count: Number.POSITIVE_INFINITY,
  run: async ({ count, say }) => {
    const start = await beginLife();
    const calls = await callsOf(start);
    const cases: Case[] = Array.from({ length: calls }, (_, i) => i + 1).flatMap((at) =>
      codes.flatMap((code) =>
        [false, true].flatMap((isLasting) =>
          [false, true].map((isCopyLost) => ({ at, code, isLasting, isCopyLost })),
        ),
      ),
    );
    const step = Math.max(1, cases.length / count);
    const chosen = cases.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
    const found = await inLanes(chosen, 16, (one) => tryCase(start, one), say);
    const faults = found.flatMap((one) => one.faults);
    return {
      trials: chosen.length,
      acknowledged: found.reduce((sum, one) => sum + one.acknowledged, 0),
      lost: faults.filter((fault) => fault.includes(': lost')).length,
      halves: faults.filter((fault) => fault.includes(': half')).length,
      note: `${calls} calls`,
      faults,
    };
  },
};
