import type { Day } from './calendar.ts';
import type { SummaryEntry, SummarySection } from './summary-entry.ts';
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

export const summaryDocument = (facts: SummaryFacts): SummaryDocument => ({
  title: facts.words.title(facts.personName),
  subtitle: [],
  period: facts.period,
  sections: [],
});
