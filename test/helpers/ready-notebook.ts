import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { rendererOut } from '#build/paths.ts';

const made = (): string => {
  const folder = process.env.LEEWAY_READY_NOTEBOOK;
  if (folder === undefined) throw new Error('No notebook was made; see notebook-once.ts.');
  return folder;
};

/** Opens the ready notebook without its passphrase. */
export const readyRecoveryKey = (): string => readFileSync(join(made(), 'recovery-key'), 'utf8');

/** Lays the ready notebook into a profile of the Electron edition. */
export const layIntoProfile = (profile: string): void => {
  const vault = join(profile, 'vaults', 'main');
  mkdirSync(vault, { recursive: true });
  cpSync(join(made(), 'electron'), vault, { recursive: true });
};

/** A file of the build that is no page, so that the program is not running yet. */
const still = (): string =>
  `assets/${readdirSync(join(rendererOut, 'assets')).find((name) => name.endsWith('.css')) ?? ''}`;

/** Lays the ready notebook into the browser's own files for `address`. */
export const layIntoBrowser = async (page: Page, address: string): Promise<void> => {
  const folder = join(made(), 'browser');
  const files = readdirSync(folder).map((name) => ({ name, bytes: [...readFileSync(join(folder, name))] }));
  await page.goto(`${address}/${still()}`);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const vault = await root.getDirectoryHandle('vault-main', { create: true });
    for (const { name, bytes } of all) {
      const file = await (await vault.getFileHandle(name, { create: true })).createWritable();
      await file.write(new Uint8Array(bytes));
      await file.close();
    }
  }, files);
};
