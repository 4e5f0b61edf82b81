import type { ActionItemState } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { NoteMark } from '#domain/sessions/note.ts';
import type { Absence, Person } from '#domain/people/person.ts';
import type { SessionKind } from '#domain/sessions/session.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';
import type { Origin } from '#domain/sessions/talking-point.ts';
import type { HandsOffScript } from './hands-off-script.ts';

/** Days after the session it stands in, drawn back to a weekday; or exactly so many days before today (negative: after). */
export type When = number | { ago: number };
/** `friday` is the first Friday after today. */
export type Due = When | 'friday' | null;

export type ItemScript = {
  owner: 'me' | 'them';
  text: string;
  due: Due;
  cue?: string;
  /** The due date was moved `on` a day `to` another. */
  moved?: { on: number; to: Due }[];
  /** How it ended, and when. Open while absent. */
  end?: { state: ActionItemState; on: number };
  /** It was renegotiated `on` a day and said anew. */
  anew?: { on: number; text: string; due: Due; kept: number };
  /** The growth goal it serves, by its title. */
  goal?: string;
};

/** `notes` absent: it was not spoken about and moves on. The same words in a later session take it up again. */
export type PointScript = {
  origin: Origin;
  text: string;
  notes?: string;
  items: ItemScript[];
  /** The decision area it asks about. */
  area?: string;
};

export type PrivateScript = { mark: NoteMark | null; text: string };

export type FeedbackScript = Pick<Feedback, 'kind' | 'situation' | 'behaviour' | 'impact'> & {
  impression?: string;
  fromThem?: true;
  /** Noted so many days before the session it was spoken in; spoken on the spot while absent. */
  noticed?: number;
  /** Days after the session, and what had changed. */
  checked?: { on: number; outcome: string };
};

export type ThanksScript = { act: string; effect: string /** Days before the session. */; noticed?: number };

export type SessionScript = {
  /** Weeks before the person's `anchor`. */
  weeks: number;
  kinds?: SessionKind[];
  energy?: 1 | 2 | 3 | 4 | 5;
  /** How long it took; 30 while absent. */
  minutes?: number;
  points?: PointScript[];
  items?: ItemScript[];
  notes?: string;
  onlyMe?: PrivateScript[];
  feedback?: FeedbackScript[];
  thanks?: ThanksScript[];
  skipped?: string;
  missed?: true;
  /** Written up so many days later instead of live. */
  writtenUp?: number;
  /** Words added to the first point's notes, so many days later. */
  edited?: { on: number; words: string };
};

/** What happened between sessions, so many days before today. */
export type LooseScript = { ago: number } & (
  | { point: PointScript }
  | { note: PrivateScript }
  | { toDeliver: Omit<FeedbackScript, 'noticed' | 'checked'> }
  | { toThank: ThanksScript }
  | { details: Partial<Person> }
);

export type SummaryScript = Pick<SummaryRecord, 'reader' | 'format' | 'entries' | 'privateEntries'> & {
  months: number;
  /** Markdown; the days come as words. */
  text: (words: { from: string; to: string }) => string;
};

/** Half a year with one person, as it would have been typed. Sessions stand oldest first. */
export type PersonScript = {
  name: string;
  /** Months before today. */
  startedMonthsAgo: number;
  details: Partial<Omit<Person, 'id' | 'personId' | 'name' | 'startedOn' | 'absences' | 'addedOn'>>;
  /** The day the sessions are counted back from: the next planned one, or the last held one when none is planned. */
  anchor: (today: Day) => Day;
  isNextPlanned: boolean;
  away?: (today: Day) => Absence[];
  sessions: SessionScript[];
  between?: LooseScript[];
  handsOff?: HandsOffScript;
  summary?: SummaryScript;
};

type MakePoint = (text: string, notes?: string, ...items: ItemScript[]) => PointScript;
const point =
  (origin: Origin): MakePoint =>
  (text, notes, ...items) => ({ origin, text, ...(notes === undefined ? {} : { notes }), items });

export const theirs = point('them');
export const mine = point('me');
export const question = point('question');
export const followUp = point('follow-up');

type Course = Pick<ItemScript, 'cue' | 'moved' | 'anew' | 'goal'> & {
  kept?: number;
  broken?: number;
  dropped?: number;
};

const item =
  (owner: ItemScript['owner']) =>
  (text: string, due: Due, { kept, broken, dropped, ...rest }: Course = {}): ItemScript => {
    const ends = { kept, broken, dropped } as const;
    const state = (['kept', 'broken', 'dropped'] as const).find((name) => ends[name] !== undefined);
    const on = state && ends[state];
    return { owner, text, due, ...rest, ...(state && on !== undefined ? { end: { state, on } } : {}) };
  };

export const iOwe = item('me');
export const theyOwe = item('them');

const note =
  (mark: NoteMark | null) =>
  (text: string): PrivateScript => ({ mark, text });

export const fact = note('fact');
export const impression = note('impression');
export const plan = note('plan');
export const quote = note('quote');
