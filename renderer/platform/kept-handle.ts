/** A database of its own, so that it is neither the vault's working copy nor lost with it. It holds a handle, no words. */
const databaseName = 'leeway-backup-folder';
const store = 'handles';
const key = 'chosen';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });

const inStore = async <T>(
  mode: IDBTransactionMode,
  work: (handles: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
};

/** The folder that was chosen in an earlier visit, if the browser still knows it. */
export const keptHandle = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    const found: unknown = await inStore('readonly', (handles) => handles.get(key) as IDBRequest<unknown>);
    return found instanceof FileSystemDirectoryHandle ? found : null;
  } catch {
    return null;
  }
};

export const keepHandle = async (handle: FileSystemDirectoryHandle): Promise<void> => {
  await inStore('readwrite', (handles) => handles.put(handle, key));
};

export const forgetHandle = async (): Promise<void> => {
  await inStore('readwrite', (handles) => handles.delete(key));
};
