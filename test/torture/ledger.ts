import { restartsOf } from './restarts.ts';
import type { Figures } from './trial.ts';

/** Remembers what a vault said was saved, and holds what it finds later against that. */
export type Ledger = {
  /** A line from a writer: `saved ID VERSION`, `open {versions, halves}`, `restarted MILLIS`, `trouble …`. */
  hear(line: string, round: number): void;
  /** The next vault is another one. */
  beginAnew(): void;
  faults(): readonly string[];
  figures(): Omit<Figures, 'trials'>;
};

type Found = { versions: Record<string, number>; halves: string[]; repairs?: readonly string[] };

/** `again`: how to see a fault again. */
export const createLedger = (again: string): Ledger => {
  const saved = new Map<string, number>();
  const faults: string[] = [];
  let acknowledged = 0;
  let lost = 0;
  let halves = 0;
  const restarts: number[] = [];
  const looked = (found: Found, round: number): void => {
    const missing = Array.from(saved).filter(([id, version]) => (found.versions[id] ?? -1) < version);
    lost += missing.length;
    halves += found.halves.length;
    if (missing.length > 0)
      faults.push(`${again}: round ${round} lost ${missing.map(([id]) => id).join(' ')}`);
    if (found.halves.length > 0)
      faults.push(`${again}: round ${round} has half of ${found.halves.join(' ')}`);
    if (found.repairs?.includes('history-cut')) faults.push(`${again}: round ${round} cut its history`);
  };
  return {
    hear: (line, round) => {
      const [what, ...rest] = line.split(' ');
      if (what === 'open') looked(JSON.parse(rest.join(' ')) as Found, round);
      if (what === 'restarted') restarts.push(Number(rest[0]));
      if (what === 'trouble') faults.push(`${again}: round ${round} says ${rest.join(' ')}`);
      if (what === 'saved' && rest[0] !== undefined) {
        saved.set(rest[0], Number(rest[1]));
        acknowledged += 1;
      }
    },
    beginAnew: () => saved.clear(),
    faults: () => faults,
    figures: () => ({ acknowledged, lost, halves, ...restartsOf(restarts), faults }),
  };
};
