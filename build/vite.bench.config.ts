import { join } from 'node:path';
import { defineConfig } from 'vite';
import { outFolder, projectRoot } from './paths.ts';

/** The page that fills a vault for `npm run bench`; served beside the production build, never part of it. */
export default defineConfig({
  root: join(projectRoot, 'test', 'bench'),
  base: './',
  build: {
    outDir: join(outFolder, 'bench'),
    emptyOutDir: true,
    target: 'chrome144',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: join(projectRoot, 'test', 'bench', 'fill-page.html') },
  },
  worker: { format: 'es' },
});
