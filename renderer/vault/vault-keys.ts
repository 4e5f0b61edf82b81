import type { VaultFiles } from '#platform/desktop.ts';
import { readKeyFile } from './key-file.ts';
import { provenRecipient } from './recovery-recipient.ts';
import type { SealingKey } from './seal.ts';

/** What opens an unlocked vault. */
export type VaultKeys = {
  /**
   * Where backups are sealed to: the recovery key's public half, `age1…`. `null`: the sample vault, or an older key file
   * that was never opened with its recovery key, so that a new recovery key must be made first.
   */
  recipient(): Promise<string | null>;
};

type KeysParts = { files: VaultFiles; key: SealingKey; schema: number };

/** A key file is some 2 KB; more than this is none. */
export const mostKeyBytes = 1024 * 1024;

export const vaultKeysIn = ({ files, key, schema }: KeysParts): VaultKeys => ({
  recipient: async () => {
    const bytes = await files.read('keys', 0, mostKeyBytes);
    const keys = bytes.ok ? readKeyFile(bytes.value, schema) : bytes;
    return keys.ok ? provenRecipient(key, keys.keyFile) : null;
  },
});
