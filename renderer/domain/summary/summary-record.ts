import { z } from 'zod';
import { daySchema, instantSchema } from '#domain/time/calendar.ts';
import type { PersonId, SummaryId } from '#domain/ids.ts';
import { idSchema } from '#domain/schema.ts';

export const summaryReaders = ['person', 'hr', 'me'] as const;
export type SummaryReader = (typeof summaryReaders)[number];

export const summaryTemplates = ['development', 'review', 'promotion'] as const;
/** What a summary is made for. It orders the page and proposes its sections; every entry can still be ticked. */
export type SummaryTemplate = (typeof summaryTemplates)[number];

const summaryFormats = ['markdown', 'json', 'pdf', 'print', 'copy', 'word', 'html', 'csv'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];

export const summaryRecordSchema = z.strictObject({
  id: idSchema<SummaryId>(),
  personId: idSchema<PersonId>(),
  from: daySchema,
  to: daySchema,
  reader: z.enum(summaryReaders),
  format: z.enum(summaryFormats),
  /** Absent in records of the first release. */
  template: z.enum(summaryTemplates).optional(),
  exportedOn: daySchema,
  exportedAt: instantSchema,
  /** How many entries the file held. */
  entries: z.number().int().min(0),
  /** Of those, how many the leader ticked although they are private. */
  privateEntries: z.number().int().min(0),
  /** What was handed out, as Markdown, so that it can be read again. */
  text: z.string(),
});
/** That a summary was exported: when, for whom, and what it said. */
export type SummaryRecord = z.infer<typeof summaryRecordSchema>;
