import ICAL from 'ical.js';
import type { Day } from '#domain/time/calendar.ts';
import type { Collector } from '#domain/import/collector.ts';
import { type Place, partOf, wholeFile } from '#domain/import/fault.ts';
import { shownName } from '#domain/import/subject.ts';
import { visibleName } from '#domain/import/visible-text.ts';
import type { Named } from '#domain/people/names.ts';
import { children, type Component, firstValue, propertiesNamed, textOf } from './jcal.ts';
import { type OccurrenceFault, occurrencesOf, type Span } from './occurrences.ts';
import { isFault, momentKey, readWhen, type When, type WhenFault } from './when.ts';
import { ownAddress, whoOf } from './who.ts';
import { createZones } from './zone.ts';

/** `from` and `to` are included. What lies before `today` comes in as held. */
export type CalendarWindow = { from: Day; to: Day };
export type CalendarOptions = {
  window: CalendarWindow;
  today: Day;
  /** The leader's time zone, an IANA name. */
  zone: string;
  known: readonly Named[];
};
type CalendarFile = { path: string; text: string };

const components = (text: string): Component[] | null => {
  try {
    const read = ICAL.parse(text) as unknown as Component | Component[];
    const all = (Array.isArray(read[0]) ? read : [read]) as Component[];
    return all.every(([name]) => name === 'vcalendar') ? all : null;
  } catch {
    return null;
  }
};

/** The line at which each event begins, in the order of the file. */
const linesOfEvents = (text: string): number[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, at) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [at + 1] : []));

type Event = { component: Component; line: number };

const isCancelled = ({ component }: Event): boolean => /^cancelled$/i.test(textOf(component, 'status'));

/** One-on-ones of a calendar file within a window, as planned sessions and, before today, held ones. */
export const readCalendar = (file: CalendarFile, options: CalendarOptions, into: Collector): void => {
  const calendars = components(file.text.trimStart());
  if (calendars === null)
    return into.fault({ code: 'not-calendar', unit: wholeFile(file.path), place: { file: file.path } });
  const lines = linesOfEvents(file.text);
  const parts = calendars.flatMap(children);
  const events = parts
    .filter(([name]) => name === 'vevent')
    .map((component, at): Event => ({ component, line: lines[at] ?? 1 }));
  const zones = createZones(parts.filter(([name]) => name === 'vtimezone'));
  const calendarName = calendars.map((one) => textOf(one, 'x-wr-calname')).find(Boolean) ?? '';
  const own = ownAddress(
    events.map(({ component }) => component),
    calendarName,
  );
  const groups = new Map<string, Event[]>();
  events.forEach((event, at) => {
    const id = textOf(event.component, 'uid') || `event-${at}`;
    groups.set(id, [...(groups.get(id) ?? []), event]);
  });
  for (const [id, group] of groups) {
    readSeries({ id, group, file, zones, own }, options, into);
    if (into.isFull()) return;
  }
};

type Series = {
  id: string;
  group: readonly Event[];
  file: CalendarFile;
  zones: (id: string) => string | null;
  own: string;
};

const spanOf = ({ window, zone }: CalendarOptions): Span => ({
  from: Temporal.PlainDate.from(window.from).toZonedDateTime(zone),
  to: Temporal.PlainDate.from(window.to).add({ days: 1 }).toZonedDateTime(zone),
});

const readSeries = (series: Series, options: CalendarOptions, into: Collector): void => {
  const { group, file, zones, own, id } = series;
  const masters = group.filter(({ component }) => firstValue(component, 'recurrence-id') === undefined);
  const changed = group.filter((event) => !masters.includes(event));
  const [first] = [...masters, ...changed];
  if (first === undefined) return;
  if (masters.length > 0 && masters.every(isCancelled)) return into.remark('cancelled');
  const name = whoOf(first.component, own, options.known);
  if (name === null || shownName(name) === '') return into.remark('not-one-on-one');
  const unit = partOf(file.path, first.line);
  const fault = ({ code, found }: OccurrenceFault, { line }: Event) => {
    const title = visibleName(textOf(first.component, 'summary')).slice(0, 80);
    const place: Place = { file: file.path, line, ...(title === '' ? {} : { column: title }) };
    into.fault({ code, unit, place, found });
  };
  const when = (event: Event, property: string): When | WhenFault | null => {
    const [date] = propertiesNamed(event.component, property);
    return date ? readWhen(date, date[3], zones, options.zone) : null;
  };
  const span = spanOf(options);
  const found: { at: When; key: string; line: number }[] = [];
  const replaced = new Set<string>();
  for (const event of changed) {
    const original = when(event, 'recurrence-id');
    if (original === null || isFault(original))
      return fault(original ?? { code: 'wrong-day', found: '' }, event);
    replaced.add(momentKey(original));
    const moved = when(event, 'dtstart') ?? original;
    if (isFault(moved)) return fault(moved, event);
    if (isCancelled(event)) into.remark('cancelled');
    else found.push({ at: moved, key: momentKey(original), line: event.line });
  }
  for (const event of masters.filter((one) => !isCancelled(one))) {
    const start = when(event, 'dtstart');
    if (start === null || isFault(start))
      return fault(start ?? { code: 'wrong-day', found: 'DTSTART' }, event);
    const all = occurrencesOf(event.component, start, { zoneOf: zones, own: options.zone, span });
    if (!all.ok) return fault(all.fault, event);
    for (const at of all.all)
      if (!replaced.has(momentKey(at))) found.push({ at, key: momentKey(at), line: event.line });
  }
  const within = found.filter(({ at }) => {
    const day = at.at.withTimeZone(options.zone).toPlainDate().toString();
    return day >= options.window.from && day <= options.window.to;
  });
  if (within.length === 0) return into.remark('outside-window');
  if (within.some(({ at }) => at.isFloating)) into.remark('floating');
  const of = into.subjects.named(name, file.path);
  for (const { at, key, line } of within) {
    const local = at.at.withTimeZone(options.zone);
    const day = local.toPlainDate().toString();
    into.draft.sessions.push({
      unit,
      place: { file: file.path, line },
      of,
      // The same meeting of a series keeps its key when it is moved.
      key: into.key('calendar', id, key),
      day,
      time: at.isDay ? '' : local.toPlainTime().toString({ smallestUnit: 'minute' }),
      state: day < options.today ? 'held' : 'planned',
    });
  }
};
