import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { EverythingWords } from './everything.ts';
import { type goalsIn, isOnlyForLeader, type Kept, sharedWords } from './leave-out.ts';
import { papers } from './papers.ts';
import type { StepWords } from './step-words.ts';
import type { CodeKey, Fields, Plain, Show } from './shape.ts';
import { type AboutTable, type Label, shapes } from './shapes.ts';
import { writtenAt } from './written-at.ts';

export type Text = { text: string; isMarkdown: boolean };
/** A labelled field: words, or parts with fields of their own. */
export type Line = { label: string; texts: Text[]; parts: Line[][] };
/** One record as it stands on paper. */
export type Item = { date: string; marks: string[]; lead: Text[]; lines: Line[] };

export type Saying = {
  words: EverythingWords;
  reference: (id: string) => string | null;
  step: StepWords;
  goals: ReturnType<typeof goalsIn>;
};

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '');

const listed = (value: unknown): unknown[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => !isNothing(one));

type Whole = Record<string, unknown>;

const plainText = (
  show: Plain,
  value: unknown,
  whole: Whole,
  { words, reference, step }: Saying,
): string | null => {
  switch (show) {
    case 'day':
      return words.day(String(value));
    case 'instant':
      return words.instant(String(value));
    case 'weekday':
      return words.weekday(Number(value));
    case 'yes':
      return words.yes;
    case 'ref':
      return reference(String(value));
    case 'count':
      return value === 0 ? null : String(value);
    case 'step':
      return step(Number(value), whole);
    case 'hidden':
      return null;
    default:
      return withoutMentionLinks(String(value));
  }
};

/** A field of `whole` in words. */
const textsOf = (show: Show, field: string, whole: Whole, saying: Saying): Text[] => {
  if (typeof show === 'object' && 'of' in show) return [];
  const plain = typeof show === 'string' ? show : 'show' in show ? show.show : null;
  return listed(whole[field]).flatMap((one) => {
    const text =
      plain === null
        ? saying.words.code(`${(show as { code: string }).code}_${String(one)}` as CodeKey)
        : plainText(plain, one, whole, saying);
    return text === null ? [] : [{ text, isMarkdown: plain === 'markdown' }];
  });
};

const labelOf = (field: string, show: Show): Label =>
  (typeof show === 'object' && show.as !== undefined ? show.as : field) as Label;

/** A record, or a part of one, beside what of it is shared. */
type Beside = { whole: Whole; shared: Whole };

const partsOf = (show: Show, value: unknown, shared: unknown, saying: Saying): Line[][] => {
  if (typeof show !== 'object' || !('of' in show)) return [];
  const sharedParts = listed(shared);
  return listed(value)
    .map((part, at) => ({ whole: part, shared: sharedParts[at] ?? {} }) as Beside)
    .map((beside) => linesOf(show.of, beside, [], saying))
    .filter((lines) => lines.length > 0);
};

const linesOf = (
  fields: Fields,
  { whole, shared }: Beside,
  without: readonly string[],
  saying: Saying,
): Line[] =>
  Object.entries(fields).flatMap(([field, show]) => {
    if (without.includes(field)) return [];
    const texts = textsOf(show, field, whole, saying);
    const parts = partsOf(show, whole[field], shared[field], saying);
    if (texts.length + parts.length === 0) return [];
    const isShared = parts.length > 0 || whole[field] === shared[field];
    const label = saying.words.label(labelOf(field, show));
    return [{ label: isShared ? label : `${label} (${saying.words.privateMark})`, texts, parts }];
  });

const withoutAbove = (fields: Fields, record: object, above: string | null): string[] =>
  above === null
    ? []
    : Object.keys(fields).filter((field) => (record as Record<string, unknown>)[field] === above);

/** Said only where it was another day, since the day of the record stands beside it. */
const writtenDown = ({ record, day }: Kept, { words }: Saying): Line[] => {
  const at = writtenAt(record.id);
  if (at === null || at.startsWith(day)) return [];
  return [{ label: words.writtenDown, texts: [{ text: words.instant(at), isMarkdown: false }], parts: [] }];
};

/** A record of `table` as it stands on paper. `above`: the id of the record it stands under. */
export const itemOf = (table: AboutTable, kept: Kept, above: string | null, saying: Saying): Item => {
  const fields: Fields = shapes[table];
  const { record, day } = kept;
  const { lead } = papers[table];
  const whole = record as unknown as Beside['whole'];
  const shared = sharedWords(kept).record as unknown as Beside['shared'];
  return {
    date: day === '' ? '' : saying.words.day(day),
    marks: isOnlyForLeader(kept, saying.goals) ? [saying.words.privateMark] : [],
    lead: lead.flatMap((field) => textsOf(fields[field] ?? 'hidden', field, whole, saying)),
    lines: [
      ...linesOf(fields, { whole, shared }, [...lead, ...withoutAbove(fields, record, above)], saying),
      ...writtenDown(kept, saying),
    ],
  };
};
