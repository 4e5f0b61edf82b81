import type { Delegation, DelegationLevel, DelegationMove } from '#domain/autonomy/delegation.ts';
import { levelSteps } from '#domain/autonomy/delegation-history.ts';
import { isWithin, type Span } from '#domain/time/span.ts';

/** One move of a delegation to another level. */
export type LevelChange = { delegation: Delegation; from: DelegationLevel; move: DelegationMove };

/** Up is more for the person to decide, and neither better nor worse. */
export const isRaised = ({ from, move }: Pick<LevelChange, 'from' | 'move'>): boolean => move.level > from;

/**
 * Every change of level that held from a day within `span`, oldest first. A first level is no change, nor is a slip that
 * was corrected. Source: issue 3, "Mirror: levels raised and lowered".
 */
export const levelsMoved = (delegations: readonly Delegation[], span: Span): LevelChange[] =>
  delegations
    .flatMap((delegation) =>
      levelSteps(delegation.history).flatMap(({ from, move }) =>
        from === null || from === move.level || !isWithin(span, move.on) ? [] : [{ delegation, from, move }],
      ),
    )
    .toSorted((a, b) => a.move.on.localeCompare(b.move.on) || (a.move.id < b.move.id ? -1 : 1));
