import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';
import { isStale } from '#build/start/staleness.ts';

/** The end-to-end tests run against the production build, made once and only when something changed. */
export default function setup(): void {
  if (!isStale()) return;
  const script = join(projectRoot, 'build', 'scripts', 'build.ts');
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('The production build failed.');
}
