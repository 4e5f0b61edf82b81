import { type Day, daysBetween, later } from '#domain/time/calendar.ts';
import { knownSince, type Person, type Relationship } from './person.ts';
import type { SessionKind } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { ClockTargets } from '#domain/thresholds.ts';

/**
 * Which kinds of conversation have a clock with whom. With a report all but the regular one, whose clock is the cadence. A
 * mentee has another leader, so nobody here holds or delegates to them: growth, career and feedback to me remain. Peers,
 * skip-levels and the own manager are not led, so nothing can be owed to them here.
 */
const kindsWith: Readonly<Record<Relationship, readonly SessionKind[]>> = {
  report: ['growth', 'career', 'stay', 'delegation', 'feedback-to-me', 'alignment'],
  mentee: ['growth', 'career', 'feedback-to-me'],
  peer: [],
  'skip-level': [],
  'own-manager': [],
};

export type ClockPerson = Pick<Person, 'relationship' | 'addedOn' | 'startedOn' | 'archivedOn'>;

/** The kinds that have a clock with this person under these targets. */
export const clockKinds = (person: ClockPerson, targets: ClockTargets): SessionKind[] =>
  person.archivedOn === null ? kindsWith[person.relationship].filter((kind) => targets[kind] !== null) : [];

/** How long ago the last held session of a kind was, against its target. */
export type Clock = {
  kind: SessionKind;
  targetDays: number;
  /** Calendar days since the last one; before the first, since the person's beginning. */
  days: number;
  /** The day of the last one; `null` when there was none, or none as far back as was looked. */
  since: Day | null;
  /** Not found as far back as was looked, and more lies before: `days` is the least it can be. */
  isMore: boolean;
  isOverdue: boolean;
};

export type ClockFacts = {
  person: ClockPerson;
  today: Day;
  targets: ClockTargets;
  /** The day of the last held session of each kind, as far as one was found. */
  lastOn: ReadonlyMap<SessionKind, Day>;
  /** The first day that was looked at; `null` when all of the history was. */
  lookedBackTo: Day | null;
};

/**
 * The clock of each kind that has one, in the order of the kinds. A clock is overdue from its target day on, and never
 * sooner than that many days after the person's beginning. Source: product.md, "Clocks".
 */
export const clocksOf = ({ person, today, targets, lastOn, lookedBackTo }: ClockFacts): Clock[] => {
  const known = knownSince(person);
  const isCut = lookedBackTo !== null && lookedBackTo > known;
  return clockKinds(person, targets).flatMap((kind) => {
    const targetDays = targets[kind];
    if (targetDays === null || targetDays === undefined) return [];
    const since = lastOn.get(kind) ?? null;
    const isMore = since === null && isCut;
    const from = since ?? (isCut ? later(lookedBackTo, known) : known);
    const days = daysBetween(from, today);
    const isOverdue = days >= targetDays && daysBetween(known, today) >= targetDays;
    return [{ kind, targetDays, days, since, isMore, isOverdue }];
  });
};

/** The overdue ones, the longest over its target first. */
export const overdueClocks = (clocks: readonly Clock[]): Clock[] =>
  clocks
    .filter(({ isOverdue }) => isOverdue)
    .toSorted((a, b) => b.days / b.targetDays - a.days / a.targetDays);

/**
 * The kinds of a session once a point that a clock asked for was discussed in it, or was opened again: the talk took place
 * there, whatever the session had been planned as. A session keeps at least one kind.
 */
export const withTalk = (
  kinds: readonly SessionKind[],
  { about }: Pick<TalkingPoint, 'about'>,
  isDiscussed: boolean,
): SessionKind[] => {
  if (about?.kind !== 'clock') return [...kinds];
  const others = kinds.filter((kind) => kind !== about.sessionKind);
  if (isDiscussed) return others.length === kinds.length ? [...kinds, about.sessionKind] : [...kinds];
  return others.length === 0 ? [...kinds] : others;
};
