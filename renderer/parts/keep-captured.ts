import { addActionItem } from '#data/action-items.ts';
import { addThanks } from '#data/recognitions.ts';
import { addTalkingPoint } from '#data/talking-points.ts';
import { undoable } from '#data/undo.ts';
import type { Captured } from '#domain/capture.ts';

/** Writes down what one line of capture means. `false` when it means nothing yet or could not be saved. */
export const keepCaptured = async (captured: Captured): Promise<boolean> => {
  switch (captured.kind) {
    case 'talking-point':
      return (await undoable('captured', addTalkingPoint(captured))).ok;
    case 'action-item':
      return (await undoable('captured', addActionItem(captured))).ok;
    case 'thanks':
      return (await undoable('captured', addThanks({ ...captured, isSpoken: false }))).ok;
    default:
      return false;
  }
};

export const isComplete = ({ kind }: Captured): boolean => kind !== 'empty' && kind !== 'incomplete';
