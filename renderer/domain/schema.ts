import { z } from 'zod';

/** A branded id: any non-empty short string at run time, one kind of record to the compiler. */
export const idSchema = <Branded extends string>() =>
  z.custom<Branded>((value) => typeof value === 'string' && value.length > 0 && value.length <= 64);

/** Markdown as typed. The cap keeps one record from filling the journal; 100,000 characters are some 30 pages. */
export const markdownSchema = z.string().max(100_000);

/** One line of text. */
export const lineSchema = z.string().max(2000);

/** Private never becomes shared without an explicit act. */
export const visibilitySchema = z.enum(['private', 'shared']);
export type Visibility = z.infer<typeof visibilitySchema>;
