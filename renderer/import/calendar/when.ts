import { parameter, type Property } from './jcal.ts';

/** `floating`: the time says no zone, so it is the leader's own. A whole day has no time. */
export type When = { at: Temporal.ZonedDateTime; isDay: boolean; isFloating: boolean };

/** `zone`: what TZID could not be found. */
export type WhenFault = { code: 'wrong-day' | 'unknown-zone'; found: string };

const dateOnly = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const dateTime = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})?(Z?)$/;

/** A moment from one value of a date property. `zoneOf` finds zones; `own` is the leader's. */
export const readWhen = (
  property: Property,
  value: unknown,
  zoneOf: (id: string) => string | null,
  own: string,
): When | WhenFault => {
  // A period begins with its start.
  const text = String(Array.isArray(value) ? value[0] : value).slice(0, 60);
  const wrong: WhenFault = { code: 'wrong-day', found: text };
  const [, year, month, day] = dateOnly.exec(text) ?? dateTime.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2200) return wrong;
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    if (dateOnly.test(text)) return { at: date.toZonedDateTime(own), isDay: true, isFloating: false };
    const [, , , , hour, minute, second, utc] = dateTime.exec(text) ?? [];
    const time = Temporal.PlainTime.from(`${hour}:${minute}:${second === '60' ? '59' : (second ?? '00')}`);
    if (utc === 'Z') return zoned(date, time, 'UTC', false);
    const id = parameter(property, 'tzid');
    if (id === '') return zoned(date, time, own, true);
    const zone = zoneOf(id);
    return zone === null ? { code: 'unknown-zone', found: id } : zoned(date, time, zone, false);
  } catch {
    return wrong;
  }
};

const zoned = (
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
  timeZone: string,
  isFloating: boolean,
): When => ({
  at: date.toZonedDateTime({ timeZone, plainTime: time }),
  isDay: false,
  isFloating,
});

export const isFault = (when: When | WhenFault): when is WhenFault => 'code' in when;

/** The date as it is written, in its own zone. */
export const writtenDay = ({ at }: When): string => at.toPlainDate().toString();

/** Its date on the clock of `start`, which it belongs to; of whole days the date as it is written. */
export const dayBeside = (when: When, start: When): string =>
  when.isDay || start.isDay
    ? writtenDay(when)
    : when.at.withTimeZone(start.at.timeZoneId).toPlainDate().toString();

/** The same moment, or the same day, as one word. */
export const momentKey = ({ at, isDay }: When): string =>
  isDay ? at.toPlainDate().toString() : at.toInstant().toString();
