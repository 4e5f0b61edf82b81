import type { Query } from './live.ts';
import { openedVault } from './store.ts';

/** The answer to `query` as things stand now, for what is done once. What is shown goes through `useLive`. */
export const ask = <T>(query: Query<T>): Promise<T> => query(openedVault());
