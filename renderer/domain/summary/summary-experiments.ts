import type { Experiment } from '#domain/goals/experiment.ts';
import type { SummaryEntry, SummaryEntryWords } from './summary-entry.ts';
import { newEntry } from './summary-new-entry.ts';
import type { Period } from './summary-period.ts';
import { runIn, said } from './summary-texts.ts';

/** What was tried and what was learned. */
export const experimentEntries = (
  experiments: readonly Experiment[],
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry[] =>
  experiments.flatMap((one) =>
    one.state === 'dropped' ? [] : [fromExperiment(one, one.state, period, words)],
  );

const fromExperiment = (
  one: Experiment,
  state: Exclude<Experiment['state'], 'dropped'>,
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry => {
  const isOpen = state === 'planned' || state === 'running';
  const begun = one.startedOn ?? one.plannedOn;
  return newEntry({
    id: one.id,
    section: 'experiments',
    day: one.endedOn ?? begun,
    text: runIn([
      words.experimentState(state, state === 'failed' ? one.failureKind : null),
      said(words.hypothesis, one.hypothesis),
      said(words.smallestTry, one.smallestTry),
      said(words.result, one.result),
      said(words.learning, one.learning),
    ]),
    isPrivate: one.visibility === 'private',
    isOpen,
    isStanding: isOpen && begun <= period.to,
    // Who must fear that a failed try lands in a file stops trying.
    isBetweenUs: state === 'failed',
  });
};
