import type { SummaryDocument } from './summary-document.ts';
import type { SummarySection } from './summary-entry.ts';

/** The exported JSON. `version` goes up when a field changes its meaning or goes. Days are 'YYYY-MM-DD'. */
type SummaryFile = {
  format: 'leeway-summary';
  version: 1;
  title: string;
  subtitle: string[];
  /** Markdown; '' for none. */
  intro: string;
  /** Both days included. */
  period: { from: string; to: string };
  /** Whose words the expectations are and under which terms; '' for nobody else's. */
  credit: string;
  sections: {
    section: SummarySection;
    heading: string;
    /** Expectations of the next step of which nothing was seen, by their headings. */
    gaps: string[];
    entries: {
      day: string;
      /** The heading inside the section, such as a skill; `null` for none. */
      part: string | null;
      /** Markdown. */
      text: string;
      /** Visible marks in the leader's language; empty for what was shared anyway. */
      marks: string[];
    }[];
  }[];
};

/** The summary as a JSON file, indented, ends with a line break. Source of the shape: `SummaryFile`. */
export const summaryJson = ({
  title,
  subtitle,
  intro,
  period,
  sections,
  credit,
}: SummaryDocument): string => {
  const file: SummaryFile = {
    format: 'leeway-summary',
    version: 1,
    title,
    subtitle,
    intro,
    period: { from: period.from, to: period.to },
    credit,
    sections: sections.map(({ section, heading, parts }) => ({
      section,
      heading,
      gaps: parts.flatMap((part) => (part.gap === null || part.heading === null ? [] : [part.heading])),
      entries: parts.flatMap((part) =>
        part.paragraphs.map(({ day, text, marks }) => ({ day, part: part.heading, text, marks })),
      ),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
