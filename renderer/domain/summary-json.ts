import type { SummaryDocument } from './summary-document.ts';

/** The summary as a JSON file. */
export const summaryJson = (document: SummaryDocument): string => JSON.stringify(document);
