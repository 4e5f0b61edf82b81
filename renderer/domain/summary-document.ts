import type { Day } from './calendar.ts';
import { withoutMentionLinks } from './mention.ts';
import { type SummaryEntry, type SummarySection, summarySections } from './summary-entry.ts';
import type { Period } from './summary-period.ts';
import type { Ticks } from './summary-selection.ts';

/** The labels of a summary, in the leader's language. Days come formatted. */
export type SummaryWords = {
  title: (personName: string) => string;
  /** The parts of the line under the title, for instance kind, period, number of one-on-ones. */
  subtitle: (facts: { from: string; to: string; sessionsHeld: number }) => string[];
  headings: Readonly<Record<SummarySection, string>>;
  /** Visible marks of what the leader ticked although it is private, or an impression. */
  privateMark: string;
  impressionMark: string;
};

export type SummaryParagraph = {
  day: Day;
  /** The day as words. */
  date: string;
  /** Markdown. */
  text: string;
  marks: string[];
};

/** What goes out, and nothing else: no ids, no entry that was not ticked. */
export type SummaryDocument = {
  title: string;
  subtitle: string[];
  period: Period;
  sections: { section: SummarySection; heading: string; paragraphs: SummaryParagraph[] }[];
};

export type SummaryFacts = {
  personName: string;
  period: Period;
  /** Held in the period, also those without a word written. */
  sessionsHeld: number;
  entries: readonly SummaryEntry[];
  ticks: Ticks;
  /** Edited texts by entry id; a text edited to nothing takes its entry out. */
  edited: ReadonlyMap<string, string>;
  words: SummaryWords;
  formatDay: (day: Day) => string;
};

/** The document as it will print, from ticked entries only. */
export const summaryDocument = (facts: SummaryFacts): SummaryDocument => {
  const { period, words, formatDay } = facts;
  return {
    title: words.title(facts.personName),
    subtitle: words.subtitle({
      from: formatDay(period.from),
      to: formatDay(period.to),
      sessionsHeld: facts.sessionsHeld,
    }),
    period,
    sections: summarySections
      .map((section) => ({
        section,
        heading: words.headings[section],
        paragraphs: chosenIn(section, facts)
          .map((entry) => paragraph(entry, facts))
          .filter(hasText),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
  };
};

/** The ticked entries of a section in the order they stand on the page. */
export const chosenIn = (
  section: SummarySection,
  { entries, ticks }: Pick<SummaryFacts, 'entries' | 'ticks'>,
): SummaryEntry[] =>
  entries
    .filter((entry) => entry.section === section && ticks.has(entry.id))
    .toSorted((a, b) => a.day.localeCompare(b.day));

const hasText = ({ text }: SummaryParagraph): boolean => text !== '';

const paragraph = (entry: SummaryEntry, { edited, words, formatDay }: SummaryFacts): SummaryParagraph => ({
  day: entry.day,
  date: formatDay(entry.day),
  text: withoutMentionLinks(edited.get(entry.id) ?? entry.text).trim(),
  marks: [
    ...(entry.isPrivate ? [words.privateMark] : []),
    ...(entry.isImpression ? [words.impressionMark] : []),
  ],
});
