import { useEffect, useRef } from 'react';
import { halfTyped, keepHalfTyped } from '#data/half-typed.ts';
import { useLive } from '#data/live.ts';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';
import { useDraft } from '#ui/use-draft.ts';

type Options = {
  /** What stands in the field before anything is typed. */
  usual?: string;
  /** `left`: the words go when the field does, as in a dialog that is given up. `sent`: they wait until they are sent. */
  until: 'left' | 'sent';
};

/**
 * The words of a field that belong to no record yet. They are on the disk as the hands rest and before the notebook locks
 * or closes, and stand in the field again when it is opened the next time.
 */
export const useHalfTyped = (place: HalfTypedPlace, { usual = '', until }: Options) => {
  const kept = useLive(halfTyped(place), [place]);
  const draft = useDraft(kept ?? usual, (words) => keepHalfTyped(place, words === usual ? null : words));
  const leave = () => {
    draft.change(usual);
    void draft.flush();
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => (until === 'left' ? () => latest.current() : undefined), [until]);
  return {
    text: draft.text,
    change: draft.change,
    /** The words have reached their record. What was typed meanwhile stays. */
    sent: (words: string) => {
      if (draft.now().trim() === words.trim()) leave();
    },
  };
};
