import type { PersonNow } from '#data/today.ts';
import { type Briefing, briefingOf } from '#domain/sessions/briefing.ts';
import type { Day } from '#domain/time/calendar.ts';
import { byUrgency, type Standing, standingOf } from '#domain/people/standing.ts';

/** One person as Today shows them. */
export type PersonToday = PersonNow & { standing: Standing; briefing: Briefing };

/** Everyone, who is next first. */
export const inOrder = (everyone: readonly PersonNow[], today: Day): PersonToday[] =>
  everyone
    .map((now) => ({
      ...now,
      standing: standingOf(now.person, now.lastHeld, now.upcoming, today),
      briefing: briefingOf(now),
    }))
    .toSorted((a, b) => byUrgency(a.standing, b.standing));

/** Something waits, stands on the agenda or is still to be said. */
export const hasBriefing = ({ briefing }: PersonToday): boolean =>
  briefing.waitingForMe.length +
    briefing.agenda.length +
    briefing.undelivered.length +
    briefing.unspoken.length >
  0;

const isNow = ({ standing }: PersonToday) => standing.kind === 'running' || standing.kind === 'today';
const isLate = ({ standing }: PersonToday) => standing.kind === 'passed' || standing.kind === 'late';
const isComing = ({ standing }: PersonToday) => standing.kind === 'planned' || standing.kind === 'due';

export type DayOrder = {
  /** Shown in full: today's, and whoever is next in any case. */
  next: PersonToday[];
  late: PersonToday[];
  coming: PersonToday[];
  /** Nobody is due today or late. */
  isCalm: boolean;
};

/** Who gets a full card, who a compact one, and who a line. */
export const dayOrder = (people: readonly PersonToday[]): DayOrder => {
  const now = people.filter(isNow);
  const late = people.filter(isLate);
  const coming = people.filter(isComing);
  const away = people.filter(({ standing }) => standing.kind === 'away');
  const first = now.length > 0 ? now : [...late, ...coming].slice(0, 1);
  const rest = (list: PersonToday[]) => list.filter((one) => !first.includes(one));
  return {
    next: first,
    late: rest(late),
    coming: [...rest(coming), ...away].slice(0, 8),
    isCalm: now.length + late.length === 0,
  };
};
