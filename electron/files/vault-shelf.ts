import type { FileResult, StoredFile, VaultName } from '#electron/contract/desktop-api.ts';
import type { VaultFileStore } from './vault-file-store.ts';

type Held = { owner: number; store: VaultFileStore };

/** Which page holds which vault. A page is named by the id of its web contents. */
export type VaultShelf = {
  /** A page that was reloaded takes its own vault again; another page's is `in-use`. */
  open(vault: VaultName, owner: number): Promise<FileResult<readonly StoredFile[]>>;
  /** `io` when this page does not hold the vault. */
  use<T>(
    vault: VaultName,
    owner: number,
    ask: (store: VaultFileStore) => Promise<FileResult<T>>,
  ): Promise<FileResult<T>>;
  close(vault: VaultName, owner: number): Promise<void>;
  /** Lets everything go that a closed or crashed page held. */
  release(owner: number): Promise<void>;
};

export const createVaultShelf = (createStore: (vault: VaultName) => VaultFileStore): VaultShelf => {
  const held = new Map<VaultName, Held>();
  // A vault that is being let go still has its lock; whoever wants it next waits for that, and isn't refused.
  const leaving = new Map<VaultName, Promise<void>>();
  const heldBy = (vault: VaultName, owner: number): Held | undefined => {
    const entry = held.get(vault);
    return entry?.owner === owner ? entry : undefined;
  };
  const close = async (vault: VaultName, owner: number): Promise<void> => {
    const entry = heldBy(vault, owner);
    if (entry === undefined) return;
    held.delete(vault);
    const left = entry.store.close();
    leaving.set(vault, left);
    await left;
  };
  return {
    open: async (vault, owner) => {
      await close(vault, owner);
      await leaving.get(vault);
      if (held.has(vault)) return { ok: false, fault: 'in-use' };
      const store = createStore(vault);
      held.set(vault, { owner, store });
      const opened = await store.open();
      if (!opened.ok) held.delete(vault);
      return opened;
    },
    use: async (vault, owner, ask) => {
      const entry = heldBy(vault, owner);
      return entry === undefined ? { ok: false, fault: 'io' } : ask(entry.store);
    },
    close,
    release: async (owner) => {
      for (const vault of held.keys()) await close(vault, owner);
    },
  };
};
