import { create } from 'zustand';
import type { CommitFault, CommitOutcome } from '#vault/table.ts';
import { commit } from './store.ts';
import { type Step, stepsOf, takenBack } from './taken-back.ts';

/** What was done, as a key for the interface's words, and every record as it was before and after. */
type Undoable = {
  id: number;
  what: string;
  steps: readonly Step[];
  isExact: boolean;
  /** For an action with a way back of its own. */
  takeBack?: () => Promise<UndoOutcome>;
};

type UndoState = {
  /** Actions that can be taken back until the program closes, oldest first. */
  done: readonly Undoable[];
  /** The newest action's id; `null` when it changed nothing, so that nobody takes back the one before it. */
  newest: number | null;
  forgot: () => void;
};

export const useUndo = create<UndoState>()((set) => ({
  done: [],
  newest: null,
  forgot: () => set({ done: [], newest: null }),
}));

let lastId = 0;

const remembered = (action: Omit<Undoable, 'id'>): number => {
  lastId += 1;
  const id = lastId;
  useUndo.setState(({ done }) => ({ done: [...done.slice(-49), { id, ...action }], newest: id }));
  return id;
};

const remember = (what: string, steps: readonly Step[], isExact: boolean): void => {
  if (steps.length === 0) useUndo.setState({ newest: null });
  else remembered({ what, steps, isExact });
};

const forget = (id: number): void =>
  useUndo.setState(({ done }) => ({ done: done.filter((one) => one.id !== id) }));

/** Remembers an action with a way back of its own. Answers with the way to forget it, for when it is taken back elsewhere. */
export const undoableBy = (what: string, takeBack: () => Promise<UndoOutcome>): (() => void) => {
  const id = remembered({ what, steps: [], isExact: false, takeBack });
  return () => forget(id);
};

/**
 * Passes `outcome` on, and remembers how to take a successful change back. `isExact`: what is only appended to elsewhere
 * was replaced as a whole, and comes back as a whole.
 */
export const undoable = async <R>(
  what: string,
  outcome: Promise<CommitOutcome<R>>,
  isExact = false,
): Promise<CommitOutcome<R>> => {
  const answer = await outcome;
  if (answer.ok) remember(what, stepsOf(answer), isExact);
  return answer;
};

/** `nothing`: there is nothing (more) to take back. `newer`: something newer stands there; nothing was touched. */
export type UndoOutcome = { ok: true } | { ok: false; fault: CommitFault | 'nothing' | 'newer' };

/** Takes one action back, once. What was written over it since stays; where that can't be, nothing is touched. */
const undoAction = async (id: number | null): Promise<UndoOutcome> => {
  const action = useUndo.getState().done.find((one) => one.id === id);
  if (action === undefined) return { ok: false, fault: 'nothing' };
  if (action.takeBack) return action.takeBack();
  const outcome = await commit<'newer' | undefined>(
    async (reader) => (await takenBack(reader, action.steps, action.isExact)) ?? { result: 'newer' },
  );
  if (!outcome.ok) return { ok: false, fault: outcome.fault };
  forget(action.id);
  return outcome.result === 'newer' ? { ok: false, fault: 'newer' } : { ok: true };
};

/** Takes the last action back. */
export const undoLast = (): Promise<UndoOutcome> => undoAction(useUndo.getState().done.at(-1)?.id ?? null);

/** The way to take back exactly the action that was done last when this is called. */
export const undoOffer = (): (() => Promise<UndoOutcome>) => {
  const id = useUndo.getState().newest;
  return () => undoAction(id);
};
