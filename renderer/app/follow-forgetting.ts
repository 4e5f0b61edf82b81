import { onForgotten } from '#data/forget-person.ts';

/**
 * When someone is forgotten, what screens remember as long as the window lives goes as well: edited texts and choices of
 * summaries, and what lies on the import's desk. Returns the way to stop.
 */
export const followForgetting = (): (() => void) =>
  onForgotten(async () => {
    const [summary, several, desk] = await Promise.all([
      import('#features/summary/summary-choices.ts'),
      import('#features/summary/several-choice.ts'),
      import('#features/import/read-chosen.ts'),
    ]);
    summary.useSummaryChoices.getState().forgot();
    several.useSeveralChoice.getState().forgot();
    desk.stopAndClear();
  });
