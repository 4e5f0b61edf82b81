import type { ActionItem } from '#domain/sessions/action-item.ts';
import { type Figure, shareOf } from './figure.ts';
import { isWithin, type Span } from '#domain/time/span.ts';

type Promised = Pick<ActionItem, 'state' | 'due' | 'closedOn'>;

/** Said anew only when its day was already over: by then the first promise was not kept. */
const isSaidAnewTooLate = ({ state, due, closedOn }: Promised): boolean =>
  state === 'renegotiated' && due !== null && closedOn !== null && closedOn > due;

/** Whether a promise was `kept` or `broken` in the end; `null` while it is neither. */
export const endOf = (item: Promised): 'kept' | 'broken' | null => {
  if (item.state === 'kept') return 'kept';
  return item.state === 'broken' || isSaidAnewTooLate(item) ? 'broken' : null;
};

/**
 * Kept ÷ (kept + broken), of the promises of one owner that ended within `span`. Share from 0 to 1. What was
 * renegotiated before its due date had passed counts for neither, and so does what was dropped; renegotiated after it
 * counts as broken, for else any promise could be saved from its end by new words.
 * Source: product.md, "Follow-through": "kept ÷ (kept + broken), n ≥ 5".
 */
export const followThrough = (
  items: readonly ActionItem[],
  owner: ActionItem['owner'],
  span: Span,
  minimum: number,
): Figure<ActionItem> =>
  shareOf(
    items.filter((item) => item.owner === owner && endOf(item) !== null && isWithin(span, item.closedOn)),
    (item) => endOf(item) === 'kept',
    minimum,
  );
