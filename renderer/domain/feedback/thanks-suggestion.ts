import { addDays, type Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import { isLearnedFailure } from '#domain/goals/experiment-course.ts';
import type { Feedback } from './feedback.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Recognition } from './recognition.ts';

type WinKind = NonNullable<Recognition['from']>['kind'];

/** Something that went well and was not thanked for yet, with the words a thanks may begin with. */
export type ThanksSuggestion = {
  personId: PersonId;
  from: NonNullable<Recognition['from']>;
  day: Day;
  /** What the person did; never ''. */
  act: string;
  /** What it changed; may be ''. */
  effect: string;
};

export type Wins = {
  evidence: readonly Evidence[];
  goals: readonly GrowthGoal[];
  decisions: readonly Decision[];
  experiments: readonly Experiment[];
  feedback: readonly Feedback[];
  /** All thanks of the time, also dropped ones: they answer the win they came from. */
  thanks: readonly Recognition[];
};

/** A win older than this is no longer brought up. Source: product.md, silence of 60 days. */
export const suggestionDays = 60;

/**
 * What was noted as a win in the last 60 days and not spoken about, newest first. Left out is what a recognition names
 * as its `from` (a dropped one was dismissed), evidence taken from such a win, and everything private: thanks are
 * spoken, and private never becomes shared by itself. Source: issue 3, "suggestions from what was noted as a win".
 */
export const thanksSuggestions = (wins: Wins, today: Day): ThanksSuggestion[] => {
  const answered = new Set(wins.thanks.flatMap(({ from }) => (from ? [keyOf(from)] : [])));
  const all = [
    ...wins.evidence.flatMap((one) => evidenceWin(one)),
    ...wins.goals.flatMap((one) => [...milestoneWins(one), ...goalWin(one)]),
    ...wins.decisions.flatMap((one) => decisionWin(one)),
    ...wins.experiments.flatMap((one) => experimentWin(one)),
    ...wins.feedback.flatMap((one) => feedbackWin(one)),
  ];
  const brought = new Set(all.map(({ from }) => keyOf(from)));
  const sources = new Map(wins.evidence.map(({ id, source }) => [id as string, source]));
  const isToldAlready = ({ from }: ThanksSuggestion): boolean => {
    const source = from.kind === 'evidence' ? sources.get(from.id) : null;
    if (!source) return false;
    return source.kind === 'recognition' || answered.has(keyOf(source)) || brought.has(keyOf(source));
  };
  const since = addDays(today, -suggestionDays);
  return all
    .filter((one) => one.act !== '' && one.day > since && one.day <= today)
    .filter((one) => !answered.has(keyOf(one.from)) && !isToldAlready(one))
    .toSorted((a, b) => b.day.localeCompare(a.day) || keyOf(a.from).localeCompare(keyOf(b.from)));
};

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

const win = (
  personId: PersonId,
  kind: WinKind,
  id: string,
  { day, act, effect = '' }: { day: Day; act: string; effect?: string },
): ThanksSuggestion => ({ personId, from: { kind, id }, day, act: act.trim(), effect: effect.trim() });

/** Evidence with a result. */
const evidenceWin = (one: Evidence): ThanksSuggestion[] =>
  one.visibility === 'private' || one.result.trim() === ''
    ? []
    : [
        win(one.personId, 'evidence', one.id, {
          day: one.happenedOn,
          act: one.action.trim() || one.task.trim() || one.situation,
          effect: one.result,
        }),
      ];

const milestoneWins = (goal: GrowthGoal): ThanksSuggestion[] =>
  goal.visibility === 'private' || goal.state === 'dropped'
    ? []
    : goal.milestones.flatMap(({ id, text, doneOn }) =>
        doneOn === null ? [] : [win(goal.personId, 'milestone', id, { day: doneOn, act: text })],
      );

const goalWin = (goal: GrowthGoal): ThanksSuggestion[] =>
  goal.visibility === 'private' || goal.state !== 'done' || goal.closedOn === null
    ? []
    : [
        win(goal.personId, 'goal', goal.id, {
          day: goal.closedOn,
          act: goal.title,
          effect: goal.signOfSuccess,
        }),
      ];

/** A decision of theirs that turned out well. */
const decisionWin = (one: Decision): ThanksSuggestion[] =>
  one.decidedBy !== 'them' || one.outcome !== 'good'
    ? []
    : [
        win(one.personId, 'decision', one.id, {
          day: one.outcomeOn ?? one.decidedOn,
          act: one.what,
          effect: one.outcomeNote,
        }),
      ];

/** One that worked, or one that failed and taught something. */
const experimentWin = (one: Experiment): ThanksSuggestion[] => {
  const hasTaught = isLearnedFailure(one);
  if (one.visibility === 'private' || one.endedOn === null || (one.state !== 'worked' && !hasTaught))
    return [];
  return [
    win(one.personId, 'experiment', one.id, {
      day: one.endedOn,
      act: one.smallestTry.trim() || one.hypothesis,
      effect: hasTaught ? one.learning : one.result,
    }),
  ];
};

/**
 * "Nothing yet" is an answer to "What changed?", and no win; "No longer late" and "Never missed one since" are. So the
 * words that begin either count only where they stand alone or go on as such an answer does.
 */
const nothing =
  /^\W*(?:(?:nothing|nope|unchanged|too early)\b|(?:no|not|none|never|the same|still)(?:\W*$|\W+(?:change|changes|difference|yet|really|much|so far|the same|as before)\b|\s*[,.;:!]))/iu;

/** Feedback after which something changed: the change is the win. */
const feedbackWin = (one: Feedback): ThanksSuggestion[] => {
  const { personId, direction, state, checkedOn, outcome } = one;
  if (direction !== 'to-them' || state !== 'checked' || checkedOn === null) return [];
  if (outcome.trim() === '' || nothing.test(outcome)) return [];
  return [win(personId, 'feedback', one.id, { day: checkedOn, act: outcome })];
};
