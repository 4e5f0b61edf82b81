import { addActionItem } from '#data/action-items.ts';
import { addEvidence } from '#data/evidence.ts';
import { recordDecision } from '#data/decisions.ts';
import { raiseObstacle } from '#data/obstacles.ts';
import { addThanks } from '#data/recognitions.ts';
import { today } from '#data/store.ts';
import { noteTakeBack } from '#data/take-backs.ts';
import { addTalkingPoint } from '#data/talking-points.ts';
import { undoable } from '#data/undo.ts';
import type { Captured } from '#domain/capture/capture.ts';
import { ownEvidence } from '#domain/skills/evidence-from.ts';

/** Writes down what one line of capture means. `false` when it means nothing yet or could not be saved. */
export const keepCaptured = async (captured: Captured): Promise<boolean> => {
  switch (captured.kind) {
    case 'talking-point':
      return (await undoable('captured', addTalkingPoint(captured))).ok;
    case 'action-item':
      return (await undoable('captured', addActionItem(captured))).ok;
    case 'thanks':
      return (await undoable('captured', addThanks({ ...captured, isSpoken: false }))).ok;
    case 'evidence': {
      const words = { ...ownEvidence(today()), action: captured.action };
      return (await undoable('captured', addEvidence(captured.personId, words))).ok;
    }
    case 'decision':
      return (await undoable('captured', recordDecision(captured))).ok;
    case 'take-back':
      return (await noteTakeBack({ ...captured, kind: captured.takeBackKind })).ok;
    case 'obstacle':
      return (await undoable('captured', raiseObstacle(captured))).ok;
    default:
      return false;
  }
};

export const isComplete = ({ kind }: Captured): boolean => kind !== 'empty' && kind !== 'incomplete';
