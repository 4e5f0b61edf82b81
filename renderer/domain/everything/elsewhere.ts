import type { Day } from '#domain/time/calendar.ts';
import { withoutMentionLinks } from '#domain/text/mention.ts';
import { isOnlyForLeader, type Kept, sharedWords, type goalsIn } from './leave-out.ts';

/** What was written about somebody or something else, as far as it names the person. */
export type Elsewhere = {
  table: string;
  day: Day;
  /** Lines of Markdown that name the person, without the rest; empty where only a reference leads to them. */
  lines: string[];
  isPrivate: boolean;
};

/** How the person is known in what is about others. */
export type Known = {
  /** Whether a text names them. Source: named-in.ts. */
  isNamedIn: (text: string) => boolean;
  /** Their own id and those of every record about them. */
  ids: ReadonlySet<string>;
  personId: string;
};

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) if (key !== 'id') yield* stringsIn(inner);
}

const linesNaming = (record: object, { isNamedIn, personId }: Known): string[] =>
  [...stringsIn(record)]
    .filter((text) => text.includes(personId) || isNamedIn(text))
    .flatMap((text) => text.split(/\r\n?|\n/).filter((line) => line.includes(personId) || isNamedIn(line)))
    .map((line) => withoutMentionLinks(line).trim());

/**
 * The lines of one record about somebody else (or nobody) that name the person; private words apart from the rest. Lines
 * and no more: what was written about the other one is not this person's to read.
 */
export const elsewhereIn = (kept: Kept, known: Known, goals: ReturnType<typeof goalsIn>): Elsewhere[] => {
  const { table, record, day } = kept;
  const all = linesNaming(record, known);
  const leadsHere = [...stringsIn(record)].some((text) => known.ids.has(text));
  if (all.length === 0 && !leadsHere) return [];
  const isWholePrivate = isOnlyForLeader(kept, goals);
  const shared = isWholePrivate ? [] : linesNaming(sharedWords(kept).record, known);
  const own = all.filter((line) => !shared.includes(line));
  const part = (lines: string[], isPrivate: boolean): Elsewhere => ({ table, day, lines, isPrivate });
  return [
    ...(shared.length > 0 || (leadsHere && !isWholePrivate) ? [part(shared, false)] : []),
    ...(own.length > 0 || (leadsHere && isWholePrivate) ? [part(own, true)] : []),
  ];
};
