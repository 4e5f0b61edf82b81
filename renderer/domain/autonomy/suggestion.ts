import { addDays, type Day } from '#domain/time/calendar.ts';
import type { Decision } from './decision.ts';
import type { Delegation, DelegationLevel, DelegationMove, SuggestionKind } from './delegation.ts';
import { decisionsUnder, practisedLevel } from './practised-level.ts';
import type { TakeBack } from './take-back.ts';
import type { Thresholds } from '#domain/thresholds.ts';

/** Three good records for a step up, two poor ones for a new frame. Source: product.md, "Practised level". */
const goodForStep = 3;
const poorForFrame = 2;
/** Days without a take-back before a step up. */
const quietDays = 60;

/** Something to speak about; it never takes effect by itself. `from`: the very decisions it comes from. */
export type Suggestion = { kind: SuggestionKind; level: DelegationLevel | null; from: Decision[] };

export type SuggestionFacts = {
  delegation: Pick<Delegation, 'setAside'>;
  move: Pick<DelegationMove, 'level' | 'on'>;
  /** Of this person and area. */
  decisions: readonly Decision[];
  takeBacks: readonly Pick<TakeBack, 'takenOn'>[];
  today: Day;
  thresholds: Pick<Thresholds, 'windowDays' | 'minDecisions'>;
};

/**
 * What the decisions under the present agreement suggest, the most telling first. A suggestion that was set aside
 * speaks again only from decisions after that day.
 */
export const suggestionsFor = (facts: SuggestionFacts): Suggestion[] => {
  const frame = newFrame(recordsFor('new-frame', facts));
  const drift = driftFrom(facts);
  const step = frame || isHeldTighter(facts) ? null : stepUp(facts);
  return [frame, drift, step].filter((one) => one !== null);
};

const recordsFor = (kind: SuggestionKind, facts: SuggestionFacts): Decision[] => {
  const { delegation, decisions, move, today, thresholds } = facts;
  const aside = delegation.setAside?.findLast((one) => one.kind === kind)?.on ?? '';
  return decisionsUnder(decisions, move, today, thresholds).filter(({ decidedOn }) => decidedOn > aside);
};

const newFrame = (records: Decision[]): Suggestion | null => {
  const poor = records.filter(({ outcome }) => outcome === 'poor');
  return poor.length < poorForFrame ? null : { kind: 'new-frame', level: null, from: poor };
};

const driftFrom = (facts: SuggestionFacts): Suggestion | null => {
  const driftOf = (kind: SuggestionKind): Suggestion | null => {
    const from = recordsFor(kind, facts);
    const practised = practisedLevel(from, facts.move.level, facts.thresholds);
    if (practised.kind === 'too-little' || practised.drift === 0) return null;
    const found = practised.drift < 0 ? 'tighter' : 'looser';
    return found === kind ? { kind, level: practised.level, from } : null;
  };
  return driftOf('tighter') ?? driftOf('looser');
};

/** Who holds an area tighter than agreed would only hold the next level tighter still, also when they know it. */
const isHeldTighter = ({ decisions, move, today, thresholds }: SuggestionFacts): boolean => {
  const practised = practisedLevel(
    decisionsUnder(decisions, move, today, thresholds),
    move.level,
    thresholds,
  );
  return practised.kind === 'known' && practised.drift < 0;
};

/** The newest three records at the level whose outcome is known are good; one that was not starts the three anew. */
const stepUp = (facts: SuggestionFacts): Suggestion | null => {
  const { move, takeBacks, today } = facts;
  if (move.level === 7) return null;
  const known = recordsFor('step-up', facts).filter(
    ({ level, outcome }) => level === move.level && outcome !== 'open',
  );
  const from = known.slice(-goodForStep);
  const isGood = from.length === goodForStep && from.every(({ outcome }) => outcome === 'good');
  const isQuiet = takeBacks.every(({ takenOn }) => takenOn < addDays(today, -quietDays));
  const level = (move.level + 1) as DelegationLevel;
  return isGood && isQuiet ? { kind: 'step-up', level, from } : null;
};
