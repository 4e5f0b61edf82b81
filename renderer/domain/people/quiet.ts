import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Clock } from './clocks.ts';
import { isLedOrCoached, knownSince, type Person } from './person.ts';
import { type Thresholds, usualThresholds } from '#domain/thresholds.ts';

export type QuietSign = 'feedback-waiting' | 'never-met' | 'no-thanks' | 'no-redirecting' | 'no-growth-talk';

/** `since`: the last time it happened, or `null` when it never did; then `days` count from the person's beginning. */
export type Quiet = {
  sign: QuietSign;
  days: number;
  since: Day | null;
  /** Nobody looked further back than `days`, and more lies before. */
  isMore?: true;
};

export type QuietFacts = {
  person: Pick<Person, 'relationship' | 'cadenceDays' | 'addedOn' | 'startedOn' | 'archivedOn'>;
  today: Day;
  lastThanksOn: Day | null;
  /** The last redirecting feedback that was delivered to the person. */
  lastRedirectingOn: Day | null;
  /** The clock of growth talks, which says by itself when it is overdue; `null`: there is none. */
  growthClock: Clock | null;
  /** When the oldest feedback that still waits was observed. */
  oldestUndeliveredOn: Day | null;
  lastHeldOn: Day | null;
};

type QuietAfter = Pick<Thresholds, 'thanksDays' | 'redirectingDays' | 'undeliveredDays'>;

/** What has gone quiet with one person. Calendar days: an absence is no reason to withhold thanks. */
export const quietSigns = (facts: QuietFacts, after: QuietAfter = usualThresholds): Quiet[] => {
  const { person, today } = facts;
  if (person.archivedOn !== null) return [];
  const known = knownSince(person);
  const silence = (sign: QuietSign, since: Day | null, limit: number): Quiet[] => {
    const days = daysBetween(since ?? known, today);
    return days >= limit && daysBetween(known, today) >= limit ? [{ sign, days, since }] : [];
  };
  return [
    ...(facts.oldestUndeliveredOn === null
      ? []
      : silence('feedback-waiting', facts.oldestUndeliveredOn, after.undeliveredDays)),
    ...(facts.lastHeldOn === null && person.cadenceDays !== null
      ? silence('never-met', null, person.cadenceDays)
      : []),
    ...silence('no-thanks', facts.lastThanksOn, after.thanksDays),
    ...(isLedOrCoached(person)
      ? [...silence('no-redirecting', facts.lastRedirectingOn, after.redirectingDays)]
      : []),
    ...growthSign(facts.growthClock),
  ];
};

const growthSign = (clock: Clock | null): Quiet[] => {
  if (clock === null || !clock.isOverdue) return [];
  const { days, since, isMore } = clock;
  return [{ sign: 'no-growth-talk', days, since, ...(isMore ? { isMore } : {}) }];
};
