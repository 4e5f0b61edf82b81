/** Dexie's declaration of a table of sealed rows: by id, and by what `Filter` may ask, each sorted by day. */
export const sealedTableIndexes = '&id, [personId+flag+day], [personId+day], [flag+day], day';

/** Where the working copy notes how much of the journal it holds. */
export const vaultMetaTable = 'vaultMeta';
export const vaultMetaIndexes = '&key';
