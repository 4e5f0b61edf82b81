import type { VaultShelf } from '#electron/files/vault-shelf.ts';
import { handle } from './handle.ts';

/** Connects the vault's files to the renderer. */
export const handleVaultChannels = (shelf: VaultShelf): void => {
  handle('vault:open', ({ vault }, sender) => shelf.open(vault, sender));
  handle('vault:read', ({ vault, name, start, end }, sender) =>
    shelf.use(vault, sender, (store) => store.read(name, start, end)),
  );
  handle('vault:append', ({ vault, name, position, bytes }, sender) =>
    shelf.use(vault, sender, (store) => store.append(name, position, bytes)),
  );
  handle('vault:truncate', ({ vault, name, size }, sender) =>
    shelf.use(vault, sender, (store) => store.truncate(name, size)),
  );
  handle('vault:replace', ({ vault, name, bytes }, sender) =>
    shelf.use(vault, sender, (store) => store.replace(name, bytes)),
  );
  handle('vault:remove', ({ vault, name }, sender) =>
    shelf.use(vault, sender, (store) => store.remove(name)),
  );
  handle('vault:set-aside', ({ vault, name }, sender) =>
    shelf.use(vault, sender, (store) => store.setAside(name)),
  );
  handle('vault:destroy', ({ vault }, sender) => shelf.use(vault, sender, (store) => store.destroy()));
  handle('vault:close', ({ vault }, sender) => shelf.close(vault, sender));
};
