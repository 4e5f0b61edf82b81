import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';
import { passphrase } from './passphrase.ts';

/** Makes the notebook that most journeys begin with, once for all of them. See `ready-notebook.ts`. */
export const setup = (): (() => void) | undefined => {
  if (process.env.LEEWAY_READY_NOTEBOOK !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'leeway-notebook-'));
  const script = join(import.meta.dirname, 'make-notebook.ts');
  execFileSync(process.execPath, ['--import', './test/helpers/temporal.ts', script, folder, passphrase], {
    cwd: projectRoot,
  });
  process.env.LEEWAY_READY_NOTEBOOK = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
