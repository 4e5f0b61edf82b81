import type { Day } from '#domain/time/calendar.ts';
import {
  type DevelopmentPlan,
  developmentPlan,
  goalsKeptOut,
  type PlanPeriod,
  usualPlanPeriod,
} from '#domain/goals/development-plan.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { NoteId, PersonId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Person } from '#domain/people/person.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { assessmentsOf } from './assessments.ts';
import { evidenceOf } from './evidence.ts';
import { goalsOf } from './growth-goals.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { personWith } from './people.ts';
import { personSkillsOf } from './person-skills.ts';
import { commit, freshId, noChange, today as storeToday } from './store.ts';
import { notes, objectives, people, skills } from './tables.ts';
import { undoable } from './undo.ts';

export type PlanPage = {
  person: Person;
  period: PlanPeriod;
  agreedOn: Day | null;
  plan: DevelopmentPlan;
  /** Private goals of the period, which stay out. */
  keptOut: GrowthGoal[];
};

/** The development plan of a person for its period; `null` when there is no such person. */
export const planPage =
  (personId: PersonId, today: Day): Query<PlanPage | null> =>
  async (reader) => {
    const person = await personWith(personId)(reader);
    if (person === null) return null;
    const [goals, personSkills, assessments, evidence, bank, aims] = await Promise.all([
      goalsOf(personId)(reader),
      personSkillsOf(personId)(reader),
      assessmentsOf(personId)(reader),
      evidenceOf(personId)(reader),
      reader.list(skills),
      reader.list(objectives),
    ]);
    const period = person.plan ?? usualPlanPeriod(today);
    const facts = {
      goals,
      personSkills,
      assessments,
      evidence,
      skills: bank,
      objectives: aims,
      period,
      today,
    };
    return {
      person,
      period: { from: period.from, to: period.to },
      agreedOn: person.plan?.agreedOn ?? null,
      plan: developmentPlan(facts),
      keptOut: goalsKeptOut(goals, period),
    };
  };

/** Another period; it has not been agreed on yet. */
export const setPlanPeriod = (personId: PersonId, { from, to }: PlanPeriod): Promise<CommitOutcome> =>
  undoable('plan-period', patch(people, personId, { plan: { from, to, agreedOn: null } }));

/**
 * Both agreed on the plan today. `words` (shared things only) become a shared note marked as plan, so that what was
 * agreed stands on the timeline whatever the goals become.
 */
export const agreeOnPlan = (
  personId: PersonId,
  { from, to }: PlanPeriod,
  words: string,
): Promise<CommitOutcome> =>
  undoable(
    'plan-agreed',
    commit(async (reader) => {
      const person = await reader.get(people, personId);
      if (person === undefined) return noChange;
      const day = storeToday();
      const record: Person = { ...person, plan: { from, to, agreedOn: day } };
      const note: Note = {
        id: freshId<NoteId>(),
        personId,
        sessionId: null,
        text: words,
        visibility: 'shared',
        mark: 'plan',
        writtenOn: day,
      };
      return {
        puts: [
          { table: people, record },
          { table: notes, record: note },
        ],
      };
    }),
  );
