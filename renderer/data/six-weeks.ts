import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Figure } from '#domain/mirror/figure.ts';
import { windowEnding } from '#domain/time/span.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { followThroughIn, leftAloneIn, topicsIn } from './figures.ts';
import type { Query } from './live.ts';

/** How the last six weeks went, with everybody together. */
export type SixWeeks = {
  topics: Figure<TalkingPoint>;
  promises: Figure<ActionItem>;
  leftAlone: Figure<Decision>;
};

const days = 42;

/** Reads six weeks of records and half a year of promises: to be asked once the first screen stands. */
export const sixWeeks =
  (today: Day): Query<SixWeeks> =>
  async (reader) => {
    const span = windowEnding(today, days);
    const [topics, promises, leftAlone] = await Promise.all([
      topicsIn(span)(reader),
      followThroughIn('me', span)(reader),
      leftAloneIn(span)(reader),
    ]);
    return { topics, promises, leftAlone };
  };
