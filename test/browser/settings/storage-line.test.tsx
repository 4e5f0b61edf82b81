import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { backUp } from '#data/back-up.ts';
import { addPerson } from '#data/people.ts';
import type { BrowserStorage } from '#platform/desktop.ts';
import { memoryBackups } from '#test/helpers/memory-backups.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { openKeyedVault } from '#test/helpers/open-keyed-vault.ts';
import { showSettings } from './show-settings.tsx';

let opened: Awaited<ReturnType<typeof openKeyedVault>>;
let backups: ReturnType<typeof memoryBackups>;
beforeEach(async () => {
  opened = await openKeyedVault('2026-11-23T09:00:07Z');
  backups = memoryBackups();
  backups.state.label = null;
});
afterEach(() => opened.end());

/** A browser that has not agreed yet, and what it answers when it is asked. */
const asked = (...answers: boolean[]): BrowserStorage => ({
  isKept: async () => false,
  askToKeep: async () => answers.shift() ?? false,
});
const show = (storage: BrowserStorage | null) => showSettings({ backups: backups.place, storage });
const section = page.getByRole('region', { name: 'Backups' });
const line = section.getByText(/This browser has not agreed to keep your notebook/);

test('where the browser may clear the notebook, that is said, and asking it again may help', async () => {
  await show(asked(false, true));
  await expect.element(section.getByText(/save a copy, before that happens\.$/)).toBeVisible();
  const ask = section.getByRole('button', { name: 'Ask the browser to keep it' });
  await ask.click();
  await expect.element(page.getByText(/The browser did not agree\./)).toBeVisible();
  await expect.element(line).toBeVisible();
  await ask.click();
  await expect.element(page.getByText('The browser keeps your notebook from now on.')).toBeVisible();
  await expect.element(line).not.toBeInTheDocument();
});

test('a chosen folder outlives it, and the line says so', async () => {
  backups.state.label = 'Stick';
  await show(asked());
  await expect.element(section.getByText(/Those in “Stick” would still be there\.$/)).toBeVisible();
});

test.each([
  ['promised to keep it', { ...asked(), isKept: async () => true }],
  ['is not where it lies', null],
])('nothing is said where the browser %s', async (_, storage) => {
  await show(storage);
  await expect.element(section.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
  await expect.element(line).not.toBeInTheDocument();
});

test('two backups of one minute can be told apart', async () => {
  await done(addPerson('Amara Osei'));
  await backUp(backups.place);
  opened.clock.set('2026-11-23T09:00:41Z');
  await done(addPerson('Jonas Lind'));
  await backUp(backups.place);
  await show(null);
  await expect.element(section.getByText(/^Today at .*00:41/)).toBeVisible();
  await expect.element(section.getByText(/^Today at .*00:07/)).toBeVisible();
});
