import type { SchemaVersion } from '#data/schema-version.ts';
import { sealedTableIndexes } from '#vault/working-copy.ts';

/** Autonomy, growth, the question bank and the mirror. Nothing that stood in version 1 changes. */
export const version2: SchemaVersion = {
  version: 2,
  stores: {
    decisionAreas: sealedTableIndexes,
    delegations: sealedTableIndexes,
    levelCards: sealedTableIndexes,
    decisions: sealedTableIndexes,
    takeBacks: sealedTableIndexes,
    looks: sealedTableIndexes,
    obstacles: sealedTableIndexes,
    objectives: sealedTableIndexes,
    ladders: sealedTableIndexes,
    skills: sealedTableIndexes,
    personSkills: sealedTableIndexes,
    assessments: sealedTableIndexes,
    evidence: sealedTableIndexes,
    growthGoals: sealedTableIndexes,
    progressChecks: sealedTableIndexes,
    experiments: sealedTableIndexes,
    questions: sealedTableIndexes,
    askings: sealedTableIndexes,
    mirrorPages: sealedTableIndexes,
  },
};
