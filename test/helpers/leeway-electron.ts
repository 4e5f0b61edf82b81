import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type ElectronProgram, startElectronProgram } from './electron-program.ts';
import { pageOrigin } from './electron-stand-in/origin.ts';
import type { Leeway, SavedFile } from './leeway-browser.ts';
import { layIntoProfile } from './ready-notebook.ts';

/** The whole program, main process and preload script included, against the stand-in for Electron. */
export type ElectronLeeway = Leeway & {
  /** See `orders` in the stand-in. */
  ask: ElectronProgram['ask'];
  /** Asks the program to quit, as the menu does, and waits for its end. */
  quit: ElectronProgram['quit'];
};

/** The file that appears in an empty folder, once all of it is there: it is written under another name first. */
const appeared = async (folder: string): Promise<SavedFile> => {
  const names = (): string[] => readdirSync(folder);
  await expect.poll(names, { timeout: 30_000 }).toEqual([expect.not.stringMatching(/^\./)]);
  const [name = ''] = names();
  return { name, bytes: readFileSync(join(folder, name)) };
};

/** @param isReady with a notebook in it that nothing was written into yet */
export const startLeewayInElectron = async (isReady = false): Promise<ElectronLeeway> => {
  const profile = mkdtempSync(join(tmpdir(), 'leeway-electron-e2e-'));
  if (isReady) layIntoProfile(profile);
  const picked = mkdtempSync(join(tmpdir(), 'leeway-picked-'));
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  let program: ElectronProgram;

  const open = async (): Promise<Page> => {
    program = await startElectronProgram(profile);
    const { page } = program;
    page.on('request', (request) => {
      if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(`${pageOrigin}/`))
        foreignRequests.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.setDefaultTimeout(30_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return page;
  };

  const leeway: ElectronLeeway = {
    address: pageOrigin,
    profile,
    page: await open(),
    foreignRequests,
    errors,
    ask: (order, value) => program.ask(order, value),
    quit: () => program.quit(),
    saved: async (act) => {
      const folder = mkdtempSync(join(tmpdir(), 'leeway-saved-'));
      await program.ask('save-into', folder);
      await act();
      const file = await appeared(folder);
      rmSync(folder, { recursive: true });
      return file;
    },
    savedPdf: async () =>
      (await leeway.saved(() => leeway.page.getByRole('button', { name: 'Save PDF' }).click())).bytes,
    picksFolder: async (name) => {
      const folder = join(picked, name);
      mkdirSync(folder);
      await program.ask('save-into', folder);
    },
    kill: () => program.kill(),
    closeBrowser: async () => void (await program.close()),
    reopen: async () => {
      leeway.page = await open();
      return leeway.page;
    },
    end: async () => {
      await program.kill();
      rmSync(picked, { recursive: true });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return leeway;
};
