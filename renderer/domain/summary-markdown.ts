import type { SummaryDocument } from './summary-document.ts';

/** The summary as a Markdown file. */
export const summaryMarkdown = (document: SummaryDocument): string => document.title;
