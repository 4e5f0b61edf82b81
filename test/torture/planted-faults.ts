import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';
import { allFaults } from '#test/torture/planted-faults/all-faults.ts';
import { outcomesText } from '#test/torture/planted-faults/outcomes-text.ts';
import { scratchProject } from '#test/torture/planted-faults/scratch-project.ts';
import { controlRun, type Outcome, tryFault } from '#test/torture/planted-faults/try-fault.ts';
import { randomFrom, type Trial } from '#test/torture/trial.ts';

/** Source: issue 4, section 5. */
const leastCaught = 0.8;

const some = <T>(all: readonly T[], count: number, seed: number): readonly T[] => {
  if (count >= all.length) return all;
  const random = randomFrom(seed);
  const rest = [...all];
  return Array.from({ length: count }, () => rest.splice(random.below(rest.length), 1)).flat();
};

/**
 * Faults that engineers make, planted one by one in a copy of the project: does the suite see them? A whole run writes
 * the list of outcomes anew, `planted-faults.md`.
 */
export const plantedFaults: Trial = {
  name: 'planted-faults',
  count: allFaults.length,
  run: async ({ count, seed, folder, say }) => {
    const faults = some(allFaults, count, seed);
    const place = scratchProject(folder);
    const wrong = await controlRun(place, faults);
    if (wrong.length > 0)
      return { trials: 0, faults: wrong.map((what) => `not green without a fault: ${what}`) };
    const outcomes: Outcome[] = [];
    for (const fault of faults) {
      const outcome = await tryFault(place, fault);
      outcomes.push(outcome);
      say(
        `${outcomes.length} of ${faults.length}, ${outcome.by === null ? 'SURVIVED' : 'caught'}: ${fault.name}`,
      );
    }
    if (faults === allFaults)
      writeFileSync(join(projectRoot, 'test', 'torture', 'planted-faults.md'), outcomesText(outcomes));
    const survivors = outcomes.filter(({ by }) => by === null).map(({ fault }) => fault.name);
    const caught = outcomes.length - survivors.length;
    const share = `${caught} of ${outcomes.length} caught (${Math.floor((caught / outcomes.length) * 100)} %)`;
    const note = survivors.length === 0 ? share : `${share}; not seen: ${survivors.join(' ')}`;
    return { trials: outcomes.length, note, faults: caught / outcomes.length < leastCaught ? survivors : [] };
  },
};
