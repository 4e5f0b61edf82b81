import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawnFrom, iconSizes } from '#build/icons/icon-files.ts';
import { icnsOf } from '#build/icons/icns.ts';
import { icoOf } from '#build/icons/ico.ts';
import { projectRoot } from '#build/paths.ts';

const file = (name: string): Buffer => readFileSync(join(projectRoot, 'build/icons', name));

/** Width and height that a PNG's first chunk says. Source: PNG, section 11.2.1. */
const pngSize = (png: Buffer): [number, number] => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('the icons were drawn from the drawings that lie there: run `npm run icons` after a change', () => {
  expect(file('drawn-from.txt').toString().trim()).toBe(drawnFrom());
});

test.each(iconSizes.linux)('Linux finds %i pixels', (size) => {
  expect(pngSize(file(`linux/${size}x${size}.png`))).toEqual([size, size]);
});

test('a picture of 1024 pixels is there', () => expect(pngSize(file('icon.png'))).toEqual([1024, 1024]));

const icoEntries = (ico: Buffer) =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, i) => {
    const at = 6 + i * 16;
    const start = ico.readUInt32LE(at + 12);
    return { size: ico.readUInt8(at) || 256, image: ico.subarray(start, start + ico.readUInt32LE(at + 8)) };
  });

test('Windows finds every size, the largest as PNG', () => {
  const entries = icoEntries(file('icon.ico'));
  expect(entries.map(({ size }) => size)).toEqual([...iconSizes.windows]);
  for (const { size, image } of entries) {
    if (size === 256) expect(pngSize(image)).toEqual([256, 256]);
    else
      expect([image.readInt32LE(4), image.readInt32LE(8), image.readUInt16LE(14)]).toEqual([
        size,
        size * 2,
        32,
      ]);
  }
});

const icnsChunks = (icns: Buffer) => {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    chunks.push({
      type: icns.toString('latin1', at, at + 4),
      data: icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)),
    });
  return chunks;
};

test('macOS finds every size, retina ones too', () => {
  const icns = file('icon.icns');
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const chunks = icnsChunks(icns);
  expect(chunks.map(({ type }) => type)).toEqual([
    'is32',
    's8mk',
    'il32',
    'l8mk',
    'ic11',
    'ic12',
    'ic07',
    'ic08',
    'ic13',
    'ic09',
    'ic14',
    'ic10',
  ]);
  const sizes = chunks.filter(({ type }) => type.startsWith('ic')).map(({ data }) => pngSize(data)[0]);
  expect(sizes).toEqual([32, 64, 128, 256, 256, 512, 512, 1024]);
});

/** One red pixel in the upper left of an otherwise clear picture. */
const dotted = (size: number) => {
  const rgba = Buffer.alloc(size * size * 4);
  rgba.set([255, 1, 2, 128]);
  return { size, rgba, png: Buffer.from('png') };
};

test('a Windows bitmap stands upside down, blue first', () => {
  const [entry] = icoEntries(icoOf([dotted(16)]));
  const lastRow = 40 + 15 * 16 * 4;
  expect([...(entry?.image.subarray(lastRow, lastRow + 4) ?? [])]).toEqual([2, 1, 255, 128]);
});

test('a plain Mac icon holds its colours in runs and its alpha apart', () => {
  const [colours, alpha] = icnsChunks(icnsOf([dotted(16)]));
  // Two runs of 128 for each colour, each led by its count.
  expect(colours?.data.length).toBe(3 * (256 + 2));
  expect([colours?.data[0], colours?.data[1], colours?.data[258 + 1], colours?.data[516 + 1]]).toEqual([
    127, 255, 1, 2,
  ]);
  expect([alpha?.data.length, alpha?.data[0]]).toEqual([256, 128]);
});
