import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Drawn, drawSvg } from './draw-svg.ts';
import { icnsOf } from './icns.ts';
import { icoOf } from './ico.ts';

const folder = import.meta.dirname;

/** Pixels. Which icons each system looks for. */
export const iconSizes = {
  linux: [16, 24, 32, 48, 64, 128, 256, 512],
  windows: [16, 24, 32, 48, 64, 128, 256],
  mac: [16, 32, 64, 128, 256, 512, 1024],
} as const;

/** Up to here the small drawing is used. */
const smallUpTo = 32;

const drawings = ['icon.svg', 'icon-small.svg', 'icon-mac.svg'] as const;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What the icons were drawn from; a test compares it with the drawings that lie there. */
export const drawnFrom = (): string =>
  createHash('sha256')
    .update(drawings.map((name) => read(name)).join('\n'))
    .digest('hex');

const of = (large: string, sizes: readonly number[]): Promise<Drawn[]> =>
  drawSvg(sizes.map((size) => ({ size, svg: read(size <= smallUpTo ? 'icon-small.svg' : large) })));

const write = (name: string, content: Buffer | string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

/** Draws every icon file anew. */
export const writeIcons = async (): Promise<void> => {
  for (const { size, png } of await of('icon.svg', iconSizes.linux)) write(`linux/${size}x${size}.png`, png);
  write('icon.ico', icoOf(await of('icon.svg', iconSizes.windows)));
  write('icon.icns', icnsOf(await of('icon-mac.svg', iconSizes.mac)));
  for (const { png } of await of('icon.svg', [1024])) write('icon.png', png);
  write('drawn-from.txt', `${drawnFrom()}\n`);
};
