import { changeSession, startSession, wrapUp, writeUpSession } from '#data/session-flow.ts';
import { markSessionMissed, type Plan, planSession, skipSession } from '#data/session-plan.ts';
import { writeTalkingPoint } from '#data/talking-points.ts';
import type { Day } from '#domain/time/calendar.ts';
import { addDays } from '#domain/time/calendar.ts';
import { followUpSteps } from './play-follow-ups.ts';
import { noteFeedback, noteThanks, raisePoint, takeNotes } from './play-notes.ts';
import { momentAt, secondsLater, workday } from './sample-days.ts';
import { done, type Part, type Step, toldOf } from './sample-stage.ts';
import type { Deed } from './hands-off-script.ts';
import type { SessionScript } from './script.ts';

/** One session of a script on its day, and what its wrap-up plans. */
export type Scene = { session: SessionScript; day: Day; next: Plan | null; deeds: readonly Deed[] };

const usualMinutes = 30;

/** All that has to do with one session: what was raised before, the talk itself, what came of it. */
export const sessionSteps = (part: Part, scene: Scene): Step[] => {
  const { session, day } = scene;
  const time = part.script.details.usualTime ?? '';
  const before = prepared(part, scene);
  if (session.skipped !== undefined || session.missed) return [...before, notHeld(part, scene)];
  const talkAt =
    session.writtenUp === undefined
      ? momentAt(day, time)
      : momentAt(workday(addDays(day, session.writtenUp)), '09:05');
  return [
    ...before,
    { at: talkAt, run: () => talk(part, scene) },
    ...followUpSteps(part, session, day),
    ...editedLater(part, scene),
  ];
};

const prepared = (part: Part, { session, day }: Scene): Step[] => {
  const eve = workday(addDays(day, -1));
  const at = (noticed: number) => momentAt(workday(addDays(day, -noticed)), '17:05');
  return [
    ...(session.points ?? [])
      .filter(({ origin }) => origin === 'them')
      .map((point) => ({
        at: momentAt(eve, '16:10'),
        run: async () => void (await raisePoint(part, point)),
      })),
    ...(session.feedback ?? []).flatMap((script) =>
      script.noticed === undefined
        ? []
        : [{ at: at(script.noticed), run: () => noteFeedback(part, script, null) }],
    ),
    ...(session.thanks ?? []).flatMap((script) =>
      script.noticed === undefined
        ? []
        : [{ at: at(script.noticed), run: () => noteThanks(part, script, null) }],
    ),
  ];
};

/** Called off in the morning, or seen to be missed in the evening; the next date follows the story, not the cadence. */
const notHeld = ({ told, time }: Part, { session, day, next }: Scene): Step => ({
  at: momentAt(day, session.missed ? '17:50' : '08:05'),
  run: async () => {
    await done(
      session.missed ? markSessionMissed(told.personId) : skipSession(told.personId, session.skipped ?? ''),
    );
    time.goOn(60);
    if (next !== null) await done(planSession(told.personId, next));
  },
});

const talk = async (part: Part, { session, day, next, deeds }: Scene): Promise<void> => {
  const { told, time } = part;
  const isLive = session.writtenUp === undefined;
  const sessionId = await done(isLive ? startSession(told.personId) : writeUpSession(told.personId, day));
  const spoken = await takeNotes(part, session, { sessionId, day });
  for (const deed of deeds) {
    time.goOn(25);
    await deed(part, sessionId);
  }
  time.goOn(40);
  const { energy = null, notes = '' } = session;
  if (energy !== null || notes) await done(changeSession(sessionId, { energy, notes }));
  if (isLive) {
    const start = momentAt(day, part.script.details.usualTime ?? '');
    time.turnTo(secondsLater(start, (session.minutes ?? usualMinutes) * 60));
  }
  await done(wrapUp(sessionId, { alsoDiscussed: spoken, dropped: [], next }));
  const first = session.points?.[0];
  if (session.edited && first && spoken[0]) told.points.set(editKey(first.text), spoken[0]);
};

const editKey = (text: string): string => `to be edited: ${text}`;

const editedLater = ({ told }: Part, { session, day }: Scene): Step[] => {
  const { edited } = session;
  const first = session.points?.[0];
  if (!edited || !first) return [];
  const notes = `${first.notes ?? ''}\n\n${edited.words}`;
  return [
    {
      at: momentAt(workday(addDays(day, edited.on)), '09:15'),
      run: () => done(writeTalkingPoint(toldOf(told.points, editKey(first.text)), { notes })),
    },
  ];
};
