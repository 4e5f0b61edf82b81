import type { Period } from './summary-period.ts';
import type { SummaryEntry, SummaryEntryWords, SummaryRecords } from './summary-entry.ts';

/** Everything a summary of the period could hold, oldest first within each section. */
export const summaryEntries = (
  _records: SummaryRecords,
  _period: Period,
  _words: SummaryEntryWords,
): SummaryEntry[] => [];
