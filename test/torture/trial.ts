import type { Restarts } from '#test/torture/restarts.ts';

/** What a trial found. Lines for a human go to `faults`; more than none is a loss. */
export type Figures = {
  trials: number;
  /** Changes that were said to be saved. */
  acknowledged?: number;
  /** Of these, missing or older afterwards. */
  lost?: number;
  /** Records or changes that were there in part. */
  halves?: number;
  restarts?: Restarts;
  /** Anything else worth a word. */
  note?: string;
  /** Why it can't run on this machine. */
  skipped?: string;
  /** Each with what is needed to see it again. */
  faults: string[];
};

type TrialOptions = {
  count: number;
  seed: number;
  /** Where material may be kept; left behind when something was found. */
  folder: string;
  say: (line: string) => void;
};

/** One way to try to lose a word. */
export type Trial = {
  name: string;
  /** How often, without `--count`. */
  count: number;
  run: (options: TrialOptions) => Promise<Figures>;
};

/** Random numbers that are the same again for the same seed (mulberry32). */
export type Random = {
  /** From 0 to before 1. */
  share(): number;
  /** A whole number from 0 to before `end`. */
  below(end: number): number;
  pick<T>(all: readonly T[]): T;
};

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(share() * end);
  return {
    share,
    below,
    pick: (all) => {
      const one = all[below(all.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
};
