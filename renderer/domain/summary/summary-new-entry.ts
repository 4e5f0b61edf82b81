import type { SummaryEntry } from './summary-entry.ts';

type Own = Pick<SummaryEntry, 'id' | 'section' | 'day' | 'text'> & Partial<SummaryEntry>;

/** An entry that is shared, heard, settled and about the person, unless `own` says otherwise. */
export const newEntry = (own: Own): SummaryEntry => ({
  month: own.day.slice(0, 7),
  isPrivate: false,
  isImpression: false,
  unheard: null,
  about: 'them',
  isOpen: false,
  isStanding: false,
  kind: 'event',
  isBetweenUs: false,
  skillIds: [],
  ...own,
});
