import type { VaultShelf } from '#electron/files/vault-shelf.ts';
import { handle } from './handle.ts';

/** Connects the vault's files to the renderer. */
export const handleVaultChannels = (shelf: VaultShelf): void => {
  handle('vault:open', ({ vault }, sender) => shelf.open(vault, sender));
  handle('vault:write-key-file', ({ vault, bytes }, sender) =>
    shelf.use(vault, sender, (store) => store.writeKeyFile(bytes)),
  );
  handle('vault:read-journal', ({ vault, start, end }, sender) =>
    shelf.use(vault, sender, (store) => store.readJournal(start, end)),
  );
  handle('vault:append-journal', ({ vault, position, bytes }, sender) =>
    shelf.use(vault, sender, (store) => store.appendJournal(position, bytes)),
  );
  handle('vault:truncate-journal', ({ vault, size }, sender) =>
    shelf.use(vault, sender, (store) => store.truncateJournal(size)),
  );
  handle('vault:destroy', ({ vault }, sender) => shelf.use(vault, sender, (store) => store.destroy()));
  handle('vault:close', ({ vault }, sender) => shelf.close(vault, sender));
};
