import { join } from 'node:path';
import { createServer } from 'vite';
import { projectRoot } from '#build/paths.ts';

// Reload while editing, in any browser, on the browser edition's own address.
const server = await createServer({ configFile: join(projectRoot, 'build', 'vite.renderer.config.ts') });
await server.listen();
server.printUrls();
