import { type SummaryFacts, summaryDocument } from '#domain/summary-document.ts';
import { summaryEntries } from '#domain/summary-entries.ts';
import type { SummaryEntryWords, SummaryRecords } from '#domain/summary-entry.ts';
import { summaryJson } from '#domain/summary-json.ts';
import { summaryMarkdown } from '#domain/summary-markdown.ts';

export const period = { from: '2026-06-01', to: '2026-11-30' };

export const entryWords: SummaryEntryWords = {
  situation: 'Situation',
  behaviour: 'Behaviour',
  impact: 'Impact',
  outcome: 'What changed',
  impression: 'Impression',
  item: (owner, state) => `${state} by ${owner}`,
};

export const noRecords: SummaryRecords = {
  sessions: [],
  points: [],
  items: [],
  feedback: [],
  recognitions: [],
  notes: [],
};

export const entriesOf = (records: Partial<SummaryRecords>) =>
  summaryEntries({ ...noRecords, ...records }, period, entryWords);

export const facts = (over: Partial<SummaryFacts>): SummaryFacts => ({
  personName: 'Amara Osei',
  period,
  sessionsHeld: 11,
  entries: [],
  ticks: new Set(),
  edited: new Map(),
  words: {
    title: (name) => name,
    subtitle: ({ from, to, sessionsHeld }) => [`${from} – ${to}`, `${sessionsHeld} one-on-ones`],
    headings: {
      recognition: 'What stood out',
      feedback: 'Feedback and what changed',
      conversations: 'Conversations',
      commitments: 'Commitments',
      notes: 'Notes',
    },
    privateMark: 'PRIVATE',
    impressionMark: 'IMPRESSION',
  },
  formatDay: (day) => day,
  ...over,
});

export const exportsOf = (over: Partial<SummaryFacts>) => {
  const document = summaryDocument(facts(over));
  return { document, markdown: summaryMarkdown(document), json: summaryJson(document) };
};
