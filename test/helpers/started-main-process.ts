import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/**
 * Runs the real `electron/main.ts` in this process against the stand-in for Electron, without a screen.
 * The test file has `vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'))`, and deletes the
 * profile when it is done.
 */
export const startMainProcess = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leeway-main-'));
  process.argv.push(`--leeway-profile=${profile}`);
  await import('#electron/main.ts');
  const standIn = await import('#test/helpers/electron-stand-in/electron.ts');
  const { handlers, listeners } = await import('#test/helpers/electron-stand-in/ipc.ts');
  const { handlerOf } = await import('#test/helpers/electron-stand-in/protocol.ts');
  const window = await vi.waitFor(() => {
    const [first] = standIn.BrowserWindow.getAllWindows();
    if (first === undefined || first.address === '') throw new Error('no window yet');
    return first;
  });
  return { ...standIn, profile, window, handlers, listeners, answerPage: handlerOf('app') };
};

export type MainProcess = Awaited<ReturnType<typeof startMainProcess>>;
