import { expect, test, vi } from 'vitest';
import { followForgetting } from '#app/follow-forgetting.ts';
import type { PersonId } from '#domain/ids.ts';
import { useSeveralChoice } from '#features/summary/several-choice.ts';
import { useSummaryChoices } from '#features/summary/summary-choices.ts';

const forgetting = vi.hoisted(() => ({ listeners: new Set<() => Promise<void>>() }));
vi.mock('#data/forget-person.ts', () => ({
  onForgotten: (listener: () => Promise<void>) => {
    forgetting.listeners.add(listener);
    return () => forgetting.listeners.delete(listener);
  },
}));

const wen = 'wen' as PersonId;
const remembered = () => ({
  edited: useSummaryChoices.getState().byPerson[wen]?.edited.get('a'),
  without: [...useSeveralChoice.getState().without],
});

test('what summaries remember in this window goes with whoever is forgotten', async () => {
  const stop = followForgetting();
  useSummaryChoices.getState().textEdited(wen, 'a', 'words about Wen');
  useSeveralChoice.getState().chosen({ without: new Set([wen]) });
  expect(remembered()).toEqual({ edited: 'words about Wen', without: [wen] });
  for (const listener of forgetting.listeners) await listener();
  expect(remembered()).toEqual({ edited: undefined, without: [] });
  stop();
  expect(forgetting.listeners.size).toBe(0);
});
