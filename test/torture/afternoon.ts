import type { Figures } from '#test/torture/trial.ts';
import type { PowerDisk } from '#test/helpers/power-disk.ts';

/** One go at an afternoon, on a disk of its own that fails when it is told to. */
export type Round = {
  readonly disk: PowerDisk;
  /** Does everything there is to do, and goes on after faults as the program does. Answers whether it could begin. */
  live(): Promise<boolean>;
  /** Lets the vault go. */
  close(): Promise<void>;
  /** IndexedDB is deleted. */
  loseCopy(): void;
  /** How many changes were said to be saved. */
  acknowledged(): number;
  /** What the leader was told went wrong. */
  heard(): readonly string[];
  /** What is wrong with what a healthy start finds, there or on what is left of the disk; nothing when all is well. */
  lookAt(left?: PowerDisk): Promise<string[]>;
  end(): void;
};

/** What a leader does, as far as the disk sees it. `begin` gives as many rounds from the same beginning as are wanted. */
export type Afternoon = {
  name: string;
  /** How many rounds may run side by side. */
  lanes: number;
  begin(): Promise<() => Round>;
};

/** How many calls an afternoon makes. Throws when it does not go well without any fault. */
export const callsOf = async (next: () => Round): Promise<number> => {
  const round = next();
  const didOpen = await round.live();
  const calls = round.disk.calls();
  await round.close();
  const wrong = [
    ...(didOpen ? [] : ['does not open']),
    ...round.heard().map((fault) => `says ${fault}`),
    ...(await round.lookAt()),
  ];
  round.end();
  if (wrong.length > 0) throw new Error(`without any fault: ${wrong.join('; ')}`);
  return calls;
};

/** Figures of several afternoons as one. */
export const together = (all: readonly Figures[]): Figures => {
  const faults = all.flatMap((one) => one.faults);
  const sum = (of: (one: Figures) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    trials: sum(({ trials }) => trials),
    acknowledged: sum(({ acknowledged = 0 }) => acknowledged),
    lost: faults.filter((fault) => fault.includes(': lost')).length,
    halves: faults.filter((fault) => fault.includes(': half')).length,
    note: all.flatMap(({ note = [] }) => note).join(', '),
    faults,
  };
};
