import { addActionItem } from '#data/action-items.ts';
import { addFeedback, deliverFeedback } from '#data/feedback.ts';
import { addNote } from '#data/notes.ts';
import { addThanks, speakThanks } from '#data/recognitions.ts';
import { addTalkingPoint, writeTalkingPoint } from '#data/talking-points.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SessionId, TalkingPointId } from '#domain/ids.ts';
import { areaNamed } from './deeds-of-autonomy.ts';
import { dueWhen } from './sample-days.ts';
import { done, type Part, toldOf } from './sample-stage.ts';
import type { FeedbackScript, ItemScript, PointScript, SessionScript, ThanksScript } from './script.ts';

/** Puts a point on the agenda, unless it stands there from an earlier time. */
export const raisePoint = async (
  part: Part,
  { text, origin, area }: PointScript,
): Promise<TalkingPointId> => {
  const { told } = part;
  const known = told.points.get(text);
  if (known !== undefined) return known;
  const about =
    area === undefined
      ? {}
      : { about: { kind: 'delegation', areaId: areaNamed(part, area), level: null } as const };
  const id = await done(addTalkingPoint({ personId: told.personId, text, origin, ...about }));
  told.points.set(text, id);
  return id;
};

export const noteFeedback = async (
  { told }: Part,
  script: FeedbackScript,
  sessionId: SessionId | null,
): Promise<void> => {
  const { kind, situation, behaviour, impact, impression = '', fromThem } = script;
  const id = await done(
    addFeedback({
      personId: told.personId,
      sessionId,
      state: sessionId === null ? 'to-deliver' : 'delivered',
      direction: fromThem ? 'to-me' : 'to-them',
      kind,
      situation,
      behaviour,
      impact,
      impression,
    }),
  );
  told.feedback.set(script, id);
};

export const noteThanks = async (
  { told }: Part,
  script: ThanksScript,
  sessionId: SessionId | null,
): Promise<void> => {
  const { act, effect } = script;
  const isSpoken = sessionId !== null;
  told.thanks.set(
    script,
    await done(addThanks({ personId: told.personId, sessionId, act, effect, isSpoken })),
  );
};

const agree = async (
  { told, today }: Part,
  script: ItemScript,
  at: { sessionId: SessionId; day: Day; talkingPointId: TalkingPointId | null },
): Promise<void> => {
  const { text, owner, cue = '' } = script;
  const due = dueWhen(script.due, at.day, today);
  const { sessionId, talkingPointId } = at;
  const serves =
    script.goal === undefined
      ? {}
      : { serves: { kind: 'goal', goalId: toldOf(told.goals, script.goal) } as const };
  const item = { personId: told.personId, text, owner, due, cue, sessionId, talkingPointId, ...serves };
  told.items.set(script, await done(addActionItem(item)));
};

/** Everything written down while a session runs. Returns the points that were spoken about. */
export const takeNotes = async (
  part: Part,
  session: SessionScript,
  at: { sessionId: SessionId; day: Day },
): Promise<TalkingPointId[]> => {
  const { told, time } = part;
  const { sessionId } = at;
  const spoken: TalkingPointId[] = [];
  const each = async <T>(list: readonly T[] = [], write: (one: T) => Promise<unknown>): Promise<void> => {
    for (const one of list) {
      time.goOn(40);
      await write(one);
    }
  };
  await each(session.points, async (point) => {
    const talkingPointId = await raisePoint(part, point);
    if (point.notes !== undefined) {
      spoken.push(talkingPointId);
      told.points.delete(point.text);
      if (point.notes) await done(writeTalkingPoint(talkingPointId, { notes: point.notes }));
    }
    await each(point.items, (item) => agree(part, item, { ...at, talkingPointId }));
  });
  await each(session.items, (item) => agree(part, item, { ...at, talkingPointId: null }));
  await each(session.feedback, (script) => {
    const id = told.feedback.get(script);
    return id === undefined ? noteFeedback(part, script, sessionId) : done(deliverFeedback(id, sessionId));
  });
  await each(session.thanks, (script) => {
    const id = told.thanks.get(script);
    return id === undefined ? noteThanks(part, script, sessionId) : done(speakThanks(id, sessionId));
  });
  await each(session.onlyMe, (note) =>
    done(addNote({ personId: told.personId, sessionId, visibility: 'private', ...note })),
  );
  return spoken;
};
