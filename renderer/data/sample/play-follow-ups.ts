import { closeActionItem, moveActionItem, sayActionItemAnew } from '#data/action-items.ts';
import { checkFeedback } from '#data/feedback.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { dayWhen, dueWhen, momentAt } from './sample-days.ts';
import { done, type Part, type Step, type Told, toldOf } from './sample-stage.ts';
import type { FeedbackScript, ItemScript, SessionScript } from './script.ts';

/** What came of a session in the days after it: promises moved, kept or said anew, feedback looked at again. */
export const followUpSteps = (part: Part, session: SessionScript, day: Day): Step[] => [
  ...[...(session.points ?? []).flatMap(({ items }) => items), ...(session.items ?? [])].flatMap((item) =>
    itemSteps(part, item, day),
  ),
  ...(session.feedback ?? []).flatMap((script) => checkSteps(part, script, day)),
];

const itemSteps = ({ told, today }: Part, item: ItemScript, day: Day): Step[] => {
  const at = (on: number, time: string) => momentAt(dayWhen(on, day, today), time);
  const { end, anew } = item;
  return [
    ...(item.moved ?? []).map(({ on, to }) => ({
      at: at(on, '17:20'),
      run: () => done(moveActionItem(toldOf(told.items, item), dueWhen(to, day, today))),
    })),
    ...(end
      ? [{ at: at(end.on, '17:30'), run: () => done(closeActionItem(toldOf(told.items, item), end.state)) }]
      : []),
    ...(anew ? anewSteps(told, item, anew, at, dueWhen(anew.due, day, today)) : []),
  ];
};

const anewSteps = (
  told: Told,
  item: ItemScript,
  { on, text, kept }: NonNullable<ItemScript['anew']>,
  at: (on: number, time: string) => Instant,
  due: Day | null,
): Step[] => {
  const anew: ItemScript = { owner: item.owner, text, due: null };
  return [
    {
      at: at(on, '17:35'),
      run: async () =>
        void told.items.set(anew, await done(sayActionItemAnew(toldOf(told.items, item), { text, due }))),
    },
    { at: at(kept, '17:40'), run: () => done(closeActionItem(toldOf(told.items, anew), 'kept')) },
  ];
};

const checkSteps = ({ told, today }: Part, script: FeedbackScript, day: Day): Step[] => {
  const { checked } = script;
  if (!checked) return [];
  return [
    {
      at: momentAt(dayWhen(checked.on, day, today), '17:15'),
      run: () => done(checkFeedback(toldOf(told.feedback, script), checked.outcome)),
    },
  ];
};
