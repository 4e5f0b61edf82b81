import type { Day } from './calendar.ts';

/** The day meant by plain English words, or `null` when they mean none. */
export const parseDay = (_words: string, _today: Day): Day | null => null;

/** `words` are what was cut off and understood as `day`; '' and `null` when the text ends without a date. */
export type TrailingDay = { text: string; day: Day | null; words: string };

/** Cuts a trailing 'by fri' or 'until 27 nov' from a sentence. */
export const takeTrailingDay = (text: string, _today: Day): TrailingDay => ({ text, day: null, words: '' });

/** Cuts a trailing 'when stand-up ends' from a sentence; `cue` keeps the 'when'. '' when there is none. */
export const takeTrailingCue = (text: string): { text: string; cue: string } => ({ text, cue: '' });
