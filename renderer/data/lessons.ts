import type { Activity, GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId, PersonId, SkillId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { openGoalsOf } from './growth-goals.ts';
import { personSkillsOf } from './person-skills.ts';
import { commit, freshId, today } from './store.ts';
import { growthGoals } from './tables.ts';
import { addTalkingPoint } from './talking-points.ts';
import { undoable } from './undo.ts';

type NewLesson = {
  learnerId: PersonId;
  skillId: SkillId;
  /** Names the goal where there is none for the skill yet. */
  skillName: string;
  /** Who helps. */
  helper: string;
  /** What the learner will do. */
  text: string;
};

/** Makes someone's help an activity of the learner's open goal for the skill, or of a new one that stays private. */
export const arrangeLesson = ({
  learnerId,
  skillId,
  skillName,
  helper,
  text,
}: NewLesson): Promise<CommitOutcome<GrowthGoalId>> =>
  undoable(
    'lesson-arranged',
    commit(async (reader) => {
      const goals = await openGoalsOf(learnerId)(reader);
      const works = await personSkillsOf(learnerId)(reader);
      const activity: Activity = {
        id: freshId<GrowthGoalId>(),
        kind: 'mentoring',
        text,
        helper: helper.slice(0, 120),
        doneOn: null,
      };
      const goal: GrowthGoal = goals.find((one) => one.skillId === skillId) ?? {
        id: freshId<GrowthGoalId>(),
        personId: learnerId,
        title: skillName,
        why: '',
        signOfSuccess: '',
        due: null,
        state: 'open',
        milestones: [],
        activities: [],
        objectiveId: null,
        skillId,
        targetLevel: works.find((one) => one.skillId === skillId)?.targetLevel ?? null,
        visibility: 'private',
        setOn: today(),
        closedOn: null,
      };
      const record: GrowthGoal = { ...goal, activities: [...goal.activities, activity] };
      return { puts: [{ table: growthGoals, record }], result: goal.id };
    }),
  );

/** Puts the offer on the learner's agenda instead. */
export const raiseLesson = (learnerId: PersonId, text: string) =>
  undoable('captured', addTalkingPoint({ personId: learnerId, text, origin: 'me' }));
