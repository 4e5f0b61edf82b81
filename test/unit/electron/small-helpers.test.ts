import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { plainFileName } from '#electron/files/plain-file-name.ts';
import { nextTextSize } from '#electron/menu/text-size.ts';
import { profileFromArguments } from '#electron/startup/choose-profile.ts';

test.each([
  ['Summary Ada 2026.md', 'Summary Ada 2026.md'],
  ['../../etc/passwd', 'etc passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['.bashrc', 'bashrc'],
  ['a\u202Egpj.exe', 'a gpj.exe'],
  ['a\0b:c?.md', 'a b c .md'],
  ['con.txt', 'Leeway con.txt'],
  ['///', 'Leeway'],
  ['x'.repeat(500), 'x'.repeat(120)],
])('%j is saved as %j', (suggested, name) => expect(plainFileName(suggested)).toBe(name));

test('text grows to twice its size and not beyond, shrinks to 80 %, and comes back', () => {
  const up = Array.from({ length: 7 }).reduce<number[]>(
    (all) => [...all, nextTextSize(all.at(-1) ?? 1, 1)],
    [1],
  );
  expect(up).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2, 2]);
  expect(nextTextSize(1.100000023, 1)).toBe(1.25);
  expect(nextTextSize(1, -1)).toBe(0.9);
  expect(nextTextSize(0.8, -1)).toBe(0.8);
  expect(nextTextSize(1.75, 0)).toBe(1);
});

test('the profile folder comes from the command line, or not at all', () => {
  expect(profileFromArguments(['electron', '.', '--leeway-profile=some/where'])).toBe(resolve('some/where'));
  expect(profileFromArguments(['electron', '.'])).toBeNull();
  expect(profileFromArguments(['electron', '.', '--leeway-profile='])).toBeNull();
  // What a link brings along chooses nothing.
  expect(profileFromArguments(['leeway', '--', 'leeway://today', '--leeway-profile=/tmp'])).toBeNull();
});
