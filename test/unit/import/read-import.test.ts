import { describe, expect, it } from 'vitest';
import { readImport } from '#import/read-import.ts';
import {
  importOptions,
  meetingNote,
  oikioFile,
  peopleTable,
  readFiles,
  sourceOf,
} from '#test/helpers/import-samples.ts';

const faultOf = async (path: string, content: string | Uint8Array) =>
  (await readFiles({ [path]: content })).draft.faults.map(({ code }) => code);

it('reads files of all kinds into one draft in which a name is one subject', async () => {
  const { draft, files } = await readFiles({
    'Notes/2026-03-03 Jonas Lind.md': meetingNote,
    'people.csv': peopleTable,
    'oikio-data.json': oikioFile,
  });
  expect(files).toEqual({ markdown: 1, csv: 1, calendar: 0, oikio: 1 });
  expect(draft.subjects.map(({ name }) => name)).toEqual(['Jonas Lind', 'Wen Zhao', 'Ada Boss']);
});

it('passes over what a folder holds besides, and over folders of programs', async () => {
  const { draft } = await readFiles({
    'Notes/2026-03-03 Jonas.md': 'x',
    'Notes/photo.png': 'x',
    'Notes/.obsidian/workspace.json': '{',
    'Notes/.trash/2026-03-03 Wen.md': 'x',
    'Notes/empty.md': ' \n',
  });
  expect(draft.faults).toEqual([]);
  expect(draft.remarks).toEqual([{ code: 'other-files', count: 4 }]);
  expect(draft.subjects.map(({ name }) => name)).toEqual(['Jonas']);
});

describe('files that can’t be', () => {
  const refused: readonly [code: string, path: string, content: string | Uint8Array][] = [
    ['unknown-kind', 'photo.png', 'x'],
    ['leeway-backup', 'leeway.age', 'x'],
    ['empty', 'people.csv', ''],
    ['not-text', 'a.md', 'x\u0000y'],
    ['too-big', 'a.md', new Uint8Array(2_000_001)],
  ];
  it.each(refused)('%s', async (code, path, content) => {
    expect(await faultOf(path, content)).toEqual([code]);
  });

  it('a file that can’t be opened is told, the others are read', async () => {
    const broken = { ...sourceOf('b.md', 'x'), bytes: () => Promise.reject(new Error('gone')) };
    const { draft } = await readImport([broken, sourceOf('2026-03-03 Jonas.md', 'x')], importOptions);
    expect(draft.faults).toMatchObject([{ code: 'unreadable', unit: 'b.md' }]);
    expect(draft.sessions).toHaveLength(1);
  });

  it('too much in all, and too many files, are refused before anything is read', async () => {
    const never = () => Promise.reject(new Error('read'));
    const big = Array.from({ length: 60 }, (_, at) => ({
      ...sourceOf(`${at}.md`, 'x'),
      size: 1_900_000,
      bytes: never,
    }));
    expect((await readImport(big, importOptions)).draft.faults).toMatchObject([
      { code: 'too-big', unit: '*' },
    ]);
    const many = Array.from({ length: 5001 }, (_, at) => ({ ...sourceOf(`${at}.md`, 'x'), bytes: never }));
    expect((await readImport(many, importOptions)).draft.faults).toMatchObject([
      { code: 'too-many-files', unit: '*' },
    ]);
  });

  it('one that says that it is too large is not opened, and one that is larger than it says is not read', async () => {
    const says = {
      ...sourceOf('a.md', 'x'),
      size: 2_000_001,
      bytes: () => Promise.reject(new Error('read')),
    };
    expect((await readImport([says], importOptions)).draft.faults).toMatchObject([{ code: 'too-big' }]);
    const is = { ...sourceOf('2026-03-03 Jonas.md', 'x'.repeat(2_000_001)), size: 1 };
    const { draft } = await readImport([is], importOptions);
    expect(draft.faults).toMatchObject([{ code: 'too-big' }]);
    expect(draft.notes).toEqual([]);
  });

  it('more records than may come in at once leave nothing but that fault', async () => {
    const boxes = '- [ ] x\n'.repeat(5000);
    const days = [1, 2, 3, 4, 5].map((day) => `2026-03-0${day} Jonas.md`);
    const { draft } = await readFiles(Object.fromEntries(days.map((path) => [path, boxes])));
    expect(draft.faults).toMatchObject([{ code: 'too-many', unit: '*', known: '20000' }]);
    expect(draft.actionItems).toEqual([]);
  });

  it('faults beyond the told ones can’t be left out unseen', async () => {
    const rows = Array.from({ length: 300 }, () => ',x').join('\n');
    const { draft } = await readFiles({ 'people.csv': `Name,Role\n${rows}\n` });
    expect(draft.faults).toHaveLength(200);
    expect(draft.faults.at(-1)).toMatchObject({ unit: '*' });
  });
});
