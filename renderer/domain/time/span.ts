import { addDays, type Day } from './calendar.ts';

/** From the first day to the last, both included. */
export type Span = { from: Day; to: Day };

/** The `days` days that end with `to`. Source: product.md, "What is computed": "90 days unless changed". */
export const windowEnding = (to: Day, days: number): Span => ({ from: addDays(to, 1 - days), to });

/** `null` lies in no span. */
export const isWithin = (span: Span, day: Day | null): boolean =>
  day !== null && day >= span.from && day <= span.to;
