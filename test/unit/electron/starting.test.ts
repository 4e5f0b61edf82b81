import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync, readFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseProfile } from '#electron/startup/choose-profile.ts';
import { endWithWords } from '#electron/startup/end-with-words.ts';
import { saveFile } from '#electron/files/save-file.ts';

vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-starting-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a first start has the folders it is told to keep everything in, for their owner alone', async () => {
  const { app } = await import('#test/helpers/electron-stand-in/electron.ts');
  const profile = join(folder, 'not', 'there', 'yet');
  chooseProfile(app as unknown as Parameters<typeof chooseProfile>[0], [`--leeway-profile=${profile}`]);
  expect(existsSync(join(profile, 'session'))).toBe(true);
  if (process.platform !== 'win32') expect(statSync(profile).mode & 0o777).toBe(0o700);
});

test('a program that can not open says so and ends with a fault', () => {
  const app = { exit: vi.fn() };
  const dialog = { showErrorBox: vi.fn() };
  endWithWords(app, dialog);
  expect(dialog.showErrorBox).toHaveBeenCalledOnce();
  expect(app.exit).toHaveBeenCalledWith(1);
});

test('an export that can not be written leaves what it would have replaced as it was', async () => {
  const { dialog } = await import('#test/helpers/electron-stand-in/electron.ts');
  dialog.leader.folder = folder;
  expect(await saveFile(1, 'Summary.md', 'old')).toBe('saved');
  expect(readFileSync(join(folder, 'Summary.md'), 'utf8')).toBe('old');
  // Where the new file would be written first, nothing can be.
  mkdirSync(join(folder, '.Summary.md.new'));
  writeFileSync(join(folder, '.Summary.md.new', 'x'), '');
  expect(await saveFile(1, 'Summary.md', 'new')).toBe('failed');
  expect(readFileSync(join(folder, 'Summary.md'), 'utf8')).toBe('old');
});
