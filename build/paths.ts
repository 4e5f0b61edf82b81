import { fileURLToPath } from 'node:url';

/** The project's root folder, an absolute path. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

const under = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where everything that is built goes; ignored by git. */
export const outFolder = under('out');
export const rendererRoot = under('renderer');
export const rendererOut = under('out/renderer');
export const electronOut = under('out/electron');
/** Its modification time says when the last whole build ended. */
export const buildStamp = under('out/stamp');
