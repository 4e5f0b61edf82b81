import type { GrowingFile, StoredFile } from '#platform/desktop.ts';
import type { Header } from './journal-header.ts';

/** A journal whose beginning is known. */
export type Journal = { n: number; name: GrowingFile; header: Header };

/** The journal of generation `n`, counted from 1. */
export const journalName = (n: number): GrowingFile => (n === 1 ? 'journal' : `journal-${n}`);

/** The snapshot that the journal of generation `n` continues. The first continues none. */
export const snapshotName = (n: number): GrowingFile => `snapshot-${n}`;

const numberIn = (name: string, kind: 'journal' | 'snapshot'): number | null => {
  if (name === 'journal') return kind === 'journal' ? 1 : null;
  const [, found, n] = /^(journal|snapshot)-(\d+)$/.exec(name) ?? [];
  return found === kind ? Number(n) : null;
};

const generationsOf = (stored: readonly StoredFile[], kind: 'journal' | 'snapshot'): number[] =>
  stored
    .map(({ name }) => numberIn(name, kind))
    .filter((n) => n !== null)
    .toSorted((a, b) => b - a);

/** The generations whose journal lies there, the newest first. */
export const journalsIn = (stored: readonly StoredFile[]): number[] => generationsOf(stored, 'journal');

/** The highest generation that any file belongs to; 0 where there is none. */
export const highestIn = (stored: readonly StoredFile[]): number =>
  Math.max(0, ...generationsOf(stored, 'journal'), ...generationsOf(stored, 'snapshot'));

/** Files of generations before `n`. */
export const filesBefore = (stored: readonly StoredFile[], n: number): GrowingFile[] =>
  stored.flatMap(({ name }) => {
    const own = numberIn(name, 'journal') ?? numberIn(name, 'snapshot');
    return own !== null && own < n ? [name as GrowingFile] : [];
  });

/** How long a file is; 0 where there is none. */
export const sizeOf = (stored: readonly StoredFile[], wanted: StoredFile['name']): number =>
  stored.find(({ name }) => name === wanted)?.size ?? 0;
