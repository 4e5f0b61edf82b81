import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** The part of Settings that is about backups. */
export const backupsOf = (page: Page) => page.getByRole('region', { name: 'Backups' });

export const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('button', { name: 'Back up now' }).waitFor();
};

/** Backs up and waits until it is said; the one that is made by itself may have been faster. */
export const backUpNow = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page
    .getByText('Backed up and checked.')
    .or(page.getByText('Nothing has changed since the last backup.'))
    .first()
    .waitFor();
};

/** What Debian's own age finds in a backup, without Leeway. */
export const readWithAge = (file: Uint8Array, recoveryKey: string): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-age-'));
  try {
    writeFileSync(join(folder, 'recovery.txt'), `${recoveryKey}\n`);
    writeFileSync(join(folder, 'file.age'), file);
    const args = ['-d', '-i', join(folder, 'recovery.txt'), join(folder, 'file.age')];
    return JSON.parse(execFileSync('age', args, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
