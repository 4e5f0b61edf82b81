import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveRenderer } from '#build/browser-edition/server.ts';
import { outFolder, projectRoot, rendererOut } from '#build/paths.ts';

export const benchPassphrase = 'five years of quiet notes';

/** The production build with the filling page beside it, served from a copy on one origin. */
export const serveBenchSite = async (): Promise<{ address: string; end: () => Promise<void> }> => {
  await build({ configFile: join(projectRoot, 'build', 'vite.bench.config.ts'), logLevel: 'warn' });
  const folder = await mkdtemp(join(tmpdir(), 'leeway-bench-site-'));
  await cp(rendererOut, folder, { recursive: true });
  await cp(join(outFolder, 'bench'), join(folder, 'bench'), { recursive: true });
  const served = await serveRenderer(folder, 0);
  if (!served.ok) throw new Error('The bench could not serve its pages on this machine.');
  const end = async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { address: served.address, end };
};
