import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { addFile } from '#electron/files/add-file.ts';
import { createChosenFolders } from '#electron/files/chosen-folders.ts';

const chosen = vi.hoisted(() => ({ path: '' }));
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  BrowserWindow: { fromWebContents: () => null },
  webContents: { fromId: () => undefined },
  dialog: {
    showOpenDialog: async () =>
      chosen.path === '' ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen.path] },
  },
}));

const folder = mkdtempSync(join(tmpdir(), 'leeway-chosen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chooses = (path: string) => {
  chosen.path = path;
};

test('a folder is for the window that asked, by its token alone, until another is chosen or the window goes', async () => {
  const folders = createChosenFolders();
  chooses('/one');
  const one = (await folders.choose(1)) ?? '';
  chooses('/two');
  const two = (await folders.choose(2)) ?? '';
  expect([folders.pathOf(one, 1), folders.pathOf(two, 2)]).toEqual(['/one', '/two']);
  expect([folders.pathOf(one, 2), folders.pathOf(two, 1), folders.pathOf('', 1)]).toEqual([null, null, null]);
  const later = (await folders.choose(1)) ?? '';
  expect([folders.pathOf(one, 1), folders.pathOf(later, 1)]).toEqual([null, '/two']);
  folders.release(1);
  expect(folders.pathOf(later, 1)).toBeNull();
});

test('who changes their mind keeps what was chosen before', async () => {
  const folders = createChosenFolders();
  chooses('/one');
  const one = (await folders.choose(1)) ?? '';
  chooses('');
  expect(await folders.choose(1)).toBeNull();
  expect(folders.pathOf(one, 1)).toBe('/one');
});

test('a file that is there is never replaced', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(await addFile(folder, 'Ada.md', bytes('first'))).toEqual({ ok: true, name: 'Ada.md' });
  expect(await addFile(folder, 'Ada.md', bytes('second'))).toEqual({ ok: true, name: 'Ada (2).md' });
  expect(readdirSync(folder).toSorted()).toEqual(['Ada (2).md', 'Ada.md']);
  expect(readFileSync(join(folder, 'Ada.md'), 'utf8')).toBe('first');
});
