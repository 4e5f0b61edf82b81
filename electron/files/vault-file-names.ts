import type { VaultFileName } from '#electron/contract/desktop-api.ts';

const known = /^vault\.(keys|keys-copy|people|sentinel|journal|(?:journal|snapshot)-[1-9]\d{0,8})$/;

/** What one of a vault's files is called on the disk. */
export const fileNameOf = (name: VaultFileName): string => `vault.${name}`;

/** Which of a vault's files has this name; `null` for everything else in the folder. */
export const storedName = (fileName: string): VaultFileName | null =>
  (known.exec(fileName)?.[1] as VaultFileName | undefined) ?? null;

/** A free name for a file that can't be read: never one of ours, never one that is taken. */
export const nameAside = (name: VaultFileName, taken: readonly string[]): string => {
  const free = (n: number): string => {
    const candidate = `${fileNameOf(name)}.unreadable-${n}`;
    return taken.includes(candidate) ? free(n + 1) : candidate;
  };
  return free(1);
};
