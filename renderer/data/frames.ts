import type { Delegation, Frame, InformationNeed } from '#domain/autonomy/delegation.ts';
import { withInformation } from '#domain/autonomy/frame.ts';
import { type DelegationId, newId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { patch } from './patch.ts';
import { today } from './store.ts';
import { delegations } from './tables.ts';
import { undoable } from './undo.ts';

const patchFrame = (id: DelegationId, changed: (frame: Frame) => Partial<Frame>): Promise<CommitOutcome> =>
  patch(delegations, id, ({ frame }: Delegation) => {
    const changes = changed(frame);
    const keys = Object.keys(changes) as (keyof Frame)[];
    return keys.every((key) => Object.is(frame[key], changes[key]))
      ? {}
      : { frame: { ...frame, ...changes } };
  });

/** Changes what the person decides within. */
export const writeFrame = (
  id: DelegationId,
  changes: Partial<Omit<Frame, 'information'>>,
): Promise<CommitOutcome> => patchFrame(id, () => changes);

export type NewInformation = Pick<InformationNeed, 'what' | 'state' | 'from' | 'fromName'>;

/** Notes something the person must know to decide; its state holds from today. */
export const addInformation = (id: DelegationId, need: NewInformation): Promise<CommitOutcome> =>
  undoable(
    'information-added',
    patchFrame(id, ({ information }) => ({
      information: [...information, { ...need, what: need.what.trim(), id: newId(), since: today() }],
    })),
  );

/** Changes one need. Another state holds from today on, the same one keeps its day. */
export const changeInformation = (
  id: DelegationId,
  needId: string,
  changes: Partial<NewInformation>,
): Promise<CommitOutcome> =>
  undoable(
    'information-changed',
    patchFrame(id, ({ information }) => ({
      information: information.map((need) =>
        need.id === needId ? withInformation(need, changes, today()) : need,
      ),
    })),
  );

export const removeInformation = (id: DelegationId, needId: string): Promise<CommitOutcome> =>
  undoable(
    'information-removed',
    patchFrame(id, ({ information }) => ({ information: information.filter((need) => need.id !== needId) })),
  );
