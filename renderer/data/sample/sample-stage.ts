import type { Instant } from '#domain/time/calendar.ts';
import type { Clock } from '#domain/time/clock.ts';
import type { ActionItemId, FeedbackId, PersonId, RecognitionId, TalkingPointId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { secondsLater } from './sample-days.ts';
import type { Ground, HandsOffMemory } from './sample-memory.ts';
import type { FeedbackScript, ItemScript, PersonScript, PointScript, ThanksScript } from './script.ts';

export type SettableClock = Clock & { set(instant: Instant): void };

/** The result of a mutation. A failed one ends the filling: the caller throws the sample vault away anyway. */
export const done = async <R>(outcome: Promise<CommitOutcome<R>>): Promise<R> => {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`The sample team could not be written: ${answer.fault}`);
  return answer.result;
};

/** Turns the clock to `wanted`, or a little past the last moment: time only ever goes on. */
export const timeKeeper = (clock: SettableClock) => {
  let last: Instant = '';
  const turnTo = (wanted: Instant): void => {
    last = wanted > last ? wanted : secondsLater(last, 1);
    clock.set(last);
  };
  return { turnTo, goOn: (seconds: number): void => turnTo(secondsLater(last, seconds)) };
};
type TimeKeeper = ReturnType<typeof timeKeeper>;

/** What one person's story has brought into the vault so far. */
export type Told = HandsOffMemory & {
  personId: PersonId;
  points: Map<PointScript['text'], TalkingPointId>;
  items: Map<ItemScript, ActionItemId>;
  feedback: Map<FeedbackScript, FeedbackId>;
  thanks: Map<ThanksScript, RecognitionId>;
};

/** Something a person did at one moment. */
export type Step = { at: Instant; run: () => Promise<void> };

export type Part = { script: PersonScript; told: Told; ground: Ground; time: TimeKeeper; today: string };

/** What `map` remembers of `key`; asking for something not yet told is a mistake in a script. */
export const toldOf = <Key, Value>(map: Map<Key, Value>, key: Key): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error('The sample team speaks of something that was not told yet.');
  return value;
};
