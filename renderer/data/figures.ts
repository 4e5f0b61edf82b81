import type { ActionItem } from '#domain/sessions/action-item.ts';
import { addDays } from '#domain/time/calendar.ts';
import { carriedForThem } from '#domain/mirror/carried-for-them.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Figure } from '#domain/mirror/figure.ts';
import { followThrough } from '#domain/mirror/follow-through.ts';
import type { PersonId } from '#domain/ids.ts';
import { leftAlone } from '#domain/mirror/left-alone.ts';
import type { Span } from '#domain/time/span.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { topicOwnership } from '#domain/mirror/topic-ownership.ts';
import type { Query } from './live.ts';
import { thresholds } from './preferences.ts';
import { actionItems, decisions, delegations, looks, takeBacks, talkingPoints } from './tables.ts';

/**
 * Promises are found by the day they were agreed on, and count on the day they ended. So many days before the window are
 * looked through; one that stood open for longer and ended now is left out.
 */
const promiseReach = 180;

const about = (personId: PersonId | undefined) => (personId === undefined ? {} : { personId });

/** Topic ownership over the points that were on the table within `span`, of one person or of all. */
export const topicsIn =
  (span: Span, personId?: PersonId): Query<Figure<TalkingPoint>> =>
  async (reader) => {
    const [points, { minTopics }] = await Promise.all([
      reader.list(talkingPoints, { ...about(personId), ...span }),
      thresholds(reader),
    ]);
    return topicOwnership(points, minTopics);
  };

/** Follow-through on the promises of one owner that ended within `span`, with one person or with all. */
export const followThroughIn =
  (owner: ActionItem['owner'], span: Span, personId?: PersonId): Query<Figure<ActionItem>> =>
  async (reader) => {
    const from = addDays(span.from, -promiseReach);
    const [closed, { minPromises }] = await Promise.all([
      reader.list(actionItems, { ...about(personId), flag: 'closed', from, to: span.to }),
      thresholds(reader),
    ]);
    return followThrough(closed, owner, span, minPromises);
  };

/** What the leader took from people's own points within `span`. */
export const carriedIn =
  (span: Span): Query<Figure<ActionItem>> =>
  async (reader) => {
    const items = await reader.list(actionItems, span);
    const sources = items.flatMap(({ owner, talkingPointId }) =>
      owner === 'me' && talkingPointId !== null ? [talkingPointId] : [],
    );
    const points = await Promise.all([...new Set(sources)].map((id) => reader.get(talkingPoints, id)));
    return carriedForThem(
      items,
      points.filter((point) => point !== undefined),
    );
  };

/** Decisions left alone within `span`. Private: it speaks from take-backs. */
export const leftAloneIn =
  (span: Span): Query<Figure<Decision>> =>
  async (reader) => {
    const [taken, given, back, looked, { minDecisions }] = await Promise.all([
      reader.list(decisions, span),
      reader.list(delegations),
      reader.list(takeBacks, span),
      reader.list(looks, span),
      thresholds(reader),
    ]);
    return leftAlone({ decisions: taken, delegations: given, takeBacks: back, looks: looked }, minDecisions);
  };
