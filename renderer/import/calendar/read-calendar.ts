import ICAL from 'ical.js';
import type { Day } from '#domain/time/calendar.ts';
import type { Collector } from '#domain/import/collector.ts';
import { type Place, partOf, wholeFile } from '#domain/import/fault.ts';
import { peopleCalled } from '#domain/import/match-people.ts';
import { shownName } from '#domain/import/subject.ts';
import { visibleName } from '#domain/import/visible-text.ts';
import type { Named } from '#domain/people/names.ts';
import { brokenCalendar } from './broken-calendar.ts';
import { children, type Component, firstValue, parameter, propertiesNamed, textOf } from './jcal.ts';
import { type OccurrenceFault, occurrencesOf, type Span } from './occurrences.ts';
import { dayBeside, isFault, momentKey, readWhen, type When, type WhenFault, writtenDay } from './when.ts';
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
  if (calendars === null) {
    const { line, ...broken } = brokenCalendar(file.text);
    const place = { file: file.path, ...(line === undefined ? {} : { line }) };
    return into.fault({ ...broken, unit: wholeFile(file.path), place });
  }
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

type SeriesFault = OccurrenceFault | { code: 'this-and-future'; found: string };

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

/** `key`: the original day of one of a series; '' for what takes place once. */
type Found = { at: When; key: string; line: number };

const isRepeating = ({ component }: Event): boolean =>
  ['rrule', 'rdate'].some((name) => propertiesNamed(component, name).length > 0);

const isHere = (name: string, { known }: CalendarOptions): boolean => peopleCalled(name, known).length > 0;

const readSeries = (series: Series, options: CalendarOptions, into: Collector): void => {
  const { group, file, zones, own, id } = series;
  const masters = group.filter(({ component }) => firstValue(component, 'recurrence-id') === undefined);
  const changed = group.filter((event) => !masters.includes(event));
  const [first] = [...masters, ...changed];
  if (first === undefined) return;
  const isOff = masters.length > 0 && masters.every(isCancelled);
  const name = whoOf(first.component, own, options.known);
  if (name === null || shownName(name) === '') return into.remark(isOff ? 'cancelled' : 'not-one-on-one');
  const unit = partOf(file.path, first.line);
  // Only who is here can have planned sessions that this calendar no longer has.
  const covers = (of: string | null) => {
    const key = of ?? (isHere(name, options) ? into.subjects.named(name, file.path) : null);
    if (key !== null) into.draft.covered.push({ of: key, unit, ...options.window });
  };
  if (isOff) {
    covers(null);
    return into.remark('cancelled');
  }
  const fault = ({ code, found }: SeriesFault, { line }: Event) => {
    const title = visibleName(textOf(first.component, 'summary')).slice(0, 80);
    const place: Place = { file: file.path, line, ...(title === '' ? {} : { column: title }) };
    covers(null);
    into.fault({ code, unit, place, found });
  };
  const when = (event: Event, property: string): When | WhenFault | null => {
    const [date] = propertiesNamed(event.component, property);
    return date ? readWhen(date, date[3], zones, options.zone) : null;
  };
  const span = spanOf(options);
  const found: Found[] = [];
  const [master] = masters;
  const begin = master === undefined ? null : when(master, 'dtstart');
  const replaced: { moment: string; day: string }[] = [];
  for (const event of changed) {
    const original = when(event, 'recurrence-id');
    if (original === null || isFault(original))
      return fault(original ?? { code: 'wrong-day', found: '' }, event);
    const range = parameter(propertiesNamed(event.component, 'recurrence-id')[0] ?? ['', {}, ''], 'range');
    if (range !== '') return fault({ code: 'this-and-future', found: writtenDay(original) }, event);
    const day = dayBeside(original, begin === null || isFault(begin) ? original : begin);
    replaced.push({ moment: momentKey(original), day });
    const moved = when(event, 'dtstart') ?? original;
    if (isFault(moved)) return fault(moved, event);
    if (isCancelled(event)) into.remark('cancelled');
    else found.push({ at: moved, key: day, line: event.line });
  }
  const moments = new Set(replaced.map(({ moment }) => moment));
  const days = new Set(replaced.map(({ day }) => day));
  for (const event of masters.filter((one) => !isCancelled(one))) {
    const start = when(event, 'dtstart');
    if (start === null || isFault(start))
      return fault(start ?? { code: 'wrong-day', found: 'DTSTART' }, event);
    const all = occurrencesOf(event.component, start, { zoneOf: zones, own: options.zone, span });
    if (!all.ok) return fault(all.fault, event);
    const onDay = Map.groupBy(all.all, (at) => dayBeside(at, start));
    for (const at of all.all) {
      const day = dayBeside(at, start);
      // Programs write the original day alone, or its time in another way; the only one of a day is meant.
      const isReplaced = moments.has(momentKey(at)) || (days.has(day) && onDay.get(day)?.length === 1);
      if (!isReplaced) found.push({ at, key: isRepeating(event) ? day : '', line: event.line });
    }
  }
  const within = found.filter(({ at }) => {
    const day = at.at.withTimeZone(options.zone).toPlainDate().toString();
    return day >= options.window.from && day <= options.window.to;
  });
  if (within.length === 0) {
    covers(null);
    return into.remark('outside-window');
  }
  if (within.some(({ at }) => at.isFloating)) into.remark('floating');
  const of = into.subjects.named(name, file.path);
  covers(of);
  for (const { at, key, line } of within) {
    const local = at.at.withTimeZone(options.zone);
    const day = local.toPlainDate().toString();
    into.draft.sessions.push({
      unit,
      place: { file: file.path, line },
      of,
      // The same meeting keeps its key when it is moved, and one of a series its original day.
      key: key === '' ? into.key('calendar', id) : into.key('calendar', id, key),
      day,
      time: at.isDay ? '' : local.toPlainTime().toString({ smallestUnit: 'minute' }),
      state: day < options.today ? 'held' : 'planned',
    });
  }
};
