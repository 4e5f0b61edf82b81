import { addAbsence, addPerson, changePerson } from '#data/people.ts';
import { planSession, unplanSession } from '#data/session-plan.ts';
import { upcomingWith } from '#data/sessions.ts';
import { openedVault } from '#data/store.ts';
import { addTalkingPoint } from '#data/talking-points.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { type Deed, done } from './deed.ts';
import { betweenDeeds } from './play-between.ts';
import { sessionDeeds } from './play-session.ts';
import type { PersonScript } from './script.ts';
import { plannedDay, workday } from './script-days.ts';

/** Adds the person and answers with everything that is to be done about them, in any order. */
export const deedsAbout = (
  script: PersonScript,
  today: Day,
): { add: Deed; rest: (id: PersonId) => Deed[] } => {
  const first = Math.max(...script.sessions.map(({ daysAgo }) => daysAgo), 30) + 3;
  return {
    add: { day: workday(today, first), minute: 8 * 60, act: () => addWithDetails(script, today) },
    rest: (id) => [
      ...script.sessions.flatMap((session) => sessionDeeds(id, session, today)),
      ...(script.between ?? []).flatMap((entry) => betweenDeeds(id, entry, today)),
      { day: today, minute: 7 * 60, act: () => setTheTable(id, script, today) },
    ],
  };
};

const addWithDetails = async (script: PersonScript, today: Day): Promise<PersonId> => {
  const id = await done(addPerson(script.name));
  await done(changePerson(id, { ...script.details, startedOn: addDays(today, -script.startedDaysAgo) }));
  for (const { fromDaysAgo, toDaysAgo, reason } of script.absences ?? [])
    await done(
      addAbsence(id, { from: addDays(today, -fromDaysAgo), to: addDays(today, -toDaysAgo), reason }),
    );
  return id;
};

/** What lies ready this morning: the plan for the next session, and what waits on the agenda. */
const setTheTable = async (id: PersonId, script: PersonScript, today: Day): Promise<void> => {
  for (const { text, from } of script.agenda ?? [])
    await done(addTalkingPoint({ personId: id, text, origin: from }));
  const planned = await upcomingWith(id)(openedVault());
  if (script.next)
    await done(planSession(id, { day: plannedDay(today, script.next), time: script.next.time }));
  else if (planned) await done(unplanSession(planned.id));
};
