import type { Day } from '#domain/time/calendar.ts';
import type { Experiment } from './experiment.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';

type State = Experiment['state'];
export type FailureKind = NonNullable<Experiment['failureKind']>;

const next: Readonly<Record<State, readonly State[]>> = {
  planned: ['running', 'dropped'],
  running: ['worked', 'failed', 'dropped'],
  worked: ['running'],
  failed: ['running'],
  dropped: ['planned'],
};

/** What may become of it. A result can be taken back, because it is looked at too early at times. */
export const nextExperimentStates = (state: State): readonly State[] => next[state];

export const isExperimentOpen = ({ state }: Pick<Experiment, 'state'>): boolean =>
  state === 'planned' || state === 'running';

/**
 * The experiment in its next state on `day`; itself when it can't go there. It starts once, it ends on the day of its
 * result, and only one that failed has a kind of failure.
 */
export const experimentIn = (experiment: Experiment, state: State, day: Day): Experiment => {
  if (!nextExperimentStates(experiment.state).includes(state)) return experiment;
  const isOver = state === 'worked' || state === 'failed' || state === 'dropped';
  return {
    ...experiment,
    state,
    startedOn:
      state === 'planned' ? null : state === 'running' ? (experiment.startedOn ?? day) : experiment.startedOn,
    endedOn: isOver ? day : null,
    failureKind: state === 'failed' ? experiment.failureKind : null,
  };
};

/** It failed, and what was learned from it is written down. */
export const isLearnedFailure = ({ state, learning }: Pick<Experiment, 'state' | 'learning'>): boolean =>
  state === 'failed' && learning.trim() !== '';

/** A learned failure deserves thanks, once: what was offered and dropped is not offered again. */
export const offersThanks = (
  experiment: Pick<Experiment, 'id' | 'state' | 'learning'>,
  thanks: readonly Pick<Recognition, 'from'>[],
): boolean =>
  isLearnedFailure(experiment) &&
  !thanks.some(({ from }) => from?.kind === 'experiment' && from.id === experiment.id);

const order: readonly State[] = ['running', 'planned', 'failed', 'worked', 'dropped'];
const rank = ({ state }: Experiment): number => (isExperimentOpen({ state }) ? order.indexOf(state) : 2);

/** What runs first, then what is planned, then what is over, the newest first. */
export const inExperimentOrder = (a: Experiment, b: Experiment): number =>
  rank(a) - rank(b) ||
  (b.endedOn ?? b.startedOn ?? b.plannedOn).localeCompare(a.endedOn ?? a.startedOn ?? a.plannedOn) ||
  (a.id < b.id ? 1 : -1);
