import { type SummarySection, summarySections } from './summary-entry.ts';
import type { SummaryReader, SummaryTemplate } from './summary-record.ts';

/** The sections a template proposes, in the order of its page. */
const proposed: Readonly<Record<SummaryTemplate, readonly SummarySection[]>> = {
  // What is ahead comes before what was.
  development: [
    'growth',
    'experiments',
    'autonomy',
    'feedback',
    'recognition',
    'commitments',
    'conversations',
    'notes',
  ],
  review: summarySections,
  // A case is made from evidence; what was promised and talked about is no part of it.
  promotion: ['growth', 'autonomy', 'recognition', 'feedback', 'experiments'],
};

export const isProposed = (section: SummarySection, template: SummaryTemplate): boolean =>
  proposed[template].includes(section);

/** Every section in the order of the template's page; what it does not propose stands at the end. */
export const sectionsInOrder = (template: SummaryTemplate): SummarySection[] => [
  ...proposed[template],
  ...summarySections.filter((section) => !isProposed(section, template)),
];

/** The template a reader gets until another is chosen. */
export const usualTemplate = (reader: SummaryReader): SummaryTemplate =>
  reader === 'person' ? 'development' : 'review';
