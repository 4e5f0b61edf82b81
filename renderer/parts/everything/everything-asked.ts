import { create } from 'zustand';
import type { PersonId } from '#domain/ids.ts';

type EverythingAsked = {
  /** About whom the leader wants everything; `null` while nobody asked. */
  personId: PersonId | null;
  asked: (personId: PersonId) => void;
  forgot: () => void;
};

/** Which person's export is being asked about. A person's menu and the palette lead to the same question. */
export const useEverythingAsked = create<EverythingAsked>()((set) => ({
  personId: null,
  asked: (personId) => set({ personId }),
  forgot: () => set({ personId: null }),
}));
