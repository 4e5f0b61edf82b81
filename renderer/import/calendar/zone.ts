import { likelyZones, windowsZones } from '#domain/import/windows-zones.ts';
import type { Component } from './jcal.ts';
import { children, firstValue, propertiesNamed } from './jcal.ts';

/** Whether the program's own clock knows the zone. */
const isKnown = (zone: string): boolean => {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
};

/** 'Europe/Berlin' from '/mozilla.org/20050126_1/Europe/Berlin'; the zone of a Windows name. */
const named = (id: string): string | null => {
  const plain = id.replace(/^["']|["']$/g, '').trim();
  const windows = windowsZones.get(plain.toLowerCase());
  if (windows !== undefined) return windows;
  if (/^(?:z|utc|gmt)$/i.test(plain)) return 'UTC';
  // 'EST' and the like are places on a map to nobody; a name with a slash is.
  const parts = plain.split('/').filter(Boolean);
  const tails = parts.length > 1 ? [parts.slice(-3), parts.slice(-2)].map((tail) => tail.join('/')) : [];
  return [plain, ...tails].find((one) => /^[\w+-]+\/[\w+/-]+$/.test(one) && isKnown(one)) ?? null;
};

const minutes = (offset: unknown): number | null => {
  const [, sign, hours, mins] =
    /^([+-])(\d{2}):?(\d{2})/.exec(typeof offset === 'string' ? offset : '') ?? [];
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(mins));
};

const offsetIn = (zone: string, month: number): number =>
  (Temporal.PlainDate.from({ year: 2026, month, day: 10 }).toZonedDateTime(zone).offsetNanoseconds ?? 0) /
  6e10;

/** A zone with the clock that a VTIMEZONE describes: the same distance in winter and in summer. */
const likeItsRules = (zone: Component): string | null => {
  const rules = children(zone);
  const offset = (name: string): number | null => {
    const rule = rules.findLast(([kind]) => kind === name);
    return rule ? minutes(firstValue(rule, 'tzoffsetto')) : null;
  };
  const [standard, daylight] = [offset('standard'), offset('daylight')];
  if (standard === null) return null;
  const wanted = [standard, daylight ?? standard].toSorted((a, b) => a - b);
  // In the south, daylight time begins late in the year.
  const begins = rules.find(([kind]) => kind === 'daylight');
  const rule = begins ? JSON.stringify(propertiesNamed(begins, 'rrule')) : '';
  const isSouthern = /"bymonth":\s*\[?(?:9|10|11)\b/.test(rule);
  return (
    likelyZones.find((one) => {
      if (!isKnown(one)) return false;
      const [january, july] = [offsetIn(one, 1), offsetIn(one, 7)];
      const has = [january, july].toSorted((a, b) => a - b);
      return (
        has[0] === wanted[0] && has[1] === wanted[1] && (daylight === null || isSouthern === january > july)
      );
    }) ?? null
  );
};

/** Finds the zone for a TZID: by its name, by the name its definition carries, or by how the definition's clock runs. */
export const createZones = (definitions: readonly Component[]) => {
  const found = new Map<string, string | null>();
  const look = (id: string): string | null => {
    const byName = named(id);
    if (byName) return byName;
    const definition = definitions.find((one) => firstValue(one, 'tzid') === id);
    if (definition === undefined) return null;
    const also = ['x-lic-location', 'tzid-alias-of'].map((name) => firstValue(definition, name));
    const alias = also.find((one): one is string => typeof one === 'string' && named(one) !== null);
    return alias ? named(alias) : likeItsRules(definition);
  };
  return (id: string): string | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const zone = look(id);
    found.set(id, zone);
    return zone;
  };
};
