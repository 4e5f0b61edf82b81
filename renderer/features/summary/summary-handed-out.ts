import { paragraphsOf, type SummaryDocument } from '#domain/summary/summary-document.ts';
import { summaryMarkdown } from '#domain/summary/summary-markdown.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';

/** What is remembered of a document that left the program. */
export const handedOut = (
  document: SummaryDocument,
): Pick<SummaryRecord, 'from' | 'to' | 'entries' | 'privateEntries' | 'text'> => {
  const paragraphs = paragraphsOf(document);
  return {
    ...document.period,
    entries: paragraphs.length,
    privateEntries: paragraphs.filter(({ marks }) => marks.length > 0).length,
    text: summaryMarkdown(document),
  };
};
