import { browserStorage } from './browser-storage.ts';
import type { FileResult, StoredFile, VaultFiles, VaultName } from './desktop.ts';
import type { VaultFilesAnswer, VaultFilesCall } from './vault-files-request.ts';

const fault: FileResult<never> = { ok: false, fault: 'io' };

type Line = {
  ask(call: VaultFilesCall, args: readonly unknown[], transfer?: Transferable[]): Promise<unknown>;
  end(): void;
};

/** A worker for one opened vault. When it breaks, everything asked of it is an `io` fault. */
const openLine = (folderName: string): Line => {
  const worker = new Worker(new URL('./vault-files.worker.ts', import.meta.url), {
    type: 'module',
    name: folderName,
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let number = 0;
  let isBroken = false;
  const giveUp = () => {
    isBroken = true;
    for (const answer of waiting.values()) answer(fault);
    waiting.clear();
  };
  worker.onerror = giveUp;
  worker.onmessageerror = giveUp;
  worker.onmessage = ({ data }: MessageEvent<VaultFilesAnswer>) => {
    waiting.get(data.number)?.(data.result);
    waiting.delete(data.number);
  };
  return {
    ask: (call, args, transfer = []) =>
      new Promise((resolve) => {
        if (isBroken) return resolve(fault);
        number += 1;
        waiting.set(number, resolve);
        worker.postMessage({ number, call, args }, transfer);
      }),
    end: () => {
      worker.terminate();
      giveUp();
    },
  };
};

/** A vault's files in the browser's origin-private file system, in `vault-main` or `vault-sample`. */
export const browserVaultFiles = (vault: VaultName): VaultFiles => {
  let line: Line | null = null;
  const ask = <T>(call: VaultFilesCall, args: readonly unknown[], transfer?: Transferable[]) =>
    (line === null ? Promise.resolve(fault) : line.ask(call, args, transfer)) as Promise<FileResult<T>>;
  const close = async () => {
    const mine = line;
    line = null;
    await mine?.ask('close', []);
    mine?.end();
  };
  return {
    open: async () => {
      if (line !== null) return { ok: false, fault: 'in-use' };
      // Or the browser clears journal, copy and own backups together when space runs short. It may refuse.
      if (vault === 'main') void browserStorage.askToKeep();
      line = openLine(`vault-${vault}`);
      const opened = await ask<readonly StoredFile[]>('open', []);
      if (!opened.ok) await close();
      return opened;
    },
    read: (name, start, end) => ask('read', [name, start, end]),
    append: (name, position, bytes) => {
      // A copy of exactly these bytes, handed over instead of copied once more.
      const own = bytes.slice();
      return ask('append', [name, position, own], [own.buffer]);
    },
    truncate: (name, size) => ask('truncate', [name, size]),
    replace: (name, bytes) => ask('replace', [name, bytes]),
    remove: (name) => ask('remove', [name]),
    setAside: (name) => ask('setAside', [name]),
    destroy: () => ask('destroy', []),
    close,
  };
};
