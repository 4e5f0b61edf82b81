import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type ElectronProgram, startElectronProgram } from './electron-program.ts';

/** Gives each test a profile of its own, and ends what it left running. */
export const profilePerTest = () => {
  let folder = '';
  let running: ElectronProgram | null = null;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leeway-electron-'));
  });
  afterEach(async () => {
    await running?.kill();
    running = null;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    profile: (): string => folder,
    /** Starts the program on the test's profile, once more where it ended. */
    start: async (): Promise<ElectronProgram> => {
      running = await startElectronProgram(folder);
      return running;
    },
  };
};
