import { addDays, type Day, daysBetween, later } from '#domain/time/calendar.ts';
import { daysUndelivered, type Feedback } from './feedback.ts';
import { type Figure, shareOf } from '#domain/mirror/figure.ts';
import { knownSince, type Person } from '#domain/people/person.ts';
import type { Recognition } from './recognition.ts';
import type { Thresholds } from '#domain/thresholds.ts';

/** How long something waits: undelivered since it was observed, or unchecked since it was delivered. */
export type FeedbackAge = { waits: 'undelivered' | 'unchecked'; days: number; isLong: boolean };

/** Days since it was delivered without anybody looking what changed; 0 when that is not asked. */
export const daysUnchecked = ({ state, deliveredOn }: Feedback, today: Day): number =>
  state === 'delivered' && deliveredOn !== null ? Math.max(0, daysBetween(deliveredOn, today)) : 0;

/**
 * The age worth showing, or `null`. Undelivered days are shown from `after.undeliveredDays`, doubled they are long;
 * days without a check are shown from the first and are long from `uncheckedLongDays`.
 * Source: product.md, "Feedback: days undelivered (from 7 shown)".
 */
export const feedbackAge = (
  feedback: Feedback,
  today: Day,
  after: Pick<Thresholds, 'undeliveredDays'>,
): FeedbackAge | null => {
  const undelivered = daysUndelivered(feedback, today);
  if (undelivered >= after.undeliveredDays)
    return { waits: 'undelivered', days: undelivered, isLong: undelivered >= 2 * after.undeliveredDays };
  const unchecked = daysUnchecked(feedback, today);
  return unchecked > 0
    ? { waits: 'unchecked', days: unchecked, isLong: unchecked >= uncheckedLongDays }
    : null;
};

/** A month is long enough to see a change, or none. Our own default, without a study behind it. */
export const uncheckedLongDays = 30;

/** The smallest number a share is said of. Our own default. */
const fewestDelivered = 3;

/**
 * How much of what was delivered to people in the last `windowDays` was looked at again. Source: product.md, "Feedback:
 * share checked after delivery".
 */
export const checkedShare = (all: readonly Feedback[], today: Day, windowDays: number): Figure<Feedback> => {
  const from = addDays(today, -windowDays);
  const delivered = all.filter(
    (one) =>
      one.direction === 'to-them' &&
      one.deliveredOn !== null &&
      one.deliveredOn >= from &&
      one.deliveredOn <= today &&
      (one.state === 'delivered' || one.state === 'checked'),
  );
  return shareOf(delivered, ({ state }) => state === 'checked', fewestDelivered);
};

const givenKinds = ['thanks', 'reinforcing', 'redirecting'] as const;
type GivenKind = (typeof givenKinds)[number];

/**
 * One kind of thing said to a person: the last time, and the days since. `days` is `null` while it never happened;
 * `isSilent` then counts from when the two know each other.
 */
export type LastGiven = { kind: GivenKind; on: Day | null; days: number | null; isSilent: boolean };

export type GivenFacts = {
  person: Pick<Person, 'relationship' | 'addedOn' | 'startedOn' | 'archivedOn'>;
  /** Delivered to them, any order. */
  feedback: readonly Feedback[];
  /** Spoken, any order. */
  thanks: readonly Recognition[];
  today: Day;
};

/** When this feedback was said to the person, or `null`. Dropping it later does not take it back. */
const heardOn = (feedback: Feedback, kind: GivenKind): Day | null =>
  feedback.direction === 'to-them' && feedback.kind === kind ? feedback.deliveredOn : null;

const latest = (days: readonly (Day | null)[], today: Day): Day | null =>
  days.reduce<Day | null>(
    (last, day) => (day === null || day > today ? last : last === null ? day : later(last, day)),
    null,
  );

/**
 * Days since thanks, reinforcing and redirecting feedback, side by side and never set in relation: no ratio of them is
 * valid. Silence is shown for thanks, and for redirecting feedback with those the leader leads or coaches.
 * Source: product.md, "Recognition and redirecting feedback"; the withdrawn ratio: American Psychologist 2013.
 */
export const lastGiven = (
  { person, feedback, thanks, today }: GivenFacts,
  after: Pick<Thresholds, 'thanksDays' | 'redirectingDays'>,
): LastGiven[] => {
  const known = knownSince(person);
  const isCoached = person.relationship === 'report' || person.relationship === 'mentee';
  const limits: Record<GivenKind, number | null> = {
    thanks: after.thanksDays,
    reinforcing: null,
    redirecting: isCoached ? after.redirectingDays : null,
  };
  return givenKinds.map((kind) => {
    const days =
      kind === 'thanks' ? thanks.map(({ spokenOn }) => spokenOn) : feedback.map((one) => heardOn(one, kind));
    const on = latest(days, today);
    const limit = limits[kind];
    const isSilent =
      limit !== null &&
      person.archivedOn === null &&
      daysBetween(on ?? known, today) >= limit &&
      daysBetween(known, today) >= limit;
    return { kind, on, days: on === null ? null : daysBetween(on, today), isSilent };
  });
};
