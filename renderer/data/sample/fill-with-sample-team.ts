import { useUndo } from '#data/undo.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { amaraOsei } from './amara-osei.ts';
import { ilseKraus } from './ilse-kraus.ts';
import { jonasLind } from './jonas-lind.ts';
import { marekNovak } from './marek-novak.ts';
import { groundSteps } from './play-ground.ts';
import { emptyGround, emptyMemory } from './sample-memory.ts';
import { personSteps } from './play-person.ts';
import { priyaNair } from './priya-nair.ts';
import { type Part, type SettableClock, timeKeeper } from './sample-stage.ts';
import type { PersonScript } from './script.ts';
import { tomasVidal } from './tomas-vidal.ts';
import { wenZhao } from './wen-zhao.ts';

const team: readonly PersonScript[] = [
  amaraOsei,
  jonasLind,
  priyaNair,
  tomasVidal,
  wenZhao,
  ilseKraus,
  marekNovak,
];

/**
 * Writes half a year with seven people into the open store, by the mutations a person would use, in the order of
 * time, ending on the day before `today`. The store's clock must be `clock`, in the machine's own time zone. Afterwards
 * it stands in the past: the caller opens the store anew with the system's clock. Nothing of it can be undone.
 * `onProgress` is called after every step. Throws when the vault can't be written; throw the sample away then.
 */
export const fillWithSampleTeam = async (
  clock: SettableClock,
  today: Day,
  onProgress?: (done: number, of: number) => void,
): Promise<void> => {
  const time = timeKeeper(clock);
  const ground = emptyGround();
  const steps = [
    ...groundSteps(ground, today),
    ...team.flatMap((script) => personSteps({ script, told: nothingTold(), ground, time, today })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
  for (const [at, step] of steps.entries()) {
    time.turnTo(step.at);
    await step.run();
    onProgress?.(at + 1, steps.length);
  }
  useUndo.getState().forgot();
};

/** The id follows when the person is added, which is the first step of every story. */
const nothingTold = (): Part['told'] => ({
  personId: '' as PersonId,
  points: new Map(),
  items: new Map(),
  feedback: new Map(),
  thanks: new Map(),
  ...emptyMemory(),
});
