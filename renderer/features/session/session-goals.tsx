import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Session } from '#domain/sessions/session.ts';
import { GrowingTowards } from '#parts/growth/growing-towards.tsx';

/** So many days after a session its progress can still be noted; later only what was noted is shown. */
const stillFreshDays = 14;

/** What the person grows towards, with the progress of each asked for in one press. */
export const SessionGoals = ({ session, today }: { session: Session; today: Day }) => {
  const isFresh = session.state === 'running' || daysBetween(session.day, today) <= stillFreshDays;
  return (
    <GrowingTowards
      personId={session.personId}
      today={today}
      checkIn={session.id}
      isShown={({ checkHere }) => isFresh || checkHere !== null}
    />
  );
};
