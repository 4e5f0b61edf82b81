import type { LadderDraft } from '#domain/ladders/ladder-draft.ts';

export const starters = ['engineer', 'operations', 'lead'] as const;
export type StarterKey = (typeof starters)[number];

const load: Readonly<Record<StarterKey, () => Promise<LadderDraft>>> = {
  engineer: async () => (await import('./starter-engineer.ts')).starterEngineer,
  operations: async () => (await import('./starter-operations.ts')).starterOperations,
  lead: async () => (await import('./starter-lead.ts')).starterLead,
};

/** A ladder that ships with the program; its words are loaded when somebody asks for them. */
export const starterDraft = (key: StarterKey): Promise<LadderDraft> => load[key]();
