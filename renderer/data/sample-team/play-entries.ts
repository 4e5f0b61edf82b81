import { addActionItem, closeActionItem, moveActionItem } from '#data/action-items.ts';
import { addFeedback, checkFeedback, deliverFeedback } from '#data/feedback.ts';
import { addThanks, speakThanks } from '#data/recognitions.ts';
import { addDays, type Day } from '#domain/calendar.ts';
import type { ActionItemId, FeedbackId, PersonId, RecognitionId, SessionId } from '#domain/ids.ts';
import { type Deed, done } from './deed.ts';
import type { FeedbackScript, ItemScript, ThanksScript } from './script.ts';

/** Where an entry came up: with whom, on which day, and in which session, if in one. */
export type Context = { personId: PersonId; day: Day; today: Day; session: () => SessionId | null };

/** A deed some days later, unless that day has not come yet. */
const afterwards = (
  { day, today }: Context,
  days: number | undefined,
  act: () => Promise<unknown>,
): Deed[] => {
  if (days === undefined) return [];
  const when = addDays(day, days);
  return when <= today ? [{ day: when, minute: 16 * 60, act }] : [];
};

/** A promise, how often its date moved, and what became of it. */
export const itemDeeds = (context: Context, item: ItemScript, minute: number): Deed[] => {
  const made: { id?: ActionItemId } = {};
  const dueIn = (days: number | undefined): Day | null =>
    days === undefined ? null : addDays(context.day, days);
  const add = async () => {
    made.id = await done(
      addActionItem({
        personId: context.personId,
        text: item.text,
        owner: item.owner,
        due: dueIn(item.dueIn),
        cue: item.cue ?? '',
        sessionId: context.session(),
      }),
    );
  };
  const moves = (item.movedTo ?? []).map((to, at) => ({ on: item.movedTo?.[at - 1] ?? item.dueIn, to }));
  return [
    { day: context.day, minute, act: add },
    ...moves.flatMap(({ on, to }) =>
      afterwards(context, on, async () => made.id && done(moveActionItem(made.id, dueIn(to)))),
    ),
    ...afterwards(context, item.became && item.after, async () => {
      if (made.id && item.became) await done(closeActionItem(made.id, item.became));
    }),
  ];
};

/** Feedback, from noted to said to checked. */
export const feedbackDeeds = (context: Context, entry: FeedbackScript, minute: number): Deed[] => {
  const made: { id?: FeedbackId } = {};
  const isSaidAtOnce = entry.deliveredAfter === 0;
  const add = async () => {
    made.id = await done(
      addFeedback({
        personId: context.personId,
        sessionId: context.session(),
        direction: entry.direction ?? 'to-them',
        kind: entry.kind,
        situation: entry.situation,
        behaviour: entry.behaviour,
        impact: entry.impact,
        impression: entry.impression ?? '',
        state: isSaidAtOnce || entry.direction === 'to-me' ? 'delivered' : 'to-deliver',
      }),
    );
  };
  return [
    { day: context.day, minute, act: add },
    ...afterwards(context, isSaidAtOnce ? undefined : entry.deliveredAfter, async () => {
      if (made.id) await done(deliverFeedback(made.id, null));
    }),
    ...afterwards(context, entry.checkedAfter, async () => {
      if (made.id) await done(checkFeedback(made.id, entry.outcome ?? ''));
    }),
  ];
};

/** Thanks, said at once or later. */
export const thanksDeeds = (context: Context, entry: ThanksScript, minute: number): Deed[] => {
  const made: { id?: RecognitionId } = {};
  const isSaidAtOnce = entry.spokenAfter === 0;
  const add = async () => {
    made.id = await done(
      addThanks({
        personId: context.personId,
        sessionId: context.session(),
        act: entry.act,
        effect: entry.effect ?? '',
        isSpoken: isSaidAtOnce,
      }),
    );
  };
  return [
    { day: context.day, minute, act: add },
    ...afterwards(context, isSaidAtOnce ? undefined : entry.spokenAfter, async () => {
      if (made.id) await done(speakThanks(made.id, null));
    }),
  ];
};
