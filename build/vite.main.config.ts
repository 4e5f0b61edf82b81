import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { electronOut, projectRoot } from './paths.ts';

const builtins = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** The main process: one ES module that carries its packages, so that the packaged program needs no node_modules. */
export default defineConfig({
  root: projectRoot,
  publicDir: false,
  resolve: { conditions: ['node'] },
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: electronOut,
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rollupOptions: {
      input: 'electron/main.ts',
      external: ['electron', ...builtins],
      output: { format: 'es', entryFileNames: 'main.js' },
    },
  },
});
