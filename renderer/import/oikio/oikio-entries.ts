import type { z } from 'zod';
import type { Collector } from '#domain/import/collector.ts';
import { type ImportFault, partOf } from '#domain/import/fault.ts';
import type { Path } from '#domain/ladders/ladder-fault.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { OikioData } from './oikio-file.ts';

export type OikioOptions = { today: Day; zone: string };

export type Reading = { file: string; data: OikioData; options: OikioOptions; into: Collector };

/** An entry of a list, where it stands, and how to say what is wrong with a field of it. */
export type Entry<T> = {
  entry: T;
  unit: string;
  place: { file: string; path: (string | number)[] };
  fault: (code: ImportFault['code'], field: string, found: string) => void;
};

/** The entries of a list that may be missing; what stands there and is none is told. */
export const listIn = ({ data, file, into }: Reading, key: string): unknown[] => {
  const list = data[key];
  if (Array.isArray(list)) return list;
  if (list !== undefined && list !== null)
    into.fault({
      code: 'wrong-kind',
      unit: partOf(file, key),
      place: { file, path: [key] },
      found: JSON.stringify(list).slice(0, 60),
      known: 'array',
    });
  return [];
};

/** The entries of a list that are as they should be; the others are told by their path. */
export const soundIn = <T>(reading: Reading, key: string, schema: z.ZodType<T>): Entry<T>[] =>
  listIn(reading, key).flatMap((value, at) => {
    const { file, into } = reading;
    const unit = partOf(file, `${key}-${at}`);
    const placeOf = (...path: (string | number)[]) => ({ file, path: [key, at, ...path] });
    const parsed = schema.safeParse(value);
    if (parsed.success)
      return [
        {
          entry: parsed.data,
          unit,
          place: placeOf(),
          fault: (code, field, found) => into.fault({ code, unit, place: placeOf(field), found }),
        },
      ];
    const issue = parsed.error.issues[0];
    const path: Path = issue?.path.map((step) => (typeof step === 'number' ? step : String(step))) ?? [];
    into.fault({ ...wordsFor(issue, valueAt(value, path)), unit, place: placeOf(...path) });
    return [];
  });

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (one, step) =>
      typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[step] : undefined,
    value,
  );

/** What zod found, as what the leader can mend: missing, too long, or another kind of value. */
const wordsFor = (
  issue: z.core.$ZodIssue | undefined,
  value: unknown,
): Pick<ImportFault, 'code' | 'found' | 'known'> => {
  if (issue?.code === 'too_big')
    return { code: 'too-long', known: Number(issue.maximum).toLocaleString('en') };
  if (value === undefined || value === null || issue?.code === 'too_small') return { code: 'missing' };
  const expected = issue?.code === 'invalid_type' ? issue.expected : 'other';
  const known = ['string', 'number', 'boolean', 'object'].includes(expected) ? expected : 'other';
  return { code: 'wrong-kind', found: JSON.stringify(value).slice(0, 60), known };
};
