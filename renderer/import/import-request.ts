import { z } from 'zod';
import { importDraftSchema } from '#domain/import/draft.ts';
import type { ImportOptions, ImportReading } from './read-import.ts';

/** What the page asks of the import worker. */
export type ImportRequest = { files: readonly { path: string; file: File }[]; options: ImportOptions };

export type ImportAnswer = { at: 'file'; path: string } | { at: 'done'; reading: ImportReading };

/** The draft is checked on its way out of the worker, the rest is made by the worker itself. */
export const readingSchema = z.looseObject({ draft: importDraftSchema });
