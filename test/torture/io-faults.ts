import type { DiskCall, Mishap } from '#test/helpers/power-disk.ts';
import { type Afternoon, callsOf, type Round, together } from '#test/torture/afternoon.ts';
import { backupAfternoon } from '#test/torture/backup-afternoon.ts';
import { vaultAfternoon } from '#test/torture/disk-life.ts';
import { inLanes } from '#test/torture/in-lanes.ts';
import type { Figures, Trial } from '#test/torture/trial.ts';

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE'] as const;

type Case = { at: number; code: string; isLasting: boolean; isCopyLost: boolean };

const named = ({ at, code, isLasting, isCopyLost }: Case, call: string): string =>
  `${code} ${isLasting ? 'from' : 'at'} call ${at} (${call})${isCopyLost ? ', working copy lost' : ''}`;

/** A full disk is called full, and nothing else is. Where it is met in reading, or in choosing a folder, less is said. */
const misnamed = ({ code }: Case, heard: readonly string[]): string[] =>
  heard
    .filter((fault) => (fault === 'full') !== (code === 'ENOSPC'))
    .filter((fault) => fault === 'full' || !['unsealed', 'unwritable'].includes(fault))
    .concat(heard.filter((fault) => ['no-recipient', 'wrong-key', 'not-age', 'damaged'].includes(fault)))
    .map((fault) => `is called ${fault}`);

const tryCase = async (next: () => Round, one: Case) => {
  const round = next();
  let met = '';
  round.disk.meets = ({ n, what, path }: DiskCall): Mishap => {
    if (n !== one.at && !(one.isLasting && n > one.at)) return null;
    if (n === one.at) met = `${what} ${path.split('/').slice(-2).join('/')}`;
    return { code: one.code };
  };
  await round.live();
  round.disk.meets = () => null;
  await round.close();
  if (one.isCopyLost) round.loseCopy();
  const wrong = [...misnamed(one, round.heard()), ...(await round.lookAt())];
  const acknowledged = round.acknowledged();
  round.end();
  return { acknowledged, faults: wrong.map((fault) => `${named(one, met)}: ${fault}`) };
};

const casesOf = (calls: number): Case[] =>
  Array.from({ length: calls }, (_, i) => i + 1).flatMap((at) =>
    codes.flatMap((code) =>
      [false, true].flatMap((isLasting) =>
        [false, true].map((isCopyLost) => ({ at, code, isLasting, isCopyLost })),
      ),
    ),
  );

const throughAfternoon = async (
  { name, lanes, begin }: Afternoon,
  count: number,
  say: (line: string) => void,
): Promise<Figures> => {
  const next = await begin();
  const calls = await callsOf(next);
  const cases = casesOf(calls);
  const step = Math.max(1, cases.length / count);
  const chosen = cases.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const found = await inLanes(chosen, lanes, (one) => tryCase(next, one), say);
  return {
    trials: chosen.length,
    acknowledged: found.reduce((sum, one) => sum + one.acknowledged, 0),
    note: `${calls} calls (${name})`,
    faults: found.flatMap((one) => one.faults),
  };
};

/** A fault at every call that the vault and its backups make to the file system; afterwards the disk is well again. */
export const ioFaults: Trial = {
  name: 'io-faults',
  // Every call, times four codes, once and lasting, with and without a working copy. A count takes that many of them,
  // five of six from the vault's own.
  count: Number.POSITIVE_INFINITY,
  run: async ({ count, say }) => {
    const vault = await throughAfternoon(vaultAfternoon, (count * 5) / 6, say);
    const backups = await throughAfternoon(backupAfternoon, count / 6, say);
    return together([vault, backups]);
  },
};
