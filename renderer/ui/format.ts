const local = (day: string): Date => {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1);
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatted = (day: string, options: Intl.DateTimeFormatOptions): string => {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(undefined, options);
  formats.set(key, format);
  return format.format(local(day));
};

/** 'Monday, 23 November' in the system's locale. */
export const fullDay = (day: string): string =>
  formatted(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** '9 Nov', with the year when it differs from today's. */
export const shortDay = (day: string, today: string): string =>
  formatted(day, {
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** 'Fri 27 Nov'. */
export const weekdayAndDay = (day: string): string =>
  formatted(day, { weekday: 'short', day: 'numeric', month: 'short' });

/** '12 December', with the year when it differs from today's. */
export const dayAndMonth = (day: string, today: string): string =>
  formatted(day, {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** '9 November 2026'. */
export const dayWithYear = (day: string): string =>
  formatted(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** 'November 2026'. */
export const monthName = (month: string): string =>
  formatted(`${month}-01`, { month: 'long', year: 'numeric' });

/** 'Nov'. Takes months. */
export const monthShort = (month: string): string => formatted(`${month}-01`, { month: 'short' });

/** 'June', with the year when it differs from today's. Takes days. */
export const monthLong = (day: string, today: string): string =>
  formatted(day, {
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** Weekday 1 (Monday) to 7 (Sunday) as a name; 4 January 2021 was a Monday. */
export const weekdayName = (weekday: number, style: 'long' | 'short' = 'long'): string =>
  formatted(`2021-01-${String(3 + weekday).padStart(2, '0')}`, { weekday: style });

const dayNumber = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) / 86_400_000;
};

/** 'yesterday', 'today', 'tomorrow', a weekday within the coming six days, else '9 Nov'. */
export const nearDay = (day: string, today: string): string => {
  const days = dayNumber(day) - dayNumber(today);
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(days, 'day');
  return days > 1 && days <= 6 ? formatted(day, { weekday: 'short' }) : shortDay(day, today);
};

/** A weekday within the coming six days, else '9 Nov': `nearDay` for where there is little room. */
export const shortNearDay = (day: string, today: string): string =>
  dayNumber(day) - dayNumber(today) === 1 ? formatted(day, { weekday: 'short' }) : nearDay(day, today);

/** '14:02' or '2:02 pm', as the system writes times, in one piece at the end of a line. Takes an instant. */
export const timeOf = (instant: string): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
    .format(new Date(instant))
    .replaceAll(/\s/g, '\u00a0');

/**
 * The time of each of these moments, instants or local date-times; with seconds where another one fell into the same minute,
 * so that no two of them read alike.
 */
export const timesApart = (moments: readonly string[]): string[] => {
  const minute = (moment: string) => moment.slice(0, '2026-11-24T15:30'.length);
  const seen = moments.map(minute);
  return moments.map((moment) =>
    seen.indexOf(minute(moment)) === seen.lastIndexOf(minute(moment)) ? timeOf(moment) : exactTimeOf(moment),
  );
};

const withSeconds = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
const exactTimeOf = (instant: string): string =>
  new Intl.DateTimeFormat(undefined, withSeconds).format(new Date(instant));

/** 'HH:MM' as the system writes times. */
export const clockTime = (time: string): string => timeOf(`2021-01-04T${time}:00`);

/** '18:40', or '1:02:03' from an hour on. Takes seconds. */
export const elapsed = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
};

export const count = (n: number): string => new Intl.NumberFormat().format(n);
export const percent = (share: number): string =>
  new Intl.NumberFormat(undefined, { style: 'percent' }).format(share);
