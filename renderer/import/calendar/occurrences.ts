import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { type Component, propertiesNamed } from './jcal.ts';
import { isFault, momentKey, readWhen, type When, type WhenFault, writtenDay } from './when.ts';

export type Span = { from: Temporal.ZonedDateTime; to: Temporal.ZonedDateTime };
export type Occurrences = { ok: true; all: When[] } | { ok: false; fault: OccurrenceFault };
export type OccurrenceFault = WhenFault | { code: 'wrong-rule'; found: string };

/** Daily for five years; more is no calendar of one-on-ones. */
const mostOccurrences = 2000;
/** Steps without a hit after which a rule counts as one that never comes true. */
const mostSteps = 2000;

const slow = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

const inSpan = ({ at }: When, { from, to }: Span): boolean =>
  Temporal.ZonedDateTime.compare(at, from) >= 0 && Temporal.ZonedDateTime.compare(at, to) < 0;

const untilForm = /UNTIL=(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z?))?/;

/**
 * A rule whose end is a moment in UTC. Where the start names a zone or floats, the end is written in UTC or in the start's own
 * time; a day as the end is meant with all its hours. Source: RFC 5545, 3.3.10.
 */
const withUntilInUtc = (rule: string, { at, isDay }: When): string =>
  rule.replace(untilForm, (found, year, month, day, hour, minute, second, utc) => {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    const isWholeDay = isDay || hour === undefined;
    if (!isWholeDay && utc === 'Z') return found;
    const local = isWholeDay
      ? date.toPlainDateTime({ hour: 23, minute: 59, second: 59 })
      : date.toPlainDateTime(Temporal.PlainTime.from(`${hour}:${minute}:${second}`));
    const moment = local.toZonedDateTime(at.timeZoneId).toInstant().toString({ smallestUnit: 'second' });
    return `UNTIL=${moment.replace(/[-:]/g, '')}`;
  });

/** What a repeating rule gives within the span. What rules out of the order of days are is told, not guessed. */
const byRule = (rule: unknown, start: When, span: Span): When[] | null => {
  try {
    const text = ICAL.Recur.fromData(rule as Record<string, unknown>).toString();
    const frequency = /FREQ=(\w+)/.exec(text)?.[1] ?? '';
    const interval = Number(/INTERVAL=(\d+)/.exec(text)?.[1] ?? 1);
    if (!slow.has(frequency) || interval > 1000) return null;
    // A meeting's time is that of its start, whatever the rule says about hours.
    const plain = withUntilInUtc(text, start).replace(/;?BY(?:HOUR|MINUTE|SECOND)=[^;]*/g, '');
    const rules = new RRuleTemporal({
      rruleString: `RRULE:${plain}`,
      dtstart: start.at,
      maxIterations: mostSteps,
    });
    const found: When[] = [];
    for (const at of rules.between(span.from, span.to, true)) {
      found.push({ ...start, at });
      if (found.length >= mostOccurrences) break;
    }
    return found;
  } catch {
    return null;
  }
};

type Context = { zoneOf: (id: string) => string | null; own: string; span: Span };

/** All values of the properties with a name, or what is wrong with one. */
const whens = (event: Component, name: string, { zoneOf, own }: Context): When[] | WhenFault => {
  const all: When[] = [];
  for (const property of propertiesNamed(event, name))
    for (const value of property.slice(3)) {
      const when = readWhen(property, value, zoneOf, own);
      if (isFault(when)) return when;
      all.push(when);
    }
  return all;
};

/** When an event takes place within the span: its rule and further dates, without those that were taken out. */
export const occurrencesOf = (event: Component, start: When, context: Context): Occurrences => {
  const { span } = context;
  const out = whens(event, 'exdate', context);
  if ('code' in out) return { ok: false, fault: out };
  const more = whens(event, 'rdate', context);
  if ('code' in more) return { ok: false, fault: more };
  const rules = propertiesNamed(event, 'rrule').map((property) => property[3]);
  const all = [start, ...more].filter((when) => inSpan(when, span));
  for (const rule of rules) {
    const found = byRule(rule, start, span);
    if (found === null) return { ok: false, fault: { code: 'wrong-rule', found: ruleWords(rule) } };
    all.push(...found);
  }
  const gone = new Set(out.map(momentKey));
  // A whole day that was taken out also takes out what happens on it; of whole days only the day counts.
  const goneDays = new Set(out.filter(({ isDay }) => isDay || start.isDay).map(writtenDay));
  const seen = new Set<string>();
  return {
    ok: true,
    all: all.filter((when) => {
      const key = momentKey(when);
      if (seen.has(key) || gone.has(key) || goneDays.has(writtenDay(when))) return false;
      seen.add(key);
      return true;
    }),
  };
};

const ruleWords = (rule: unknown): string => {
  try {
    return JSON.stringify(rule).slice(0, 100);
  } catch {
    return '';
  }
};
