import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Found = { word: string; encoding: string; file: string };

const utf16be = (word: string): Buffer => Buffer.from(word, 'utf16le').swap16();

/** Base64 of a word depends on where it starts within three bytes; only the letters that hold its bits alone count. */
const base64Parts = (word: string): Buffer[] =>
  [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)]);
    const first = Math.ceil((8 * shift) / 6);
    const end = Math.floor((8 * bytes.length) / 6);
    return Buffer.from(bytes.toString('base64').slice(first, end));
  });

/** How a word may lie on a disk: Chromium stores text as Latin-1, UTF-8 or UTF-16, and some of it in base64. */
const encodings = (word: string): { encoding: string; bytes: Buffer }[] => [
  { encoding: 'utf-8', bytes: Buffer.from(word) },
  { encoding: 'utf-16le', bytes: Buffer.from(word, 'utf16le') },
  { encoding: 'utf-16be', bytes: utf16be(word) },
  ...base64Parts(word).map((bytes) => ({ encoding: 'base64', bytes })),
];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);

/** A browser that closes still tidies its own caches: what goes meanwhile holds nothing. */
const contentOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    if (existsSync(file)) throw error;
    return Buffer.alloc(0);
  }
};

/** Every place under `folder` where one of `words` can be read, in any of four encodings. */
export const findWords = (folder: string, words: readonly string[]): Found[] => {
  const wanted = words.flatMap((word) => encodings(word).map((one) => ({ word, ...one })));
  return filesUnder(folder).flatMap((file) => {
    const content = contentOf(file);
    return wanted
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ word, encoding }) => ({ word, encoding, file }));
  });
};
