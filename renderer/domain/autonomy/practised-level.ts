import { type Day, later } from '#domain/time/calendar.ts';
import type { Decision } from './decision.ts';
import type { DelegationLevel, DelegationMove } from './delegation.ts';
import { windowEnding } from '#domain/time/span.ts';
import type { Thresholds } from '#domain/thresholds.ts';

/**
 * The level really used in an area, beside the one agreed on. `too-little`: fewer than `min` decisions to speak from.
 * `drift`: practised minus agreed; negative: held tighter than agreed. Source: product.md, "Practised level", "Drift".
 */
export type Practised =
  | { kind: 'too-little'; n: number; min: number }
  | { kind: 'known'; n: number; level: DelegationLevel; drift: number };

/**
 * A median of `levels`, which must not be empty. Any level between the two middle ones of an even number is a median;
 * of these it is the one nearest to `agreed`. So whether the number is even or odd, the median differs from the agreed
 * level only when more than half of the decisions do, to the same side.
 */
export const medianNear = (levels: readonly DelegationLevel[], agreed: DelegationLevel): DelegationLevel => {
  const sorted = levels.toSorted((a, b) => a - b);
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? agreed;
  const above = sorted[Math.floor(sorted.length / 2)] ?? agreed;
  return agreed < below ? below : agreed > above ? above : agreed;
};

/**
 * The decisions that speak about `move`, oldest first: of the window, and since the level was agreed. What was decided
 * under an earlier agreement kept that one and can't drift from this one. Source: shared/design/autonomy.png.
 */
export const decisionsUnder = <One extends Pick<Decision, 'decidedOn' | 'id'>>(
  decisions: readonly One[],
  move: Pick<DelegationMove, 'on'>,
  today: Day,
  { windowDays }: Pick<Thresholds, 'windowDays'>,
): One[] => {
  const from = later(move.on, windowEnding(today, windowDays).from);
  return decisions.filter(({ decidedOn }) => from <= decidedOn && decidedOn <= today).toSorted(oldestFirst);
};

const oldestFirst = (a: Pick<Decision, 'decidedOn' | 'id'>, b: Pick<Decision, 'decidedOn' | 'id'>): number =>
  a.decidedOn.localeCompare(b.decidedOn) || (a.id < b.id ? -1 : 1);

/** What `decisions`, all of them under the present agreement, say about the level used. */
export const practisedLevel = (
  decisions: readonly Pick<Decision, 'level'>[],
  agreed: DelegationLevel,
  { minDecisions }: Pick<Thresholds, 'minDecisions'>,
): Practised => {
  const n = decisions.length;
  if (n < minDecisions) return { kind: 'too-little', n, min: minDecisions };
  const level = medianNear(
    decisions.map((decision) => decision.level),
    agreed,
  );
  return { kind: 'known', n, level, drift: level - agreed };
};
