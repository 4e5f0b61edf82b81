import { dayIn, type DayOrder, guessDayOrder, slashedDaysIn } from '#domain/import/day-words.ts';
import type { MarkdownFile } from './read-markdown.ts';

/** How the dates of all notes are read, for the leader to look over and change. */
export type NotesReading = {
  order: DayOrder;
  /** The numbers fit both orders, so that only the leader knows. */
  isOrderOpen: boolean;
  /** A date from the notes that shows what the order makes of it. */
  example: { text: string; day: string };
};

/** Where a note says days that count: its name, its front matter, headings and boxes. */
const mayHoldDay = /^(?: {0,3}#{1,6}[ \t]|\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[|[\w -]{1,40}:)/;
const mostLines = 5000;

const daysOf = ({ path, text }: MarkdownFile): string[] => [
  ...slashedDaysIn(path.split('/').at(-1) ?? ''),
  ...text
    .split(/\r\n?|\n/, mostLines)
    .filter((line) => mayHoldDay.test(line))
    .flatMap(slashedDaysIn),
];

/** `null` where no note has a date such as 3/4/2026. `chosen`: what the leader says. */
export const orderOfNotes = (
  files: readonly MarkdownFile[],
  chosen: DayOrder | null,
): NotesReading | null => {
  const days = files.flatMap(daysOf);
  const guess = guessDayOrder(days);
  const order = chosen ?? guess.order;
  const examples = days.flatMap((text) => {
    const day = dayIn(text, order)?.day;
    return day == null ? [] : [{ text, day }];
  });
  const [example = null] = examples;
  return example === null ? null : { order, isOrderOpen: guess.isOpen, example };
};
