/** A digest per table of every row in IndexedDB, the same only when every byte is. `except`: stores to leave out. */
export const databaseDump = async (
  name: string,
  except: readonly string[] = [],
): Promise<Record<string, string>> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const rows = (store: string) =>
    new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
      request.onerror = () => reject(request.error ?? new Error('not read'));
    });
  const stores = [...database.objectStoreNames].filter((store) => !except.includes(store));
  const digests = await Promise.all(
    stores.map(async (store) => {
      const text = JSON.stringify(await rows(store), (_, value: unknown) =>
        value instanceof Uint8Array ? [...value] : value,
      );
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [store, new Uint8Array(digest).toHex()] as const;
    }),
  );
  database.close();
  return Object.fromEntries(digests);
};
