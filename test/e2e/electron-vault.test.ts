import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profilePerTest } from '#test/helpers/electron-profile.ts';
import { addPeople, createVault, openNotebook, person, unlock } from '#test/helpers/leader.ts';
import { layIntoProfile } from '#test/helpers/ready-notebook.ts';

const name = 'Ottilie Brandtqvist';
const { profile, start } = profilePerTest();
const vaultFolder = (): string => join(profile(), 'vaults', 'main');

test('a vault made in the window is real files, and a crash and a reload find it again', async () => {
  const { page, kill } = await start();
  await createVault(page);
  await addPeople(page, name);
  await kill();
  expect(readdirSync(vaultFolder()).sort()).toEqual([
    'vault.journal',
    'vault.keys',
    'vault.keys-copy',
    'vault.people',
  ]);
  expect(statSync(join(vaultFolder(), 'vault.journal')).size).toBeGreaterThan(100);
  for (const file of readdirSync(vaultFolder())) {
    const bytes = readFileSync(join(vaultFolder(), file));
    // Two of the passphrase's words.
    for (const word of [...name.split(' '), 'kettle', 'walnut']) expect(bytes.includes(word)).toBe(false);
  }

  const again = await start();
  await unlock(again.page);
  await again.page.reload();
  await unlock(again.page);
  await person(again.page, name).waitFor();
  expect(await again.close()).toBe(0);
});

test('the working copy may vanish: the files bring everything back', async () => {
  layIntoProfile(profile());
  const { page, kill } = await start();
  await openNotebook(page);
  await addPeople(page, name);
  await kill();
  rmSync(join(profile(), 'chromium'), { recursive: true, force: true, maxRetries: 5 });
  const again = await start();
  await unlock(again.page);
  await person(again.page, name).waitFor();
});
