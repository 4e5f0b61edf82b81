import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { buildStamp, projectRoot } from '#build/paths.ts';

const configs = ['vite.renderer.config.ts', 'vite.main.config.ts', 'vite.preload.config.ts'];

/** Builds renderer, main and preload into `out/` and leaves the stamp that says when. */
export const buildAll = async (): Promise<void> => {
  process.env.NODE_ENV = 'production';
  const started = new Date();
  for (const config of configs) {
    await build({ configFile: join(projectRoot, 'build', config), mode: 'production', logLevel: 'warn' });
  }
  await writeFile(buildStamp, `${started.toISOString()}\n`);
  // What was edited while building counts as not built.
  await utimes(buildStamp, started, started);
};
