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

export const listIn = ({ data }: Reading, key: string): unknown[] =>
  Array.isArray(data[key]) ? (data[key] as unknown[]) : [];

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
    into.fault({
      code: 'wrong-value',
      unit,
      place: placeOf(...path),
      found: issue?.code ?? '',
      known: issue && 'expected' in issue ? String(issue.expected) : '',
    });
    return [];
  });
