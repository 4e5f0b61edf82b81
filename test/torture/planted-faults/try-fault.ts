import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlantedFault, plantedIn } from './fault.ts';
import { type Room, roomOf, rooms, runTests } from './run-tests.ts';

/** Many times what a sound run takes on a busy machine. */
const mostSeconds: Readonly<Record<Room, number>> = { unit: 120, browser: 240, e2e: 400 };

/** `by`: the test that failed first, or how the run broke off; `null` where every suspect was content. */
export type Outcome = { fault: PlantedFault; by: string | null };

const filesIn = (room: Room, faults: readonly PlantedFault[]): string[] =>
  Array.from(new Set(faults.flatMap(({ suspects }) => suspects.filter((file) => roomOf(file) === room))));

/** Runs every suspect without a fault. Answers with what is not green, which could catch nothing then. */
export const controlRun = async (place: string, faults: readonly PlantedFault[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const room of rooms) {
    const files = filesIn(room, faults);
    if (files.length === 0) continue;
    const run = await runTests({ place, room, files, bail: false, seconds: 900 });
    if (run.ended === 'red') wrong.push(...run.failed);
    else if (run.ended !== 'green') wrong.push(`${room}: ${run.ended}`);
  }
  return wrong;
};

const caughtBy = async (place: string, fault: PlantedFault): Promise<string | null> => {
  for (const room of rooms) {
    const files = filesIn(room, [fault]);
    if (files.length === 0) continue;
    const run = await runTests({ place, room, files, bail: true, seconds: mostSeconds[room] });
    if (run.ended === 'red') return run.failed[0] ?? null;
    if (run.ended === 'late') return `${files.join(', ')}: does not end`;
    if (run.ended === 'crashed') return `${files.join(', ')}: breaks off`;
  }
  return null;
};

/** Plants a fault, runs its suspects room by room until one fails, and takes the fault out again. */
export const tryFault = async (place: string, fault: PlantedFault): Promise<Outcome> => {
  const path = join(place, fault.file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, plantedIn(sound, fault));
  try {
    return { fault, by: await caughtBy(place, fault) };
  } finally {
    writeFileSync(path, sound);
  }
};
