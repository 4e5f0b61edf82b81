import { useEffect, useRef } from 'react';
import { ask } from '#data/ask.ts';
import { halfTyped, keepHalfTyped } from '#data/half-typed.ts';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';

const parsed = (words: string): unknown => {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
};

/** What `words` holds, if that form began as this one does; else it is about something else. */
const typedInto = <Values extends object>(words: string, from: Values): Values | null => {
  const form = parsed(words) as { from?: unknown; typed?: object } | null;
  return form?.typed && JSON.stringify(form.from) === JSON.stringify(from)
    ? { ...from, ...(form.typed as Partial<Values>) }
    : null;
};

/**
 * The words of a form that is no record yet. `giveBack` gets what waited from the last time, as the form appears; when the
 * form leaves the screen, nothing of it stays here.
 */
export const useHalfForm = <Values extends object>(
  place: HalfTypedPlace,
  from: Values,
  giveBack: (words: Values) => void,
) => {
  const state = useRef({ place, giveBack, isKept: false });
  state.current.giveBack = giveBack;
  const keep = async (typed: Values | null): Promise<{ ok: boolean }> => {
    const { current } = state;
    const words = typed === null ? null : JSON.stringify({ from, typed });
    if (words === null && !current.isKept) return { ok: true };
    const outcome = await keepHalfTyped(current.place, words);
    if (outcome.ok) current.isKept = words !== null;
    return outcome;
  };
  useEffect(() => {
    const { current } = state;
    void ask(halfTyped(current.place)).then((words) => {
      if (words === null) return;
      current.isKept = true;
      const typed = typedInto(words, from);
      if (typed !== null) current.giveBack(typed);
    });
    return () => {
      if (current.isKept) void keepHalfTyped(current.place, null);
    };
  }, [from]);
  return { keep };
};
