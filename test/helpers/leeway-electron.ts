import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type ElectronProgram, startElectronProgram } from './electron-program.ts';
import type { Leeway } from './leeway-browser.ts';
import { pageOrigin } from './electron-stand-in/origin.ts';
import { layIntoProfile } from './ready-notebook.ts';

/** The whole program, main process and preload script included, against the stand-in for Electron. */
export type ElectronLeeway = Leeway & {
  /** See `orders` in the stand-in. */
  ask: ElectronProgram['ask'];
  /** Asks the program to quit, as the menu does, and waits for its end. */
  quit: ElectronProgram['quit'];
};

/** The file that appears in an empty folder, as text, once something stands in it. */
const appeared = async (folder: string): Promise<string> => {
  const read = (): string =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
  await expect.poll(read, { timeout: 30_000 }).not.toBe('');
  return read();
};

/** @param isReady with a notebook in it that nothing was written into yet */
export const startLeewayInElectron = async (isReady = false): Promise<ElectronLeeway> => {
  const profile = mkdtempSync(join(tmpdir(), 'leeway-electron-e2e-'));
  if (isReady) layIntoProfile(profile);
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
      const text = await appeared(folder);
      rmSync(folder, { recursive: true });
      return text;
    },
    kill: () => program.kill(),
    closeBrowser: async () => void (await program.close()),
    reopen: async () => {
      leeway.page = await open();
      return leeway.page;
    },
    end: async () => {
      await program.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return leeway;
};
