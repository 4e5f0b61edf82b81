import { z } from 'zod';
import { type ImportFault, wholeFile } from '#domain/import/fault.ts';
import { importLimits } from '#domain/import/limits.ts';
import { isFields, unsoundAt } from '#domain/ladders/plain-value.ts';

/**
 * What oikio writes as `oikio-data.json` and from its export. Source: github.com/okan/oikio, src/types/index.ts and
 * electron/services/database/DataStore.ts. Fields that are not read may hold anything.
 */
const id = z.union([z.number(), z.string().max(100)]);
const words = z.string().max(100_000).nullish();

export const oikioPerson = z.looseObject({
  id,
  name: z.string().trim().min(1).max(2000),
  role: z.string().nullish(),
  notes: words,
  meetingFrequencyGoal: z.string().nullish(),
  createdAt: z.string().nullish(),
});
export const oikioMeeting = z.looseObject({
  id,
  personId: id,
  date: z.string().max(60),
  title: z.string().max(2000).nullish(),
  notes: words,
  talkingPoints: words,
  nextTopics: words,
});
export const oikioItem = z.looseObject({
  id,
  meetingId: id,
  description: z.string().trim().min(1).max(2000),
  dueDate: z.string().max(60).nullish(),
  assignedTo: z.string().nullish(),
  completed: z.union([z.boolean(), z.literal(0), z.literal(1)]).nullish(),
  createdAt: z.string().max(60).nullish(),
});

export type OikioPerson = z.infer<typeof oikioPerson>;
export type OikioMeeting = z.infer<typeof oikioMeeting>;
export type OikioItem = z.infer<typeof oikioItem>;

/** The file's top: its lists, nothing in them looked at yet. */
export type OikioData = Record<string, unknown>;

/** The line up to which a text is JSON, and whether it merely ends too early. `error`: what the engine says. */
const whereJsonEnds = (text: string, error: string): { line: number; isCutOff: boolean } => {
  const whole = text.trimEnd();
  const at = Number(/at position (\d+)/.exec(error)?.[1] ?? whole.length);
  const isCutOff = at >= whole.length && /^\s*[[{]/.test(text);
  return { line: whole.slice(0, at).split('\n').length, isCutOff };
};

/** Whether a file is oikio's at all, and nothing in it reaches where it must not. */
export const openOikio = (path: string, text: string): { data: OikioData } | { fault: ImportFault } => {
  const faulty = (code: ImportFault['code'], more: Partial<ImportFault> = {}): { fault: ImportFault } => ({
    fault: { code, unit: wholeFile(path), place: { file: path }, ...more },
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { line, isCutOff } = whereJsonEnds(text, String(error));
    return faulty(isCutOff ? 'cut-off' : 'not-json', { place: { file: path, line } });
  }
  const unsound = unsoundAt(data, importLimits.values);
  if (unsound) {
    const { code, path: at, found = '', known = '' } = unsound;
    const place = { file: path, path: [...at] };
    return faulty(code === 'forbidden-key' || code === 'too-deep' ? code : 'too-long', {
      place,
      found,
      known,
    });
  }
  if (isFields(data) && 'leeway' in data) return faulty('opened-backup');
  return isFields(data) && Array.isArray(data['persons']) ? { data } : faulty('not-oikio');
};
