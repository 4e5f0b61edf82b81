import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BackupLine } from '#app/shell/backup-line.tsx';
import { backUp } from '#data/back-up.ts';
import { addPerson } from '#data/people.ts';
import type { BrowserStorage, Desktop } from '#platform/desktop.ts';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { memoryBackups } from '#test/helpers/memory-backups.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { openKeyedVault } from '#test/helpers/open-keyed-vault.ts';

// The first backup lies in the browser alone. When the leader hears of it depends on what the browser promised.

let opened: Awaited<ReturnType<typeof openKeyedVault>>;
let backups: ReturnType<typeof memoryBackups>;

beforeEach(async () => {
  opened = await openKeyedVault('2026-11-23T09:00:00Z');
  backups = memoryBackups();
  backups.state.label = null;
  await done(addPerson('Amara Osei'));
  await backUp(backups.place);
});
afterEach(() => opened.end());

const kept = (isKept: boolean): BrowserStorage => ({
  isKept: async () => isKept,
  askToKeep: async () => isKept,
});

const lineOn = async (day: string, over: Partial<Desktop>) => {
  opened.clock.set(`2026-11-${day}T12:00:00Z`);
  await showScreen(
    <>
      <BackupLine />
      <p>After it</p>
    </>,
    { backups: backups.place, ...over },
  );
  await expect.element(page.getByText('After it')).toBeVisible();
};
const line = page.getByRole('region', { name: 'Backups' });

test('where the browser may clear them, two days are enough, and the line says why', async () => {
  await lineOn('25', { storage: kept(false) });
  await expect.element(line.getByText(/it may clear them when space runs short/)).toBeVisible();
});

test('where it promised to keep them, it is a week', async () => {
  await lineOn('30', { storage: kept(true) });
  await expect.element(line.getByText(/^Your backups lie in this browser only\. Save a copy/)).toBeVisible();
});

test('“Later” is two days where they may be cleared', async () => {
  await lineOn('25', { storage: kept(false) });
  await line.getByRole('button', { name: 'Later' }).click();
  await expect.element(line).not.toBeInTheDocument();
});
