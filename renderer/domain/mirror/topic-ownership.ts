import { type Figure, shareOf } from './figure.ts';
import { isTheirs, type TalkingPoint } from '#domain/sessions/talking-point.ts';

/**
 * Talking points from them ÷ all from people, of those that were on the table: raised by one of the two, and not by a
 * question of the bank, a template or a follow-up. Share from 0 to 1.
 * Source: product.md, "Topic ownership: talking points from them ÷ all from people (n ≥ 8)".
 */
export const topicOwnership = (points: readonly TalkingPoint[], minimum: number): Figure<TalkingPoint> =>
  shareOf(
    points.filter(({ origin }) => origin === 'them' || origin === 'me'),
    isTheirs,
    minimum,
  );
