import Dexie from 'dexie';
import type { VaultName } from '#platform/desktop.ts';
import type { SchemaVersion } from './schema-version.ts';
import { version1 } from './versions/version-1.ts';
import { version2 } from './versions/version-2.ts';

const history: readonly SchemaVersion[] = [version1, version2];

/** The newest schema this program knows. A vault with a higher number is refused untouched. */
export const currentSchema = history.at(-1)?.version ?? 0;

export const databaseName = (vault: VaultName): string => (vault === 'main' ? 'leeway' : 'leeway-sample');

/** The working copy in IndexedDB. The journal is the vault; this can be rebuilt from it at any time. */
export const openDatabase = (name: string): Dexie => {
  const database = new Dexie(name);
  for (const { version, stores } of history) database.version(version).stores(stores);
  return database;
};
