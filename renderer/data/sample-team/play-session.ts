import { addNote } from '#data/notes.ts';
import { changeSession, startSession, wrapUp, writeUpSession } from '#data/session-flow.ts';
import { markSessionMissed, planSession, skipSession } from '#data/session-plan.ts';
import { openedVault } from '#data/store.ts';
import {
  addTalkingPoint,
  openTalkingPointsOf,
  tickTalkingPoint,
  writeTalkingPoint,
} from '#data/talking-points.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import type { PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { type Deed, done } from './deed.ts';
import { feedbackDeeds, itemDeeds, thanksDeeds } from './play-entries.ts';
import type { PointScript, SessionScript } from './script.ts';
import { workday } from './script-days.ts';

const startMinute = 14 * 60;

/** Everything that one session of the script asks for: holding it, and what came of it on later days. */
export const sessionDeeds = (id: PersonId, script: SessionScript, today: Day): Deed[] => {
  const day = workday(today, script.daysAgo);
  if (script.state === 'skipped' || script.state === 'missed')
    return [{ day, minute: 9 * 60, act: () => notHeld(id, script, day) }];
  const held: { id?: SessionId } = {};
  const context = { personId: id, day, today, session: () => held.id ?? null };
  const startDay = script.writtenUpAfter === undefined ? day : later(day, script.writtenUpAfter, today);
  const end = startMinute + (script.minutes ?? 40);
  return [
    {
      day: startDay,
      minute: startMinute,
      act: async () => {
        held.id = await open(id, script, day);
      },
    },
    { day: startDay, minute: end - 2, act: () => write(id, script, held.id) },
    ...(script.agreed ?? []).flatMap((item) => itemDeeds(context, item, end - 1)),
    ...(script.feedback ?? []).flatMap((entry) => feedbackDeeds(context, entry, end - 1)),
    ...(script.thanks ?? []).flatMap((entry) => thanksDeeds(context, entry, end - 1)),
    { day: startDay, minute: end, act: () => finish(held.id) },
    ...(script.editedAfter
      ? [
          {
            day: later(day, script.editedAfter.days, today),
            minute: 17 * 60,
            act: () => edit(script, held.id),
          },
        ]
      : []),
  ];
};

const later = (day: Day, days: number, today: Day): Day => {
  const moved = addDays(day, days);
  return moved > today ? today : moved;
};

const notHeld = async (id: PersonId, script: SessionScript, day: Day): Promise<void> => {
  await done(planSession(id, { day }));
  if (script.state === 'skipped') await done(skipSession(id, script.reason ?? ''));
  else await done(markSessionMissed(id));
};

const open = async (id: PersonId, script: SessionScript, day: Day): Promise<SessionId> => {
  const session = await done(
    script.writtenUpAfter === undefined ? startSession(id) : writeUpSession(id, day),
  );
  await done(
    changeSession(session, {
      kinds: script.kinds ?? ['regular'],
      energy: script.energy ?? null,
      notes: script.notes ?? '',
    }),
  );
  return session;
};

const pointFor = async (id: PersonId, point: PointScript): Promise<TalkingPointId> => {
  const known = (await openTalkingPointsOf(id)(openedVault())).find(({ text }) => text === point.text);
  return known?.id ?? done(addTalkingPoint({ personId: id, text: point.text, origin: point.from }));
};

const write = async (id: PersonId, script: SessionScript, session: SessionId | undefined): Promise<void> => {
  if (session === undefined) return;
  for (const point of script.points ?? []) {
    const pointId = await pointFor(id, point);
    if (point.notes) await done(writeTalkingPoint(pointId, { notes: point.notes }));
    if (!point.movesOn) await done(tickTalkingPoint(pointId, session));
  }
  for (const { text, mark } of script.onlyForYou ?? [])
    await done(addNote({ personId: id, sessionId: session, text, visibility: 'private', mark }));
};

const finish = async (session: SessionId | undefined): Promise<void> => {
  if (session) await done(wrapUp(session, { alsoDiscussed: [], dropped: [], next: null }));
};

const edit = async (script: SessionScript, session: SessionId | undefined): Promise<void> => {
  if (session && script.editedAfter) await done(changeSession(session, { notes: script.editedAfter.notes }));
};
