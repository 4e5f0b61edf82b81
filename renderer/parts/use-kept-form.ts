import { useEffect, useRef, useState } from 'react';
import { Draft } from '#ui/draft.ts';
import { keepDraft } from '#ui/drafts.ts';

type Outcome = Promise<{ ok: boolean }>;

type KeptForm<Values> = {
  initial: Values;
  /** Whether there is anything in it worth keeping. */
  isWorthKeeping: (values: Values) => boolean;
  /** Writes the form as it stands, unfinished. */
  keep: (values: Values) => Outcome;
  /** Takes back what `keep` wrote, when the leader gives the form up. `before` is how the form was opened. */
  withdraw: (before: Values) => Outcome;
};

/**
 * The words of a form that are on the disk before its button is pressed, so that a crash in the middle loses nothing.
 * Leaving the form without finishing it takes them back; locking or a crash leaves them.
 */
export const useKeptForm = <Values extends object>({
  initial,
  isWorthKeeping,
  keep,
  withdraw,
}: KeptForm<Values>) => {
  // The record behind `initial` changes with every `keep`; what is given up goes back to what was there first.
  const [before] = useState(initial);
  const [values, setValues] = useState(initial);
  const [draft] = useState(() => new Draft(JSON.stringify(initial), async () => ({ ok: true })));
  const state = useRef({ isKept: false, isFinished: false, withdraw });
  useEffect(() => {
    state.current.withdraw = withdraw;
    draft.save = async (text) => {
      const typed = JSON.parse(text) as Values;
      if (state.current.isFinished || !isWorthKeeping(typed)) return { ok: true };
      state.current.isKept = true;
      return keep(typed);
    };
  });
  useEffect(() => {
    const forget = keepDraft(draft);
    const { current } = state;
    return () => {
      forget();
      draft.discard();
      if (current.isKept && !current.isFinished) void current.withdraw(before);
    };
  }, [draft, before]);
  const change = (changes: Partial<Values>) => {
    const next = { ...values, ...changes };
    setValues(next);
    draft.change(JSON.stringify(next));
  };
  /** Writes the finished record. When that fails, the form stays as it is. */
  const finish = async (write: () => Outcome): Promise<boolean> => {
    // First of all, so that hands that rest meanwhile don't write the unfinished form over the finished record.
    state.current.isFinished = true;
    draft.discard();
    const { ok } = await write();
    if (!ok) {
      state.current.isFinished = false;
      draft.change(draft.text);
    }
    return ok;
  };
  return { values, change, finish };
};
