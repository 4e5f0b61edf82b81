import { type Day, daysBetween, later } from './calendar.ts';
import type { Person } from './person.ts';

export type QuietSign = 'feedback-waiting' | 'never-met' | 'no-thanks' | 'no-redirecting' | 'no-growth-talk';

/** Days from which silence is shown. Defaults the leader can change one day. Source: product.md, "What is computed". */
export const quietAfterDays = { thanks: 60, redirecting: 60, growthTalk: 90, undelivered: 7 } as const;
export type QuietAfterDays = { readonly [Name in keyof typeof quietAfterDays]: number };

/** `since`: the last time it happened, or `null` when it never did; then `days` count from the person's beginning. */
export type Quiet = { sign: QuietSign; days: number; since: Day | null };

export type QuietFacts = {
  person: Pick<Person, 'relationship' | 'cadenceDays' | 'addedOn' | 'startedOn' | 'archivedOn'>;
  today: Day;
  lastThanksOn: Day | null;
  /** The last redirecting feedback that was delivered to the person. */
  lastRedirectingOn: Day | null;
  /** The last held session of the kind growth or career. */
  lastGrowthTalkOn: Day | null;
  /** When the oldest feedback that still waits was observed. */
  oldestUndeliveredOn: Day | null;
  lastHeldOn: Day | null;
};

/** What has gone quiet with one person. Calendar days: an absence is no reason to withhold thanks. */
export const quietSigns = (facts: QuietFacts, after: QuietAfterDays = quietAfterDays): Quiet[] => {
  const { person, today } = facts;
  if (person.archivedOn !== null) return [];
  const known = person.startedOn === null ? person.addedOn : later(person.addedOn, person.startedOn);
  const silence = (sign: QuietSign, since: Day | null, limit: number): Quiet[] => {
    const days = daysBetween(since ?? known, today);
    return days >= limit && daysBetween(known, today) >= limit ? [{ sign, days, since }] : [];
  };
  return [
    ...(facts.oldestUndeliveredOn === null
      ? []
      : silence('feedback-waiting', facts.oldestUndeliveredOn, after.undelivered)),
    ...(facts.lastHeldOn === null && person.cadenceDays !== null
      ? silence('never-met', null, person.cadenceDays)
      : []),
    ...silence('no-thanks', facts.lastThanksOn, after.thanks),
    ...(isLedOrCoached(person)
      ? [
          ...silence('no-redirecting', facts.lastRedirectingOn, after.redirecting),
          ...silence('no-growth-talk', facts.lastGrowthTalkOn, after.growthTalk),
        ]
      : []),
  ];
};

const isLedOrCoached = (person: Pick<Person, 'relationship'>): boolean =>
  person.relationship === 'report' || person.relationship === 'mentee';
