import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Delegation, DelegationLevel, DelegationMove } from './delegation.ts';
import type { DelegationMoveId } from '#domain/ids.ts';

/** How long the earlier place stays to be seen after a move, in days. */
const formerPlaceDays = 30;

/** The moves that count, oldest first: a correction takes the last one before it back. The first always counts. */
export const effectiveHistory = (history: readonly DelegationMove[]): DelegationMove[] =>
  history
    .reduce<DelegationMove[]>((counting, move) => {
      if (!move.isCorrection) return [...counting, move];
      return counting.length > 1 ? counting.slice(0, -1) : counting;
    }, [])
    // Stable: of two moves on one day the one written later holds.
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

/** The move whose level holds on `day`; `null` before the first. */
export const moveOn = ({ history }: Pick<Delegation, 'history'>, day: Day): DelegationMove | null =>
  effectiveHistory(history).findLast(({ on }) => on <= day) ?? null;

/** Who had agreed to decide on `day`; `null` before the delegation began. */
export const levelOn = (delegation: Pick<Delegation, 'history'>, day: Day): DelegationLevel | null =>
  moveOn(delegation, day)?.level ?? null;

/** The move that holds today; the first one while it has not begun yet. */
export const currentMove = (delegation: Pick<Delegation, 'history'>, today: Day): DelegationMove => {
  const [first] = delegation.history;
  const found = moveOn(delegation, today) ?? effectiveHistory(delegation.history)[0] ?? first;
  if (found === undefined) throw new Error('a delegation without history');
  return found;
};

/** The level agreed today. */
export const currentLevel = (delegation: Pick<Delegation, 'history'>, today: Day): DelegationLevel =>
  currentMove(delegation, today).level;

export type LevelStep = { from: DelegationLevel | null; move: DelegationMove };

/** Every move that counts together with the level it came from, oldest first; the first came from none. */
export const levelSteps = (history: readonly DelegationMove[]): LevelStep[] =>
  effectiveHistory(history).map((move, at, all) => ({ from: all[at - 1]?.level ?? null, move }));

/** Where it stood before the last move, while that is at most 30 days ago; else `null`. */
export const formerPlace = (
  delegation: Pick<Delegation, 'history'>,
  today: Day,
): { level: DelegationLevel; movedOn: Day } | null => {
  const step = levelSteps(delegation.history).findLast(({ move }) => move.on <= today);
  if (step === undefined || step.from === null || step.from === step.move.level) return null;
  return daysBetween(step.move.on, today) <= formerPlaceDays
    ? { level: step.from, movedOn: step.move.on }
    : null;
};

/** The entry that takes the last move back as a slip; `null` when only the first is left. */
export const correctionOf = (
  history: readonly DelegationMove[],
  id: DelegationMoveId,
  on: Day,
): DelegationMove | null => {
  const slip = lastWritten(history);
  const left = slip === null ? [] : effectiveHistory(history).filter((move) => move !== slip);
  const back = left.at(-1);
  if (slip === null || back === undefined) return null;
  return {
    id,
    level: back.level,
    on,
    reason: '',
    agreedBy: slip.agreedBy,
    sessionId: null,
    talkingPointId: null,
    isCorrection: true,
  };
};

/** The move a correction would take back: the last written of those that count, whatever day it holds from. */
export const lastWritten = (history: readonly DelegationMove[]): DelegationMove | null => {
  const counting = new Set(effectiveHistory(history));
  return history.findLast((move) => counting.has(move)) ?? null;
};

/** Whether a decision at `level` on `day` was taken lower than agreed: held tighter. `false` where nothing was agreed. */
export const isBelowAgreed = (
  delegation: Pick<Delegation, 'history'>,
  { level, decidedOn }: { level: DelegationLevel; decidedOn: Day },
): boolean => level < (levelOn(delegation, decidedOn) ?? 1);

/** Whether it had begun and not ended on `day`. */
export const isRunningOn = (
  { startedOn, endedOn }: Pick<Delegation, 'startedOn' | 'endedOn'>,
  day: Day,
): boolean => startedOn <= day && (endedOn === null || endedOn > day);
