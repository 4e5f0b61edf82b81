import type { ActionItem } from './action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { Session } from './session.ts';
import type { TalkingPoint } from './talking-point.ts';

/** The labels of a recap, in the leader's language. Days come formatted. */
type RecapWords = {
  title: (personName: string, day: string) => string;
  discussed: string;
  agreed: string;
  movesOn: string;
  decided: string;
  /** Who decided, for instance 'Amara decided'. */
  decidedBy: (by: Decision['decidedBy'], personName: string) => string;
  progress: string;
  result: Readonly<Record<ProgressCheck['result'], string>>;
  /** Who holds an item of the leader's, for instance 'me'. */
  me: string;
  by: (day: string) => string;
  next: (day: string) => string;
};

/** Shared things only: a private note has no place in these types. */
export type RecapFacts = {
  personName: string;
  session: Pick<Session, 'id' | 'day' | 'notes'>;
  discussed: readonly Pick<TalkingPoint, 'id' | 'text' | 'notes'>[];
  /** What moves on. Of these only what the person knows of is told. */
  movesOn: readonly Pick<TalkingPoint, 'id' | 'text' | 'origin'>[];
  /** What was agreed in this session. Dropped items are left out. */
  items: readonly Pick<ActionItem, 'id' | 'text' | 'owner' | 'due' | 'cue' | 'state'>[];
  /** What was decided in this session. A take-back has no place here. */
  decisions: readonly { decision: Pick<Decision, 'what' | 'decidedBy'>; areaName: string }[];
  /** Progress checks taken in this session. Those of private goals are left out. */
  progress: readonly {
    goal: Pick<GrowthGoal, 'title' | 'visibility'>;
    check: Pick<ProgressCheck, 'result' | 'note'>;
  }[];
  nextDay: Day | null;
  words: RecapWords;
  formatDay: (day: Day) => string;
};

/** A plain-text recap to send to the person. Ends with a line break. */
export const recapText = (facts: RecapFacts): string => {
  const { words, formatDay, session } = facts;
  const agreed = facts.items.filter(({ state }) => state !== 'dropped');
  const blocks = [
    words.title(facts.personName, formatDay(session.day)),
    session.notes.trim(),
    list(words.discussed, facts.discussed.map(pointText)),
    list(
      words.agreed,
      agreed.map((item) => itemText(item, facts)),
    ),
    list(
      words.decided,
      facts.decisions.map((one) => decisionText(one, facts)),
    ),
    list(
      words.progress,
      facts.progress
        .filter(({ goal }) => goal.visibility === 'shared')
        .map((one) => progressText(one, words)),
    ),
    list(
      words.movesOn,
      facts.movesOn.filter(isKnownToThem).map(({ text }) => text),
    ),
    facts.nextDay === null ? '' : words.next(formatDay(facts.nextDay)),
  ];
  return `${withoutMentionLinks(blocks.filter(Boolean).join('\n\n'))}\n`;
};

/** What the leader meant to raise or ask and did not is theirs alone: the person has not heard it. */
const isKnownToThem = ({ origin }: Pick<TalkingPoint, 'origin'>): boolean =>
  origin === 'them' || origin === 'follow-up';

const list = (heading: string, entries: readonly string[]): string =>
  entries.length === 0 ? '' : [heading, ...entries.map((entry) => `- ${hanging(entry)}`)].join('\n');

const hanging = (text: string): string => text.trim().replace(/\r\n?|\n/g, '\n  ');

const pointText = (point: RecapFacts['discussed'][number]): string =>
  [point.text, point.notes.trim()].filter(Boolean).join('\n');

const decisionText = (
  { decision, areaName }: RecapFacts['decisions'][number],
  { personName, words }: RecapFacts,
): string =>
  [
    areaName === '' ? decision.what : `${areaName}: ${decision.what}`,
    words.decidedBy(decision.decidedBy, personName),
  ].join(', ');

const progressText = ({ goal, check }: RecapFacts['progress'][number], words: RecapWords): string =>
  [`${goal.title}: ${words.result[check.result]}`, check.note.trim()].filter(Boolean).join('\n');

const itemText = (
  { text, owner, due, cue }: RecapFacts['items'][number],
  { personName, words, formatDay }: RecapFacts,
): string =>
  [`${owner === 'me' ? words.me : personName}: ${text}`, due === null ? '' : words.by(formatDay(due)), cue]
    .filter(Boolean)
    .join(', ');
