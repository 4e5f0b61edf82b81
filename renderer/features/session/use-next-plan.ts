import { useState } from 'react';
import type { SessionDesk } from '#data/session-desk.ts';
import type { Plan } from '#data/session-plan.ts';
import { nextSessionDay } from '#domain/cadence.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import type { Session } from '#domain/session.ts';

export type NextChoice = 'proposed' | 'another' | 'none';

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

export const useNextPlan = (
  { session, person }: SessionDesk,
  planned: Session | null,
  today: Day,
): NextPlan => {
  const proposed = planned?.day ?? nextSessionDay(person, session.day, addDays(today, 1));
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
