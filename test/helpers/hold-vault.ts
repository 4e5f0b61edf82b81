import { createVaultFileStore } from '#electron/files/vault-file-store.ts';

// A process of its own that opens the vault in the folder given, says so, and holds it until it is killed.
const opened = await createVaultFileStore(process.argv[2] ?? '').open();
process.stdout.write(opened.ok ? 'holding' : opened.fault);
setInterval(() => undefined, 1_000);
