import { addDays, type Day, daysBetween, later } from '#domain/time/calendar.ts';
import type { Absence, Person } from './person.ts';

type Span = { from: Day; to: Day };

/** Absences as spans that neither touch nor overlap, oldest first. Reversed spans count as nothing. */
export const mergedSpans = (absences: readonly Absence[]): Span[] => {
  const spans: Span[] = [];
  for (const { from, to } of absences
    .filter((a) => a.from <= a.to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = later(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
};

export const isAbsent = (absences: readonly Absence[], day: Day): boolean =>
  absences.some(({ from, to }) => from <= day && day <= to);

/** The last day of the absence that `day` lies in, or `null` when the person is there. */
export const awayUntil = (absences: readonly Absence[], day: Day): Day | null =>
  mergedSpans(absences).find(({ from, to }) => from <= day && day <= to)?.to ?? null;

/**
 * Days after `from` up to `to` on which the person was there. 0 when `to` is not after `from`.
 */
export const presentDays = (absences: readonly Absence[], from: Day, to: Day): number => {
  if (to <= from) return 0;
  const first = addDays(from, 1);
  const away = mergedSpans(absences).reduce((days, span) => {
    const start = later(span.from, first);
    const end = span.to < to ? span.to : to;
    return start <= end ? days + daysBetween(start, end) + 1 : days;
  }, 0);
  return daysBetween(from, to) - away;
};

/** The day that lies `days` present days after `from`: absences push it back. It is never a day of absence. */
export const afterPresentDays = (absences: readonly Absence[], from: Day, days: number): Day => {
  let day = addDays(from, days);
  for (const span of mergedSpans(absences)) {
    const start = later(span.from, addDays(from, 1));
    if (start <= span.to && start <= day) day = addDays(day, daysBetween(start, span.to) + 1);
  }
  return day;
};

type Rhythm = Pick<Person, 'cadenceDays' | 'absences' | 'addedOn' | 'startedOn' | 'archivedOn'>;

/**
 * The day by which the next session should be held: the cadence counted from the last *held* one, absences taken
 * out. Before the first session it is the day the person was added, or starts. `null` without a cadence, or archived.
 * Source: product.md, "Due".
 */
export const dueOn = (person: Rhythm, lastHeldOn: Day | null): Day | null => {
  if (person.cadenceDays === null || person.archivedOn !== null) return null;
  if (lastHeldOn !== null) return afterPresentDays(person.absences, lastHeldOn, person.cadenceDays);
  const first = person.startedOn === null ? person.addedOn : later(person.addedOn, person.startedOn);
  const away = awayUntil(person.absences, first);
  return away === null ? first : addDays(away, 1);
};

/** Present days past the due day; 0 while it is not late, and for someone never met yet. */
export const daysLate = (person: Rhythm, lastHeldOn: Day | null, today: Day): number => {
  const due = dueOn(person, lastHeldOn);
  return due === null || lastHeldOn === null ? 0 : presentDays(person.absences, due, today);
};

/** Present days since the last held session ÷ cadence; `null` without cadence or before the first session. */
export const dueRatio = (person: Rhythm, lastHeldOn: Day | null, today: Day): number | null =>
  person.cadenceDays === null || lastHeldOn === null
    ? null
    : presentDays(person.absences, lastHeldOn, today) / person.cadenceDays;
