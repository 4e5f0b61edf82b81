import { z } from 'zod';
import type { Day } from '#domain/time/calendar.ts';
import { type SummaryReader, summaryReaders } from '#domain/summary/summary-record.ts';
import type { Choices } from './summary-choices.ts';

/** The words that were written over a summary's own, by reader and entry, and for whom the page stood last. */
export type EditedTexts = {
  reader: SummaryReader;
  texts: Partial<Record<SummaryReader, Record<string, string>>>;
};

const keptSchema = z.strictObject({
  on: z.string(),
  reader: z.enum(summaryReaders),
  texts: z.partialRecord(z.enum(summaryReaders), z.record(z.string(), z.string())),
});

/** What is written over the summary's own words by now; `null` when nothing is. */
export const editedTexts = ({ reader, edited, laidAside }: Choices): EditedTexts | null => {
  const all = Object.entries({ ...laidAside, [reader]: edited }).filter(([, texts]) => texts.size > 0);
  if (all.length === 0) return null;
  return { reader, texts: Object.fromEntries(all.map(([who, texts]) => [who, Object.fromEntries(texts)])) };
};

/** The words as they wait in the vault, with the day they were last touched. */
export const keptTexts = (texts: EditedTexts, on: Day): string => JSON.stringify({ on, ...texts });

/**
 * Reads what waited. Words belong to one summary: once that was handed out on or after the day they were last touched, and
 * that day is over, the next summary begins with its own.
 */
export const textsAgain = (kept: string | null, handedOutOn: Day | null, today: Day): EditedTexts | null => {
  const read = kept === null ? null : keptSchema.safeParse(JSON.parse(kept));
  if (!read?.success) return null;
  const { on, reader, texts } = read.data;
  const isOver = handedOutOn !== null && handedOutOn >= on && today > on;
  return isOver ? null : { reader, texts: texts as EditedTexts['texts'] };
};
