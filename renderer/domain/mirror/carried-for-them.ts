import type { ActionItem } from '#domain/sessions/action-item.ts';
import { type Figure, countOf } from './figure.ts';
import { isTheirs, type TalkingPoint } from '#domain/sessions/talking-point.ts';

/**
 * Action items the leader took from the person's own talking points, however they ended.
 * Source: product.md, "Carried for them: action items the leader took from their points".
 */
export const carriedForThem = (
  items: readonly ActionItem[],
  points: readonly Pick<TalkingPoint, 'id' | 'origin'>[],
): Figure<ActionItem> => {
  const theirs = new Set(points.filter(isTheirs).map(({ id }) => id));
  return countOf(
    items.filter(
      ({ owner, talkingPointId }) => owner === 'me' && talkingPointId !== null && theirs.has(talkingPointId),
    ),
  );
};
