import type { VaultName } from '#platform/desktop.ts';
import { thisDesktop } from '#platform/this-desktop.ts';
import type { OpenVault } from '#vault/vault.ts';
import { vaultIs } from './vault-session.ts';

/**
 * The ways into a vault. What opens one (Dexie, sealing, the data rooms) is loaded only when asked for, so that the
 * first screen stands before any of it has arrived.
 */
export const desktop = thisDesktop();

const files = (vault: VaultName) => desktop.vaultFiles(vault);

/** Looks at the disk and says what the leader should see first. Creates nothing. */
export const lookAtVault = async (): Promise<void> => {
  const { inspectVault } = await import('#vault/vault.ts');
  const { currentSchema, databaseName } = await import('#data/database.ts');
  const found = await inspectVault(files('main'), databaseName('main'), currentSchema);
  if (found === 'none') vaultIs({ at: 'first-start' });
  else if (found === 'locked') vaultIs({ at: 'locked' });
  else vaultIs({ at: 'refused', why: found });
};
