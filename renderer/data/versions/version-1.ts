import { sealedTableIndexes, vaultMetaIndexes, vaultMetaTable } from '#vault/working-copy.ts';
import type { SchemaVersion } from '#data/schema-version.ts';

/** First release: people and what one-on-ones need. Every table has the same shape, since its words are sealed. */
export const version1: SchemaVersion = {
  version: 1,
  stores: {
    [vaultMetaTable]: vaultMetaIndexes,
    people: sealedTableIndexes,
    sessions: sealedTableIndexes,
    talkingPoints: sealedTableIndexes,
    actionItems: sealedTableIndexes,
    notes: sealedTableIndexes,
    feedback: sealedTableIndexes,
    recognitions: sealedTableIndexes,
    summaries: sealedTableIndexes,
    preferences: sealedTableIndexes,
  },
};
