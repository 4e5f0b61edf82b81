import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { currentSchema } from '#data/database.ts';
import { tables } from '#data/tables.ts';
import { storedName } from '#electron/files/vault-file-names.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import type { SyncAccessHandle } from '#platform/opfs-file.ts';
import { writeWhole } from '#platform/opfs-whole-file.ts';
import { memoryDatabase } from '#test/helpers/memory-database.ts';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import { createVault } from '#vault/vault.ts';

// node --import ./test/helpers/temporal.ts test/helpers/make-notebook.ts FOLDER PASSPHRASE
// Writes a notebook with nothing in it, as it lies in a profile of either edition, and its recovery key. Its passphrase is
// derived in no time, so that a journey that is not about keys need not wait for it.

const [folder = '', passphrase = ''] = process.argv.slice(2);
const electron = join(folder, 'electron');
const browser = join(folder, 'browser');
for (const place of [electron, browser]) mkdirSync(place, { recursive: true });

/** A folder of this disk, as the browser edition sees its own. */
const asPrivateFolder = (path: string): FileSystemDirectoryHandle => {
  const held = (name: string): SyncAccessHandle => {
    const file = openSync(join(path, name), 'r+');
    return {
      read: (into, { at }) => readSync(file, into, 0, into.byteLength, at),
      write: (from, { at }) => writeSync(file, from, 0, from.byteLength, at),
      flush: () => undefined,
      truncate: (size) => ftruncateSync(file, size),
      getSize: () => fstatSync(file).size,
      close: () => closeSync(file),
    };
  };
  const getFileHandle = async (name: string, { create = false } = {}) => {
    if (create) closeSync(openSync(join(path, name), 'a'));
    else if (!readdirSync(path).includes(name)) throw new DOMException('', 'NotFoundError');
    return { createSyncAccessHandle: async () => held(name) };
  };
  return { getFileHandle } as unknown as FileSystemDirectoryHandle;
};

await installNodeVault();
const names = tables.map(({ name }) => name);
const files = createVaultFileStore(electron);
const database = memoryDatabase('notebook', names, currentSchema);
const created = await createVault({ files, database, tables, passphrase, workFactor: 10 });
const outcome = await created.finish();
if (!outcome.ok) throw new Error(outcome.reason);
await outcome.vault.close();

for (const file of readdirSync(electron)) {
  const name = storedName(file);
  const bytes = new Uint8Array(readFileSync(join(electron, file)));
  if (name === 'keys' || name === 'people' || name === 'sentinel')
    await writeWhole(asPrivateFolder(browser), name, bytes);
  else if (name !== null) writeFileSync(join(browser, name), bytes);
}
writeFileSync(join(folder, 'recovery-key'), created.recoveryKey);
