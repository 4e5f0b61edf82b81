import { defineConfig } from 'vite';
import { electronOut, projectRoot } from './paths.ts';

/** A sandboxed preload script must be one CommonJS file that requires nothing but `electron`. */
export default defineConfig({
  root: projectRoot,
  publicDir: false,
  build: {
    outDir: electronOut,
    emptyOutDir: false,
    target: 'chrome144',
    minify: false,
    lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rollupOptions: { external: ['electron'] },
  },
});
