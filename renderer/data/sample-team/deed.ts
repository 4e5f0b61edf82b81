import type { Day } from '#domain/calendar.ts';
import type { CommitOutcome } from '#vault/table.ts';

/** One thing that was done at one moment of the past. `minute` counts from midnight, local time. */
export type Deed = { day: Day; minute: number; act: () => Promise<unknown> };

/** The result of a mutation that must succeed, or the sample team can't be seated. */
export const done = async <R>(outcome: Promise<CommitOutcome<R>>): Promise<R> => {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`the sample team could not be written: ${answer.fault}`);
  return answer.result;
};
