import { useEffect, useRef, useState } from 'react';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';
import { Draft } from '#ui/draft.ts';
import { keepDraft } from '#ui/drafts.ts';
import { useHalfForm } from './use-half-form.ts';

type Outcome = Promise<{ ok: boolean }>;

type KeptForm<Values> = {
  initial: Values;
  /** Where its words wait while they are no record yet. */
  place: HalfTypedPlace;
  /** Words in `initial` that were typed elsewhere, such as behind a command, and are nowhere on the disk. */
  carried?: string;
  /** Whether there is enough in it for a record. */
  isWorthKeeping: (values: Values) => boolean;
  /** Writes the form as it stands, unfinished. */
  keep: (values: Values) => Outcome;
  /** Takes back what `keep` wrote, when the leader gives the form up. `before` is how the form was opened. */
  withdraw: (before: Values) => Outcome;
};

/**
 * The words of a form that are on the disk before its button is pressed, so that a crash in the middle loses nothing: as an
 * unfinished record where there is enough for one, until then as half-typed words that stand in the form again.
 * Leaving the form without finishing it takes them back; locking or a crash leaves them.
 */
export const useKeptForm = <Values extends object>(form: KeptForm<Values>) => {
  const { initial, place, isWorthKeeping, keep, withdraw } = form;
  // The record behind `initial` changes with every `keep`; what is given up goes back to what was there first.
  const [before] = useState(initial);
  const [values, setValues] = useState(initial);
  const [draft] = useState(() => new Draft(JSON.stringify(initial), async () => ({ ok: true })));
  const show = (next: Values) => {
    setValues(next);
    draft.change(JSON.stringify(next));
  };
  const half = useHalfForm(place, before, (words) => {
    if (draft.text === JSON.stringify(before)) show(words);
  });
  const state = useRef({ isKept: false, isFinished: false, withdraw, carried: form.carried ?? '' });
  useEffect(() => {
    state.current.withdraw = withdraw;
    draft.save = async (text) => {
      if (state.current.isFinished) return { ok: true };
      const typed = JSON.parse(text) as Values;
      const isRecord = isWorthKeeping(typed);
      const kept = await half.keep(isRecord ? null : typed);
      if (!kept.ok || !isRecord || state.current.isFinished) return kept;
      state.current.isKept = true;
      return keep(typed);
    };
  });
  useEffect(() => {
    const forget = keepDraft(draft);
    const { current } = state;
    if (current.carried.trim() !== '') draft.change(draft.text);
    return () => {
      forget();
      draft.discard();
      if (current.isKept && !current.isFinished) void current.withdraw(before);
    };
  }, [draft, before]);
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
  return { values, change: (changes: Partial<Values>) => show({ ...values, ...changes }), finish };
};
