import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findWords } from '#test/helpers/find-words.ts';

// The search must find what it looks for, or its silence about the sealed profile means nothing.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const word = 'quibblethorn';
const planted: [string, Buffer][] = [
  ['utf-8', Buffer.from(`..${word}..`)],
  ['utf-16le', Buffer.from(`..${word}..`, 'utf16le')],
  ['utf-16be', Buffer.from(`..${word}..`, 'utf16le').swap16()],
  ['base64', Buffer.from(Buffer.from(`a${word}bc`).toString('base64'))],
  ['base64', Buffer.from(Buffer.from(`ab${word}bc`).toString('base64'))],
  ['base64', Buffer.from(Buffer.from(`abc${word}bc`).toString('base64'))],
];

it.each(planted)('finds a word planted as %s, in any folder', (encoding, bytes) => {
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  writeFileSync(join(folder, 'deep', 'er', 'file'), bytes);
  expect(findWords(folder, ['absent', word])).toContainEqual(expect.objectContaining({ word, encoding }));
});

it('finds nothing where nothing was planted', () => {
  writeFileSync(join(folder, 'file'), 'something else');
  expect(findWords(folder, [word])).toEqual([]);
});
