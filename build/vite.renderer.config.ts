import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { developmentHeaders } from '#electron/security/response-headers.ts';
import { browserEditionAddress } from './address.ts';
import { rendererOut, rendererRoot } from './paths.ts';

/** The React app. Nothing is inlined: the Content-Security-Policy allows neither inline scripts nor data: fonts. */
export default defineConfig({
  root: rendererRoot,
  plugins: [react()],
  build: {
    outDir: rendererOut,
    emptyOutDir: true,
    target: 'chrome144',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
  server: {
    host: browserEditionAddress.host,
    port: browserEditionAddress.port,
    strictPort: true,
    headers: developmentHeaders(),
  },
});
