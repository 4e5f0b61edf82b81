import fc from 'fast-check';
import { importDraftSchema } from '#domain/import/draft.ts';
import type { ImportKind } from '#domain/import/limits.ts';
import { readImport } from '#import/read-import.ts';
import {
  feedbackTable,
  importOptions,
  itemTable,
  meetingNote,
  oikioFile,
  outlookCalendar,
  peopleTable,
  personNote,
  sourceOf,
} from './import-samples.ts';

const samples: Readonly<Record<ImportKind, { ending: string; texts: readonly string[] }>> = {
  markdown: { ending: 'md', texts: [meetingNote, personNote] },
  csv: { ending: 'csv', texts: [peopleTable, itemTable, feedbackTable] },
  calendar: { ending: 'ics', texts: [outlookCalendar] },
  oikio: { ending: 'json', texts: [oikioFile] },
};

/** Words that have broken readers elsewhere. */
const hostile = [
  '__proto__',
  '"__proto__":{"polluted":true},',
  'constructor',
  'prototype',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '&a [*a,*a]',
  '!!js/function "x"',
  '- [ ] '.repeat(50),
  '['.repeat(3000),
  '{"a":'.repeat(2000),
  '"'.repeat(301),
  '#'.repeat(200),
  '9'.repeat(400),
  '1e999',
  '-0',
  'NaN',
  '\u202E\u200B\u0000',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  'RRULE:FREQ=SECONDLY\r\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n',
  'RRULE:FREQ=DAILY;INTERVAL=0\r\n',
  'RRULE:FREQ=WEEKLY;COUNT=99999999999999\r\n',
  'DTSTART:99999999T999999Z\r\n',
  'BEGIN:VEVENT\r\n'.repeat(40),
  'TZID:Not/A/Zone\r\n',
  'EXDATE:20260101T000000Z,'.repeat(60),
  '---\n',
  '\r',
  ';;;;;;;;',
] as const;

type Random = () => number;

/** A small generator of numbers, so that a seed always gives the same file. Source: mulberry32, public domain. */
const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const at = (bytes: Uint8Array, random: Random): number => Math.floor(random() * (bytes.length + 1));
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let times = 1 + Math.floor(random() * 20); times > 0; times--)
      changed[at(bytes, random)] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  (bytes, random) => bytes.slice(at(bytes, random)),
  (bytes, random) => {
    const [from, to] = [at(bytes, random), at(bytes, random)];
    const place = at(bytes, random);
    return joined(
      bytes.slice(0, place),
      bytes.slice(Math.min(from, to), Math.max(from, to)),
      bytes.slice(place),
    );
  },
  (bytes, random) => {
    const word = hostile[Math.floor(random() * hostile.length)] ?? '';
    const place = at(bytes, random);
    return joined(bytes.slice(0, place), new TextEncoder().encode(word), bytes.slice(place));
  },
  (bytes, random) => {
    const text = new TextDecoder().decode(bytes);
    const digits = ['99999', '00', '-1', '31', '2026-02-30', '1e9'][Math.floor(random() * 6)] ?? '';
    let left = Math.floor(random() * 5) + 1;
    return new TextEncoder().encode(
      text.replace(/\d+/g, (found) => (random() < 0.1 && left-- > 0 ? digits : found)),
    );
  },
  (bytes, random) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const from = Math.floor(random() * lines.length);
    const line = lines.splice(from, 1)[0] ?? '';
    lines.splice(
      Math.floor(random() * lines.length),
      0,
      ...Array.from({ length: 1 + Math.floor(random() * 3) }, () => line),
    );
    return new TextEncoder().encode(lines.join('\n'));
  },
];

/** The file that a seed stands for: a real one, mutated up to four times; now and then bytes of no kind at all. */
const fuzzedFile = (format: ImportKind, seed: number): Uint8Array => {
  const random = randomFrom(seed);
  if (seed % 50 === 0)
    return fc.sample(fc.uint8Array({ maxLength: 4000 }), { seed, numRuns: 1 })[0] ?? new Uint8Array();
  const { texts } = samples[format];
  let bytes: Uint8Array = new TextEncoder().encode(texts[Math.floor(random() * texts.length)] ?? '');
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--)
    bytes = mutations[Math.floor(random() * mutations.length)]?.(bytes, random) ?? bytes;
  return bytes;
};

/** So long may one small file take before it counts as a hang. Milliseconds. */
const mostMillis = 5000;

/**
 * Reads the file that `seed` stands for. Throws when reading throws, takes too long, reaches a prototype, or gives neither
 * faults nor a valid draft. Answers with what came of it.
 */
export const fuzzImport = async (
  format: ImportKind,
  seed: number,
): Promise<{ records: number; faults: number }> => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const began = performance.now();
  const source = sourceOf(`Notes/2026-03-03 Jonas Lind.${samples[format].ending}`, fuzzedFile(format, seed));
  const { draft } = await readImport([source], importOptions);
  const took = performance.now() - began;
  const parsed = importDraftSchema.safeParse(draft);
  if (!parsed.success)
    throw new Error(`${format} ${seed}: not a draft: ${JSON.stringify(parsed.error.issues.slice(0, 2))}`);
  if (took > mostMillis) throw new Error(`${format} ${seed}: took ${Math.round(took)} ms`);
  if (Object.getOwnPropertyNames(Object.prototype).length !== before || 'polluted' in {})
    throw new Error(`${format} ${seed}: polluted a prototype`);
  const { people, sessions, notes, actionItems, talkingPoints, feedback, faults } = parsed.data;
  return {
    records:
      people.length +
      sessions.length +
      notes.length +
      actionItems.length +
      talkingPoints.length +
      feedback.length,
    faults: faults.length,
  };
};
