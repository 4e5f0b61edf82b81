import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

type Entry = {
  files?: Record<string, Entry>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
  integrity?: { algorithm: string; hash: string };
};

/** One file of an archive: its path, its bytes, and the hash the archive's header holds of them (`null`: none). */
type PackedFile = { path: string; bytes: Buffer; hash: string | null };

export type Archive = { headerHash: string; files: PackedFile[]; unpacked: string[] };

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

const walk = (entry: Entry, path: string): [string, Entry][] =>
  entry.files === undefined
    ? [[path, entry]]
    : Object.entries(entry.files).flatMap(([name, inner]) => walk(inner, `${path}/${name}`));

/**
 * Reads an asar: four numbers of 32 bits (the second: bytes of the header's envelope, the fourth: of its text), the header
 * as JSON, then the files one after the other. Source: @electron/asar, README, "Format".
 */
export const readArchive = (file: string): Archive => {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12));
  const start = 8 + bytes.readUInt32LE(4);
  const entries = walk(JSON.parse(text) as Entry, '');
  return {
    headerHash: sha256(text),
    unpacked: entries.filter(([, { unpacked }]) => unpacked === true).map(([path]) => path),
    files: entries
      .filter(([, { unpacked }]) => unpacked !== true)
      .map(([path, { offset, size = 0, integrity }]) => {
        const at = start + Number(offset);
        return { path, bytes: bytes.subarray(at, at + size), hash: integrity?.hash ?? null };
      }),
  };
};
