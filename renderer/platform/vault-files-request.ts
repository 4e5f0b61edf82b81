import type { VaultFiles } from './desktop.ts';

export type VaultFilesCall = keyof VaultFiles;

/** One call to the worker, and its answer under the same number. */
export type VaultFilesRequest = { number: number; call: VaultFilesCall; args: readonly unknown[] };
export type VaultFilesAnswer = { number: number; result: unknown };
