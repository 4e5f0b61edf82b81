import { type ActionItem, mineFirst } from './action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from './session.ts';
import { inAgendaOrder, isTheirs, type TalkingPoint } from './talking-point.ts';

/** From here on a briefing says that something keeps moving. Source: product.md, Today. */
const movedOften = 2;

export type BriefingFacts = {
  person: Pick<Person, 'id'>;
  openPoints: readonly TalkingPoint[];
  openItems: readonly ActionItem[];
  undelivered: readonly Feedback[];
  unspoken: readonly Recognition[];
  lastHeld: Session | null;
  /** What was discussed in `lastHeld`; may be left out where there is no room for it. */
  lastDiscussed?: readonly TalkingPoint[];
};

/** The computed page before a session. */
export type Briefing = {
  /** The leader's open action items, the earliest due first, so what is late leads. */
  waitingForMe: ActionItem[];
  theirs: ActionItem[];
  agenda: TalkingPoint[];
  /** `fromMe` counts everything the person did not raise. */
  counts: { fromThem: number; fromMe: number };
  movedTwiceOrMore: (TalkingPoint | ActionItem)[];
  /** Oldest first. */
  undelivered: Feedback[];
  unspoken: Recognition[];
  lastTime: { day: Day; notes: string; discussed: TalkingPoint[] } | null;
};

/** Gathers what one session needs from records of that person; records about others are left out. */
export const briefingOf = (facts: BriefingFacts): Briefing => {
  const about = (record: { personId: string }): boolean => record.personId === facts.person.id;
  const agenda = facts.openPoints.filter(about).toSorted(inAgendaOrder);
  const items = facts.openItems.filter(about).toSorted(mineFirst);
  const fromThem = agenda.filter(isTheirs).length;
  return {
    waitingForMe: items.filter((item) => item.owner === 'me'),
    theirs: items.filter((item) => item.owner === 'them'),
    agenda,
    counts: { fromThem, fromMe: agenda.length - fromThem },
    movedTwiceOrMore: [...items, ...agenda].filter(({ moved }) => moved >= movedOften),
    undelivered: facts.undelivered.filter(about).toSorted(byDay('observedOn')),
    unspoken: facts.unspoken.filter(about).toSorted(byDay('notedOn')),
    lastTime: lastTimeOf(facts),
  };
};

const byDay =
  <Key extends string>(key: Key) =>
  (a: Record<Key, Day>, b: Record<Key, Day>): number =>
    a[key].localeCompare(b[key]);

const lastTimeOf = ({ lastHeld, lastDiscussed = [] }: BriefingFacts): Briefing['lastTime'] =>
  lastHeld && {
    day: lastHeld.day,
    notes: lastHeld.notes,
    discussed: lastDiscussed.filter(({ sessionId }) => sessionId === lastHeld.id).toSorted(inAgendaOrder),
  };
