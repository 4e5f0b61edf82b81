import { addNote } from '#data/notes.ts';
import { addAbsence, addPerson, changePerson } from '#data/people.ts';
import { type Plan, planSession } from '#data/session-plan.ts';
import { rememberSummary } from '#data/summaries.ts';
import { addDays, addMonths, type Day, weekdayOf } from '#domain/time/calendar.ts';
import { noteFeedback, noteThanks, raisePoint } from './play-notes.ts';
import { type Scene, sessionSteps } from './play-session.ts';
import { momentAt, seatedOn, workday } from './sample-days.ts';
import { done, type Part, type Step } from './sample-stage.ts';
import type { Deed } from './hands-off-script.ts';
import type { LooseScript, PersonScript, SummaryScript } from './script.ts';

/** One person's half-year as single steps, in no order. */
export const personSteps = (part: Part): Step[] => {
  const { script, today } = part;
  const scenes = scenesOf(part);
  return [
    seated(part, scenes[0]),
    ...scenes.flatMap((scene) => sessionSteps(part, scene)),
    ...daysBetweenTalks(part),
    ...(script.between ?? []).map((loose) => ({
      at: momentAt(addDays(today, -loose.ago), '12:10'),
      run: () => between(part, loose),
    })),
    ...(script.away?.(today) ?? []).map((absence) => ({
      at: momentAt(workday(addDays(absence.from, -3)), '16:50'),
      run: () => done(addAbsence(part.told.personId, absence)),
    })),
    ...(script.summary ? [exported(part, script.summary)] : []),
  ];
};

/** What was written down beside the talk itself, in the session so many weeks before the anchor. */
const deedsIn = ({ handsOff = [] }: PersonScript, weeks: number): Deed[] =>
  handsOff.flatMap(([moment, ...deeds]) => ('weeks' in moment && moment.weeks === weeks ? deeds : []));

/** What happened on days without a talk. */
const daysBetweenTalks = (part: Part): Step[] =>
  (part.script.handsOff ?? []).flatMap(([moment, ...deeds]) =>
    'ago' in moment
      ? [
          {
            at: momentAt(workday(addDays(part.today, -moment.ago)), '17:45'),
            run: async () => {
              for (const deed of deeds) {
                part.time.goOn(30);
                await deed(part, null);
              }
            },
          },
        ]
      : [],
  );

const scenesOf = ({ script, today }: Part): Scene[] => {
  const anchor = script.anchor(today);
  const time = script.details.usualTime ?? '';
  const days = script.sessions.map(({ weeks }) => workday(addDays(anchor, -7 * weeks)));
  return script.sessions.map((session, at) => {
    const following = script.sessions[at + 1];
    const nextDay = days[at + 1] ?? (script.isNextPlanned ? anchor : null);
    const next: Plan | null =
      nextDay === null ? null : { day: nextDay, time, kinds: following?.kinds ?? ['regular'] };
    return { session, day: days[at] ?? anchor, next, deeds: deedsIn(script, session.weeks) };
  });
};

/** The person is added by name, described, and the first one-on-one is planned. */
const seated = ({ script, told, time, today }: Part, first: Scene | undefined): Step => ({
  at: momentAt(seatedOn(today), '08:00'),
  run: async () => {
    told.personId = await done(addPerson(script.name));
    time.goOn(60);
    const startedOn = addMonths(today, -script.startedMonthsAgo);
    const usualWeekday = weekdayOf(workday(script.anchor(today)));
    await done(changePerson(told.personId, { ...script.details, startedOn, usualWeekday }));
    time.goOn(60);
    if (first) await done(planSession(told.personId, firstPlan(first, script.details.usualTime)));
  },
});

const firstPlan = ({ day, session }: Scene, time = ''): Plan => ({
  day,
  time,
  kinds: session.kinds ?? ['regular'],
});

const between = async (part: Part, loose: LooseScript): Promise<void> => {
  const { personId } = part.told;
  if ('point' in loose) await raisePoint(part, loose.point);
  else if ('note' in loose) await done(addNote({ personId, visibility: 'private', ...loose.note }));
  else if ('toDeliver' in loose) await noteFeedback(part, loose.toDeliver, null);
  else if ('toThank' in loose) await noteThanks(part, loose.toThank, null);
  else await done(changePerson(personId, loose.details));
};

const exported = ({ told, today }: Part, { months, text, ...summary }: SummaryScript): Step => {
  const to: Day = workday(addMonths(today, -months));
  const from = seatedOn(today);
  return {
    at: momentAt(to, '16:30'),
    run: async () =>
      void (await done(
        rememberSummary({
          ...summary,
          personId: told.personId,
          from,
          to,
          text: text({ from: inWords(from), to: inWords(to) }),
        }),
      )),
  };
};

/** The sample team writes British English, whatever the leader's own language is. */
const inWords = (day: Day): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
