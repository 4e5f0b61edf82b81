import { create } from 'zustand';
import type { Change, CommitOutcome } from '#vault/table.ts';
import { commit } from './store.ts';

/** What was done, as a key for the interface's words, and the change that takes it back. */
type Undoable = { what: string; change: Change };

type UndoState = {
  done: readonly Undoable[];
  /** Remembers an action that can be taken back until the program closes. */
  didSomething: (undoable: Undoable) => void;
  forgot: () => void;
};

export const useUndo = create<UndoState>()((set) => ({
  done: [],
  didSomething: (undoable) => set(({ done }) => ({ done: [...done.slice(-49), undoable] })),
  forgot: () => set({ done: [] }),
}));

/** Passes `outcome` on, and remembers how to take a successful change back. */
export const undoable = async <R>(
  what: string,
  outcome: Promise<CommitOutcome<R>>,
): Promise<CommitOutcome<R>> => {
  const answer = await outcome;
  if (answer.ok) useUndo.getState().didSomething({ what, change: answer.undo });
  return answer;
};

/** Takes the last action back. `null` when there is nothing to take back. */
export const undoLast = async (): Promise<CommitOutcome | null> => {
  const { done } = useUndo.getState();
  const last = done.at(-1);
  if (last === undefined) return null;
  const outcome = await commit(async () => last.change);
  if (outcome.ok) useUndo.setState({ done: done.slice(0, -1) });
  return outcome;
};
