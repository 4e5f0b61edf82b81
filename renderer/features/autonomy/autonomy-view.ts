import { create } from 'zustand';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DelegationId, PersonId } from '#domain/ids.ts';

/** A move that is shown on the board and not made yet. */
export type ProposedMove = { delegationId: DelegationId; level: DelegationLevel };

type AutonomyView = {
  /** Whose places are shown; `null`: everyone's. */
  personId: PersonId | null;
  /** Whose details stand below the board. */
  delegationId: DelegationId | null;
  filtered: (personId: PersonId | null) => void;
  opened: (delegationId: DelegationId | null) => void;
  reset: () => void;
};

const atFirst = { personId: null, delegationId: null };

/** What is looked at on the board; it outlasts a visit to a frame's page. */
export const useAutonomyView = create<AutonomyView>()((set) => ({
  ...atFirst,
  filtered: (personId) => set({ personId }),
  opened: (delegationId) => set({ delegationId }),
  reset: () => set(atFirst),
}));
