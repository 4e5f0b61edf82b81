import type { Day } from '#domain/time/calendar.ts';
import { awayUntil, daysLate, dueOn } from './due.ts';
import type { Person } from './person.ts';
import type { Session } from '#domain/sessions/session.ts';

/**
 * Where the leader stands with one person. `kind`: a session is `running`; one is planned for `today`; the last
 * planned day `passed` without a session; the cadence is exceeded (`late`), whether or
 * not a later session is planned; the person is `away`; a later session is
 * `planned`; nothing is planned but something is `due` some day; or there is no rhythm (`open`).
 */
export type Standing = {
  kind: 'running' | 'today' | 'passed' | 'late' | 'away' | 'planned' | 'due' | 'open';
  /** The day the kind speaks of: planned day, due day, or last day away. */
  day: Day | null;
  /** Present days past the cadence; counted from the last held session also while one is planned. */
  daysLate: number;
  lastHeldOn: Day | null;
  upcoming: Session | null;
};

/** The standing on `today`, from the last held session and the planned or running one, if any. */
export const standingOf = (
  person: Person,
  lastHeld: Session | null,
  upcoming: Session | null,
  today: Day,
): Standing => {
  const lastHeldOn = lastHeld?.day ?? null;
  const due = dueOn(person, lastHeldOn);
  const late = daysLate(person, lastHeldOn, today);
  const base = { daysLate: late, lastHeldOn, upcoming };
  if (upcoming?.state === 'running') return { ...base, kind: 'running', day: upcoming.day };
  if (upcoming?.day === today) return { ...base, kind: 'today', day: today };
  if (upcoming && upcoming.day < today) return { ...base, kind: 'passed', day: upcoming.day };
  const away = awayUntil(person.absences, today);
  if (away !== null) return { ...base, kind: 'away', day: away };
  if (late > 0) return { ...base, kind: 'late', day: due };
  if (upcoming) return { ...base, kind: 'planned', day: upcoming.day };
  if (due === null) return { ...base, kind: 'open', day: null };
  return due <= today ? { ...base, kind: 'today', day: due } : { ...base, kind: 'due', day: due };
};

const urgency = { running: 0, today: 1, passed: 2, late: 3, planned: 4, due: 4, away: 5, open: 6 } as const;

/** Who is next first, then who is late (the most late first), then the coming days. */
export const byUrgency = (a: Standing, b: Standing): number =>
  urgency[a.kind] - urgency[b.kind] ||
  (a.kind === 'late' || a.kind === 'passed' ? b.daysLate - a.daysLate : 0) ||
  (a.day ?? '9999').localeCompare(b.day ?? '9999') ||
  (a.upcoming?.time || '99').localeCompare(b.upcoming?.time || '99');
