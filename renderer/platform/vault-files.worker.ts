import { opfsVaultFiles } from './opfs-vault-files.ts';
import type { VaultFilesAnswer, VaultFilesRequest } from './vault-files-request.ts';

// The worker's name is the folder's.
const files = opfsVaultFiles(self.name) as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;

let last: Promise<unknown> = Promise.resolve();

const answer = async ({ number, call, args }: VaultFilesRequest): Promise<void> => {
  const result = await files[call]?.(...args);
  self.postMessage({ number, result } satisfies VaultFilesAnswer);
};

// One after another, in the order asked: two writes never overlap.
self.onmessage = ({ data }: MessageEvent<VaultFilesRequest>) => {
  last = last.then(() => answer(data));
};
