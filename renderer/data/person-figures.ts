import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Figure } from '#domain/mirror/figure.ts';
import { countOf } from '#domain/mirror/figure.ts';
import type { PersonId } from '#domain/ids.ts';
import { isWideGap, type LevelCards } from '#domain/autonomy/level-cards.ts';
import type { Session } from '#domain/sessions/session.ts';
import { type Span, windowEnding } from '#domain/time/span.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { followThroughIn, topicsIn } from './figures.ts';
import type { Query } from './live.ts';
import { thresholds } from './preferences.ts';
import { levelCards, sessions } from './tables.ts';

/** The computed figures about one person, over the leader's window. */
export type PersonFigures = {
  span: Span;
  topics: Figure<TalkingPoint>;
  followThrough: Figure<ActionItem>;
  /** Held sessions with an energy, oldest first. */
  energy: Figure<Session>;
  /** The newest turn of cards in each area, where the two lie two levels or more apart. */
  gaps: Figure<LevelCards>;
};

/** The last turn in every area. */
const newestTurns = (cards: readonly LevelCards[]): LevelCards[] =>
  Array.from(new Map(cards.map((one) => [one.areaId, one])).values());

/** Reads the window only: to be asked once the person's page stands. */
export const personFigures =
  (personId: PersonId, today: Day): Query<PersonFigures> =>
  async (reader) => {
    const span = windowEnding(today, (await thresholds(reader)).windowDays);
    const [topics, followThrough, held, cards] = await Promise.all([
      topicsIn(span, personId)(reader),
      followThroughIn('them', span, personId)(reader),
      reader.list(sessions, { personId, flag: 'held', ...span }),
      reader.list(levelCards, { personId, ...span }),
    ]);
    return {
      span,
      topics,
      followThrough,
      energy: countOf(held.filter(({ energy }) => energy !== null)),
      gaps: countOf(newestTurns(cards).filter(isWideGap)),
    };
  };
