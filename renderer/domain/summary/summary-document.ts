import type { Day } from '#domain/time/calendar.ts';
import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { SummaryEntry, SummarySection } from './summary-entry.ts';
import { type EntryPart, type Expected, partsOf } from './summary-parts.ts';
import type { Period } from './summary-period.ts';
import type { Ticks } from './summary-selection.ts';
import type { SummaryTemplate } from './summary-record.ts';
import { sectionsInOrder } from './summary-template.ts';

/** The labels of a summary, in the leader's language. Days come formatted. */
export type SummaryWords = {
  title: (personName: string) => string;
  /** The parts of the line under the title, for instance kind, period, number of one-on-ones. */
  subtitle: (facts: { from: string; to: string; sessionsHeld: number }) => string[];
  /** One line under the subtitle, as Markdown; '' for none. */
  intro: string;
  headings: Readonly<Record<SummarySection, string>>;
  /** Said under an expectation without evidence. */
  gap: string;
  /** The heading of what belongs to no expectation. */
  otherwise: string;
  /** Visible marks of what the leader ticked although it is private, or an impression. */
  privateMark: string;
  impressionMark: string;
};

export type SummaryParagraph = {
  day: Day;
  /** The day as words; '' for a figure over the period. */
  date: string;
  /** Markdown. */
  text: string;
  marks: string[];
};

/** Entries under a heading of their own inside a section, or under none. */
export type SummaryPart = {
  heading: string | null;
  /** What the ladder expects here, as Markdown; '' where nothing is. */
  about: string;
  /** Said where nothing was seen of what is expected; `null` elsewhere. */
  gap: string | null;
  paragraphs: SummaryParagraph[];
};

/** What goes out, and nothing else: no ids, no entry that was not ticked. Every format is made from this alone. */
export type SummaryDocument = {
  title: string;
  subtitle: string[];
  /** Markdown; '' for none. */
  intro: string;
  period: Period;
  sections: { section: SummarySection; heading: string; parts: SummaryPart[] }[];
  /** Whose words the expectations are and under which terms; '' where they are the leader's own or not quoted. */
  credit: string;
};

export const paragraphsOf = ({ sections }: SummaryDocument): SummaryParagraph[] =>
  sections.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));

export type SummaryFacts = {
  personName: string;
  period: Period;
  template: SummaryTemplate;
  /** Held in the period, also those without a word written. */
  sessionsHeld: number;
  entries: readonly SummaryEntry[];
  ticks: Ticks;
  /** Edited texts by entry id, and the intro's by `introId`; a text edited to nothing takes its entry out. */
  edited: ReadonlyMap<string, string>;
  /** The names of skills by their ids, in the order of the page. */
  skillNames: ReadonlyMap<string, string>;
  /** What the next step of the ladder expects; empty when the page does not go by it. */
  expected: readonly Expected[];
  /** Where these are from; '' for own words. */
  credit: string;
  words: SummaryWords;
  formatDay: (day: Day) => string;
};

/** Under this id the intro is edited; no record has it. */
export const introId = 'intro';

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
    intro: withoutMentionLinks(facts.edited.get(introId) ?? words.intro).trim(),
    period,
    sections: sectionsInOrder(facts.template)
      .map((section) => ({
        section,
        heading: words.headings[section],
        parts: chosenParts(section, facts)
          .map((part) => written(part, facts))
          .filter(({ gap, paragraphs }) => gap !== null || paragraphs.length > 0),
      }))
      .filter(({ parts }) => parts.length > 0),
    credit: facts.expected.length > 0 ? facts.credit : '',
  };
};

/** The ticked entries of a section, part by part, in the order they stand on the page. */
export const chosenParts = (
  section: SummarySection,
  { entries, ticks, expected, skillNames, words }: SummaryFacts,
): EntryPart[] => {
  const chosen = entries.filter((entry) => entry.section === section && ticks.has(entry.id));
  return partsOf(chosen, {
    skillNames,
    expected: section === 'growth' ? expected : [],
    otherwise: words.otherwise,
  });
};

const written = ({ heading, about, isGap, entries }: EntryPart, facts: SummaryFacts): SummaryPart => ({
  heading,
  about: withoutMentionLinks(about),
  gap: isGap ? facts.words.gap : null,
  paragraphs: entries.map((entry) => paragraph(entry, facts)).filter(hasText),
});

const hasText = ({ text }: SummaryParagraph): boolean => text !== '';

const paragraph = (entry: SummaryEntry, { edited, words, formatDay }: SummaryFacts): SummaryParagraph => ({
  day: entry.day,
  date: entry.kind === 'figure' ? '' : formatDay(entry.day),
  text: withoutMentionLinks(edited.get(entry.id) ?? entry.text).trim(),
  marks: [
    ...(entry.isPrivate ? [words.privateMark] : []),
    ...(entry.isImpression ? [words.impressionMark] : []),
  ],
});
