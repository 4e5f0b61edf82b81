/** What IndexedDB holds under a name. `version` in the schema's own counting; 0 when there is nothing. */
export type DatabaseProbe = {
  version: number;
  /** Chromium found the store corrupt and deleted it. It says so once, and Dexie does not pass it on. */
  wasLost: boolean;
};

/** Dexie multiplies its version numbers by ten. */
const dexieFactor = 10;

type UpgradeEvent = IDBVersionChangeEvent & { dataLoss?: 'none' | 'total' };

/**
 * Looks at a database without Dexie, which would open a newer schema silently and hide a loss. Creates nothing: the
 * upgrade that would create the database is aborted.
 */
export const probeDatabase = (name: string): Promise<DatabaseProbe> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name);
    let wasLost = false;
    request.onupgradeneeded = (event: UpgradeEvent) => {
      wasLost = event.dataLoss === 'total';
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const version = request.result.version / dexieFactor;
      request.result.close();
      resolve({ version, wasLost });
    };
    // The abort above ends here; so does a store that can't be opened, which Dexie will meet again.
    request.onerror = (event) => {
      event.preventDefault();
      resolve({ version: 0, wasLost });
    };
  });

/**
 * Deletes a database that this window has closed. Not by Dexie, which warns on the console while the closing is still
 * under way. A store that can't be deleted is left to whoever opens it next.
 */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
