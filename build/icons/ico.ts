import type { Drawn } from './draw-svg.ts';

const headerBytes = 6;
const entryBytes = 16;
const bitmapHeaderBytes = 40;

/** From this size on Windows reads PNG inside an icon; below, every reader knows the old bitmap. */
const pngFrom = 256;

/** A bitmap of an icon: blue, green, red, alpha, bottom row first, and a mask of zeros that the alpha stands in for. */
const bitmap = ({ size, rgba }: Drawn): Buffer => {
  const header = Buffer.alloc(bitmapHeaderBytes);
  header.writeUInt32LE(bitmapHeaderBytes, 0);
  header.writeInt32LE(size, 4);
  // Twice the height: the picture and its mask.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const from = (y * size + x) * 4;
      const to = ((size - 1 - y) * size + x) * 4;
      pixels[to] = rgba[from + 2] ?? 0;
      pixels[to + 1] = rgba[from + 1] ?? 0;
      pixels[to + 2] = rgba[from] ?? 0;
      pixels[to + 3] = rgba[from + 3] ?? 0;
    }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, pixels, mask]);
};

/** A Windows icon of several sizes. Source: [MS-ICO] as ICONDIR and ICONDIRENTRY describe it. */
export const icoOf = (pictures: readonly Drawn[]): Buffer => {
  const images = pictures.map((one) => (one.size < pngFrom ? bitmap(one) : one.png));
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let at = headerBytes + entryBytes * pictures.length;
  const entries = pictures.map(({ size }, i) => {
    const length = images[i]?.length ?? 0;
    const entry = Buffer.alloc(entryBytes);
    // 0 stands for 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(length, 8);
    entry.writeUInt32LE(at, 12);
    at += length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images]);
};
