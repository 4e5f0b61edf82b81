import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Delegation, DelegationLevel, Frame, InformationNeed } from './delegation.ts';
import { currentLevel } from './delegation-history.ts';

/** From this level on the person decides, so that a frame is needed. */
const frameLevel: DelegationLevel = 5;

const isWritten = (text: string): boolean => text.trim() !== '';

/** Whether it says both where the person must not go and when to call. One without the other leaves them guessing. */
export const hasFrame = ({ limits, callMeWhen }: Pick<Frame, 'limits' | 'callMeWhen'>): boolean =>
  isWritten(limits) && isWritten(callMeWhen);

/** "No frame": from level 5 without limits and call-me rules. Source: issue 3, "Frame". */
export const isWithoutFrame = (delegation: Pick<Delegation, 'history' | 'frame'>, today: Day): boolean =>
  currentLevel(delegation, today) >= frameLevel && !hasFrame(delegation.frame);

/** Days the person has been without it; 0 while it is there or asked for. */
export const daysMissing = ({ state, since }: InformationNeed, today: Day): number =>
  state === 'missing' ? Math.max(0, daysBetween(since, today)) : 0;

/**
 * Information the frame needs and the person lacks × days. `mine`: what the leader is to get for them.
 * Source: product.md, "Information debt". What was asked for is under way and counts no more.
 */
export const informationDebt = (
  { information }: Pick<Frame, 'information'>,
  today: Day,
): { all: number; mine: number } => {
  const days = (needs: readonly InformationNeed[]) =>
    needs.reduce((sum, need) => sum + daysMissing(need, today), 0);
  return { all: days(information), mine: days(information.filter(({ from }) => from === 'me')) };
};

/** `need` changed. Another state holds from `today`; the same one keeps its day. */
export const withInformation = (
  need: InformationNeed,
  changes: Partial<Omit<InformationNeed, 'id' | 'since'>>,
  today: Day,
): InformationNeed => ({
  ...need,
  ...changes,
  since: (changes.state ?? need.state) === need.state ? need.since : today,
});

/** Whether the frame was to be looked at again by now. */
export const isReviewDue = ({ reviewOn }: Pick<Frame, 'reviewOn'>, today: Day): boolean =>
  reviewOn !== null && reviewOn <= today;
