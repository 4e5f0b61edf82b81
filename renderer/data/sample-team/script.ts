import type { PersonDetails } from '#data/people.ts';
import type { NoteMark } from '#domain/note.ts';
import type { SessionKind } from '#domain/session.ts';
import type { SummaryReader } from '#domain/summary-record.ts';

/** Days before today; 0 is today, negative lies ahead. Days that fall on a weekend are moved to the Friday before. */
type DaysAgo = number;

export type PointScript = {
  text: string;
  from: 'them' | 'me' | 'question';
  /** One to three sentences of shared notes, Markdown. */
  notes?: string;
  /** Stays open at the wrap-up and moves on; it is ticked in the next session that names the same text. */
  movesOn?: true;
};

export type ItemScript = {
  text: string;
  owner: 'me' | 'them';
  /** Days after the session. */
  dueIn?: number;
  cue?: string;
  /** What became of it, and how many days after the session. Without it, it is still open. */
  became?: 'kept' | 'broken' | 'dropped';
  after?: number;
  /** New due dates, each set on the old one: days after the session. Moves are counted. */
  movedTo?: readonly number[];
};

export type FeedbackScript = {
  direction?: 'to-them' | 'to-me';
  kind: 'reinforcing' | 'redirecting';
  situation: string;
  behaviour: string;
  impact: string;
  impression?: string;
  /** Days after it was noted; without it, it is still to be said. 0: said at once. */
  deliveredAfter?: number;
  checkedAfter?: number;
  outcome?: string;
};

export type ThanksScript = {
  act: string;
  effect?: string /** Without it, still to be said. 0: at once. */;
  spokenAfter?: number;
};

export type SessionScript = {
  daysAgo: DaysAgo;
  /** Held unless said otherwise. A skipped one has a reason. */
  state?: 'held' | 'skipped' | 'missed';
  reason?: string;
  kinds?: SessionKind[];
  energy?: 1 | 2 | 3 | 4 | 5;
  minutes?: number;
  /** Written up this many days later instead of live. */
  writtenUpAfter?: number;
  /** A sentence added to the shared notes this many days later. */
  editedAfter?: { days: number; notes: string };
  points?: readonly PointScript[];
  agreed?: readonly ItemScript[];
  /** Shared notes that belong to no point. */
  notes?: string;
  onlyForYou?: readonly { text: string; mark: NoteMark }[];
  feedback?: readonly FeedbackScript[];
  thanks?: readonly ThanksScript[];
};

/** What happened between sessions. */
export type BetweenScript = { daysAgo: DaysAgo } & (
  | { kind: 'note'; text: string; visibility: 'private' | 'shared'; mark?: NoteMark }
  | { kind: 'feedback'; feedback: FeedbackScript }
  | { kind: 'thanks'; thanks: ThanksScript }
  | { kind: 'item'; item: ItemScript }
  | { kind: 'summary'; reader: SummaryReader; fromDaysAgo: DaysAgo; text: string; entries: number }
);

export type PersonScript = {
  name: string;
  details: Omit<PersonDetails, 'name' | 'absences' | 'startedOn'>;
  startedDaysAgo: DaysAgo;
  absences?: readonly { fromDaysAgo: DaysAgo; toDaysAgo: DaysAgo; reason: string }[];
  /** Oldest first. */
  sessions: readonly SessionScript[];
  between?: readonly BetweenScript[];
  /** The next session: on the given weekday (1 Monday … 7) after today, today itself, or none. */
  next?: {
    on: 'today' | 1 | 2 | 3 | 4 | 5;
    time: string /** A week later than the first such day. */;
    aWeekLater?: true;
  };
  /** Open points besides those that moved on. */
  agenda?: readonly { text: string; from: 'them' | 'me' }[];
};
