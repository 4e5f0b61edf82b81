import { onForgotten } from '#data/forget-person.ts';

/**
 * When someone is forgotten, what screens remember as long as the window lives goes as well: edited texts and choices of
 * summaries. Returns the way to stop.
 */
export const followForgetting = (): (() => void) =>
  onForgotten(async () => {
    const [summary, several] = await Promise.all([
      import('#features/summary/summary-choices.ts'),
      import('#features/summary/several-choice.ts'),
    ]);
    summary.useSummaryChoices.getState().forgot();
    several.useSeveralChoice.getState().forgot();
  });
