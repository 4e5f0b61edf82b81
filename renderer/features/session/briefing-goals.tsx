import type { Day } from '#domain/time/calendar.ts';
import { goalConcern } from '#domain/goals/goal-progress.ts';
import type { PersonId } from '#domain/ids.ts';
import { GrowingTowards } from '#parts/growth/growing-towards.tsx';

/** Goals that are stuck, late, or not looked at for long; the others go their way. */
export const BriefingGoals = ({ personId, today }: { personId: PersonId; today: Day }) => (
  <GrowingTowards
    personId={personId}
    today={today}
    isShown={({ goal, progress }) =>
      goalConcern(goal, progress) !== null || progress.lastCheck?.result === 'stuck'
    }
  />
);
