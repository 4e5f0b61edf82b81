import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ElectronProgram, startElectronProgram } from '#test/helpers/electron-program.ts';
import { addPeople, openNotebook, passphrase, person, unlock } from '#test/helpers/leader.ts';
import { layIntoProfile } from '#test/helpers/ready-notebook.ts';

// The computer's login opens the notebook, where its keychain is worth something; and nothing of it is ever the only way.

let profile = '';
let program: ElectronProgram;
beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'leeway-electron-login-'));
  layIntoProfile(profile);
});
afterAll(async () => {
  await program.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const start = async (keyring: string): Promise<Page> => {
  program = await startElectronProgram(profile, { LEEWAY_STAND_IN_KEYRING: keyring });
  return program.page;
};
const login = 'Open with this computer’s login';
const settings = (page: Page) => page.getByRole('link', { name: 'Settings' }).click();
const passphraseField = (page: Page) => page.getByRole('textbox', { name: 'Passphrase', exact: true });

it('is refused in one sentence where the keychain has no password of its own', async () => {
  const page = await start('basic_text');
  await openNotebook(page);
  await addPeople(page, 'Amara Osei');
  await settings(page);
  await page.getByText('keychain has no password of its own', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: `${login}: Turn on` }).count()).toBe(0);
  await program.close();
});

it('is off until the leader turns it on with the passphrase; then a restart asks for nothing', async () => {
  const page = await start('gnome_libsecret');
  await unlock(page);
  await settings(page);
  await page.getByRole('button', { name: `${login}: Turn on` }).click();
  await page.getByRole('textbox', { name: 'Present passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Turn on', exact: true }).click();
  await page.getByRole('button', { name: `${login}: Turn off` }).waitFor();
  await program.close();
  const keys = readFileSync(join(profile, 'vaults', 'main', 'vault.keys'), 'utf8');
  expect(keys).toContain('"keychain"');
  expect(keys).not.toContain('AGE-SECRET-KEY');
  const again = await start('gnome_libsecret');
  await person(again, 'Amara Osei').waitFor();
});

it('locks with the screen, stays locked until somebody asks, and comes back to the same place', async () => {
  const { page } = program;
  await person(page, 'Amara Osei').click();
  await page.getByRole('heading', { name: 'Amara Osei' }).waitFor();
  await program.ask('machine', 'lock-screen');
  await page.getByText('Locked with the screen.').waitFor();
  expect(await page.getByText('Amara').count()).toBe(0);
  await page.getByRole('button', { name: login }).click();
  await page.getByRole('heading', { name: 'Amara Osei' }).waitFor();
  await program.ask('machine', 'suspend');
  await page.getByText('Locked when the computer went to sleep.').waitFor();
  await program.close();
});

it.each(['kwallet6', 'basic_text'])(
  'asks for the passphrase when the keychain is another one: %s',
  async (keyring) => {
    const page = await start(keyring);
    await page.getByText('login does not open this vault any more', { exact: false }).waitFor();
    await passphraseField(page).fill(passphrase);
    await page.keyboard.press('Enter');
    await person(page, 'Amara Osei').waitFor();
    await program.close();
  },
);

it('is off again when the leader turns it off', async () => {
  const page = await start('gnome_libsecret');
  await person(page, 'Amara Osei').waitFor();
  await settings(page);
  await page.getByRole('button', { name: `${login}: Turn off` }).click();
  await page.getByRole('button', { name: `${login}: Turn on` }).waitFor();
  await page.reload();
  await passphraseField(page).waitFor();
  expect(await page.getByRole('button', { name: login }).count()).toBe(0);
});
