import type { ActionItem } from './action-item.ts';
import type { Day } from './calendar.ts';
import type { Feedback } from './feedback.ts';
import type { Note } from './note.ts';
import type { Recognition } from './recognition.ts';
import type { Session } from './session.ts';
import type { TalkingPoint } from './talking-point.ts';

/** In the order of the page. */
export const summarySections = ['recognition', 'feedback', 'conversations', 'commitments', 'notes'] as const;
export type SummarySection = (typeof summarySections)[number];

/** One thing a summary may hold, ticked on or off by itself. */
export type SummaryEntry = {
  /** The record's id; an impression inside a feedback has one of its own. Never exported. */
  id: string;
  section: SummarySection;
  day: Day;
  /** 'YYYY-MM'. */
  month: string;
  /** Markdown, as proposed; the leader may edit it. */
  text: string;
  isPrivate: boolean;
  isImpression: boolean;
  /** What the person has not heard yet. */
  unheard: 'not-delivered' | 'not-spoken' | null;
  /** Whom it speaks about: the person, or the leader (their own promises, feedback they received). */
  about: 'them' | 'me';
  /** Whether it is settled; an open promise says nothing yet. */
  isOpen: boolean;
};

/** Records of one person. Anything outside the period, dropped or empty is left out of the entries. */
export type SummaryRecords = {
  sessions: readonly Session[];
  points: readonly TalkingPoint[];
  items: readonly ActionItem[];
  feedback: readonly Feedback[];
  recognitions: readonly Recognition[];
  notes: readonly Note[];
};

/** Labels inside the proposed texts, in the leader's language. */
export type SummaryEntryWords = {
  situation: string;
  behaviour: string;
  impact: string;
  outcome: string;
  impression: string;
  /** How an action item stands, for instance 'kept by Amara'. */
  item: (owner: ActionItem['owner'], state: Exclude<ActionItem['state'], 'dropped'>) => string;
};
