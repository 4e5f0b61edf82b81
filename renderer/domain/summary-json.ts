import type { SummaryDocument } from './summary-document.ts';
import type { SummarySection } from './summary-entry.ts';

/** The exported JSON. `version` goes up when a field changes its meaning or goes. Days are 'YYYY-MM-DD'. */
type SummaryFile = {
  format: 'leeway-summary';
  version: 1;
  title: string;
  subtitle: string[];
  /** Both days included. */
  period: { from: string; to: string };
  sections: {
    section: SummarySection;
    heading: string;
    entries: {
      day: string;
      /** Markdown. */
      text: string;
      /** Visible marks in the leader's language; empty for what was shared anyway. */
      marks: string[];
    }[];
  }[];
};

/** The summary as a JSON file, indented, ends with a line break. Source of the shape: `SummaryFile`. */
export const summaryJson = ({ title, subtitle, period, sections }: SummaryDocument): string => {
  const file: SummaryFile = {
    format: 'leeway-summary',
    version: 1,
    title,
    subtitle,
    period: { from: period.from, to: period.to },
    sections: sections.map(({ section, heading, paragraphs }) => ({
      section,
      heading,
      entries: paragraphs.map(({ day, text, marks }) => ({ day, text, marks })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
