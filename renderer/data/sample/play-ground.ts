import { addDecisionAreas } from '#data/decision-areas.ts';
import { importLadder } from '#data/ladders.ts';
import { writeLeaveAlone } from '#data/mirror-pages.ts';
import { addObjective } from '#data/objectives.ts';
import { changeClockTarget } from '#data/preferences.ts';
import { addQuestion } from '#data/questions.ts';
import { skillsOf } from '#data/skills.ts';
import { openedVault } from '#data/store.ts';
import { addMonths, type Day } from '#domain/time/calendar.ts';
import { monthOf } from '#domain/time/month.ts';
import { starterEngineer } from '#domain/ladders/starters/starter-engineer.ts';
import { momentAt, seatedOn, workday } from './sample-days.ts';
import {
  sampleAreas,
  sampleClocks,
  sampleMirror,
  sampleObjectives,
  sampleQuestions,
} from './sample-ground.ts';
import type { Ground } from './sample-memory.ts';
import { done, type Step, toldOf } from './sample-stage.ts';

/** What belongs to nobody and everybody: objectives, decision areas, the ladder. Told before anybody is added. */
export const groundSteps = (ground: Ground, today: Day): Step[] => [
  { at: momentAt(seatedOn(today), '07:30'), run: () => lay(ground, today) },
  ...sampleMirror.map(({ months, leaveAlone }) => {
    const day = workday(addMonths(today, -months));
    return {
      at: momentAt(day, '18:20'),
      run: () => done(writeLeaveAlone(monthOf(day), leaveAlone)),
    };
  }),
];

const lay = async (ground: Ground, today: Day): Promise<void> => {
  for (const { since, until, ...words } of sampleObjectives) {
    const from = workday(addMonths(today, -since));
    const id = await done(addObjective({ ...words, from, to: addMonths(today, until) }));
    ground.objectives.set(words.title, id);
  }
  const areas = sampleAreas.map(({ serves, ...area }) => ({
    ...area,
    objectiveId: serves === undefined ? null : toldOf(ground.objectives, serves),
  }));
  const ids = await done(addDecisionAreas(areas));
  for (const [at, id] of ids.entries()) ground.areas.set(sampleAreas[at]?.name ?? '', id);
  for (const { text, category } of sampleQuestions)
    ground.questions.set(text, { id: await done(addQuestion(text, category)), category, text });
  for (const [kind, days] of sampleClocks) await done(changeClockTarget(kind, days));
  await layLadder(ground);
};

/** The ladder that ships with the program, as a leader would take it from the library. */
const layLadder = async (ground: Ground): Promise<void> => {
  const id = await done(importLadder(starterEngineer));
  ground.ladder = { id, steps: starterEngineer.levels.map(({ name }) => name) };
  for (const skill of await skillsOf(id)(openedVault())) ground.skills.set(skill.name, skill.id);
};
