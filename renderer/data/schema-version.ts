/** One step in the database's history: append-only, one file each, each with a test. `stores` is in Dexie's notation. */
export type SchemaVersion = { version: number; stores: Record<string, string> };
