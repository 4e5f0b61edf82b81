import type { Experiment } from '#domain/goals/experiment.ts';
import { experimentIn, type FailureKind, inExperimentOrder } from '#domain/goals/experiment-course.ts';
import type { ExperimentId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
import { experiments, sessions } from './tables.ts';
import { addTalkingPoint } from './talking-points.ts';
import { undoable } from './undo.ts';

/** All experiments of a person: what runs first, then what is planned, then what is over, the newest first. */
export const experimentsOf =
  (personId: PersonId): Query<Experiment[]> =>
  async (reader) =>
    (await reader.list(experiments, { personId })).toSorted(inExperimentOrder);

/** `null` when there is no such experiment. */
export const experimentWith =
  (id: ExperimentId): Query<Experiment | null> =>
  async (reader) =>
    (await reader.get(experiments, id)) ?? null;

export type ExperimentWords = Pick<
  Experiment,
  | 'hypothesis'
  | 'smallestTry'
  | 'blastRadius'
  | 'stopRule'
  | 'result'
  | 'learning'
  | 'whoElse'
  | 'goalId'
  | 'visibility'
>;

export type NewExperiment = {
  personId: PersonId;
  sessionId?: SessionId | null;
  hypothesis: string;
} & Partial<ExperimentWords>;

/** Plans an experiment, or writes again what was planned under `id`. */
export const addExperiment = (
  { personId, sessionId, ...words }: NewExperiment,
  id: ExperimentId = freshId<ExperimentId>(),
): Promise<CommitOutcome<ExperimentId>> =>
  commit(async (reader) => {
    const session = sessionId ? await reader.get(sessions, sessionId) : undefined;
    const record: Experiment = {
      id,
      personId,
      smallestTry: '',
      blastRadius: '',
      stopRule: '',
      state: 'planned',
      plannedOn: session?.day ?? today(),
      startedOn: null,
      endedOn: null,
      result: '',
      failureKind: null,
      learning: '',
      whoElse: '',
      goalId: null,
      visibility: 'private',
      ...words,
    };
    return { puts: [{ table: experiments, record }], result: id };
  });

/** Takes back an experiment that was given up while it was being typed. Nothing to undo. */
export const withdrawExperiment = (id: ExperimentId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: experiments, id }] }));

export const writeExperiment = (id: ExperimentId, words: Partial<ExperimentWords>): Promise<CommitOutcome> =>
  patch(experiments, id, words);

/** Plans an experiment as one action that can be taken back, also after it was kept while being typed. */
export const planExperiment = async (
  words: NewExperiment,
  id: ExperimentId,
): Promise<CommitOutcome<ExperimentId>> => {
  const withdrawn = await withdrawExperiment(id);
  return withdrawn.ok ? undoable('experiment-planned', addExperiment(words, id)) : withdrawn;
};

export const deleteExperiment = (id: ExperimentId): Promise<CommitOutcome> =>
  undoable('experiment-deleted', withdrawExperiment(id));

/** Another goal or visibility. */
export const changeExperiment = (
  id: ExperimentId,
  choices: Partial<Pick<Experiment, 'goalId' | 'visibility'>>,
): Promise<CommitOutcome> => undoable('experiment-changed', patch(experiments, id, choices));

/** Starts it, ends it with a result, drops it, or takes its end back. Nothing happens where it can't go. */
export const turnExperiment = (id: ExperimentId, state: Experiment['state']): Promise<CommitOutcome> =>
  undoable(
    `experiment-${state}`,
    patch(experiments, id, (experiment) => experimentIn(experiment, state, today())),
  );

/** What kind of failure it was; heeded only for one that failed. */
export const nameFailure = (id: ExperimentId, kind: FailureKind | null): Promise<CommitOutcome> =>
  undoable(
    'failure-named',
    patch(experiments, id, ({ state }) => (state === 'failed' ? { failureKind: kind } : {})),
  );

/** Puts what was learned on the agenda with somebody else who should know. */
export const tellLearning = (personId: PersonId, text: string): Promise<CommitOutcome<TalkingPointId>> =>
  undoable('learning-told', addTalkingPoint({ personId, text, origin: 'me' }));
