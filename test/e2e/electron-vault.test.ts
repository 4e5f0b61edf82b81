import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ElectronProgram, startElectronProgram } from '#test/helpers/electron-program.ts';

const passphrase = 'seven quiet herons cross the weir';
const name = 'Ottilie Brandtqvist';

let profile = '';
let program: ElectronProgram | null = null;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'leeway-electron-vault-'));
});

afterEach(async () => {
  await program?.kill();
  program = null;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const start = async (): Promise<Page> => {
  program = await startElectronProgram(profile);
  return program.page;
};

/** Reads the part of the recovery key that is asked for off the screen, and types it back. */
const typeBackKey = async (page: Page): Promise<void> => {
  const field = page.getByRole('textbox', { name: /part \d+ of the key/ });
  const label = await page
    .getByText(/part \d+ of the key/)
    .first()
    .textContent();
  const part = Number(/\d+/.exec(label ?? '')?.[0]);
  const line = await page
    .getByRole('listitem')
    .nth(part - 1)
    .textContent();
  await field.fill((line ?? '').slice(String(part).length));
  await page.getByRole('button', { name: 'Open my notebook' }).click();
};

const createVault = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Create vault' }).click();
  await typeBackKey(page);
};

const addPerson = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add person' }).first().click();
  const field = page.getByRole('textbox', { name: 'Name', exact: true }).first();
  await field.fill(name);
  await field.press('Enter');
  await page.getByText(name).first().waitFor();
  await page.keyboard.press('Escape');
};

const unlock = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText(name).first().waitFor();
};

const vaultFolder = (): string => join(profile, 'vaults', 'main');

test('a vault made in the window is real files, and a crash and a reload find it again', async () => {
  const page = await start();
  await createVault(page);
  await addPerson(page);
  await program?.kill();
  expect(readdirSync(vaultFolder()).sort()).toEqual(['vault.journal', 'vault.keys', 'vault.people']);
  expect(statSync(join(vaultFolder(), 'vault.journal')).size).toBeGreaterThan(100);
  for (const file of readdirSync(vaultFolder())) {
    const bytes = readFileSync(join(vaultFolder(), file));
    expect(bytes.includes(name.split(' ')[0] ?? '')).toBe(false);
    expect(bytes.includes('herons')).toBe(false);
  }

  const again = await start();
  await unlock(again);
  await again.reload();
  await unlock(again);
  expect(await program?.close()).toBe(0);
});

test('the working copy may vanish: the files bring everything back', async () => {
  await createVault(await start());
  await addPerson((program as ElectronProgram).page);
  await program?.kill();
  rmSync(join(profile, 'chromium'), { recursive: true, force: true, maxRetries: 5 });
  await unlock(await start());
});
