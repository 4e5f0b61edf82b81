import { useState } from 'react';
import type { SessionDesk } from '#data/session-desk.ts';
import type { Plan } from '#data/session-plan.ts';
import { nextSessionDay } from '#domain/people/cadence.ts';
import { addDays, type Day, later } from '#domain/time/calendar.ts';
import type { Session } from '#domain/sessions/session.ts';

type NextChoice = 'proposed' | 'another' | 'none';

/** The next session as it stands to be planned: by the rhythm, on another day, or not at all. */
export type NextPlan = {
  /** `null` without a rhythm and without a planned session. */
  proposed: Day | null;
  isPlanned: boolean;
  choice: NextChoice;
  time: string;
  /** `null`: none. */
  plan: Plan | null;
  isReady: boolean;
  choose: (choice: NextChoice) => void;
  changeDay: (day: Day | null) => void;
  changeTime: (time: string) => void;
};

/** A planned day that has passed proposes nothing; the rhythm counts from the last talk, which a write-up may not be. */
export const useNextPlan = (
  { session, person }: SessionDesk,
  beside: { planned: Session | null; lastHeld: Session | null },
  today: Day,
): NextPlan => {
  const planned = beside.planned && beside.planned.day >= today ? beside.planned : null;
  const last = later(session.day, beside.lastHeld?.day ?? session.day);
  const proposed = planned?.day ?? nextSessionDay(person, last, addDays(today, 1));
  const [choice, choose] = useState<NextChoice>(proposed === null ? 'none' : 'proposed');
  const [other, changeDay] = useState<Day | null>(null);
  const [time, changeTime] = useState(planned?.time || person.usualTime);
  const day = choice === 'proposed' ? proposed : choice === 'another' ? other : null;
  return {
    proposed,
    isPlanned: planned !== null,
    choice,
    time,
    plan: day === null ? null : { day, time },
    isReady: choice !== 'another' || (other !== null && other >= today),
    choose,
    changeDay,
    changeTime,
  };
};
