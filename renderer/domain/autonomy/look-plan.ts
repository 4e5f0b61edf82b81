import { addDays, type Day, later } from '#domain/time/calendar.ts';
import type { DecisionArea } from './decision-area.ts';
import type { DelegationLevel, DelegationMove } from './delegation.ts';

/** Days between two looks. Levels 1 and 2 are looked at in every session, level 7 never. Source: product.md, "Looks". */
const lookDays = { 3: 7, 4: 14, 5: 21, 6: 30 } as const;

/** How often to look: in every session, after so many days, or not at all. */
export type LookRhythm = 'every-session' | 'never' | number;

/** Days are halved, and rounded down, where a mistake is hard to undo and reaches the whole organisation. */
export const lookRhythm = (
  level: DelegationLevel,
  area: Pick<DecisionArea, 'isReversible' | 'reach'>,
): LookRhythm => {
  if (level === 7) return 'never';
  if (level < 3) return 'every-session';
  const days = lookDays[level as keyof typeof lookDays];
  return area.isReversible || area.reach !== 'organisation' ? days : Math.floor(days / 2);
};

/** `on`: the day of the next look; `null` where looks follow the sessions or there are none. */
export type NextLook = { rhythm: LookRhythm; on: Day | null; isDue: boolean };

/**
 * The next look, counted from the last one, or from the day the level was agreed where that is later: agreeing on a
 * level looks closely at the area. In every session means once a day: a look today is this session's.
 */
export const nextLook = (
  move: Pick<DelegationMove, 'level' | 'on'>,
  area: Pick<DecisionArea, 'isReversible' | 'reach'>,
  lastLookOn: Day | null,
  today: Day,
): NextLook => {
  const rhythm = lookRhythm(move.level, area);
  const since = lastLookOn === null ? move.on : later(lastLookOn, move.on);
  if (rhythm === 'never') return { rhythm, on: null, isDue: false };
  if (rhythm === 'every-session') return { rhythm, on: null, isDue: since < today };
  const on = addDays(since, rhythm);
  return { rhythm, on, isDue: on <= today };
};
