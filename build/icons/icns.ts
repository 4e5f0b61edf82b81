import type { Drawn } from './draw-svg.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(8 + data.length, 4);
  return Buffer.concat([header, data]);
};

/** The types that hold a PNG, by its size; retina sizes share those of the next larger icon. */
const pngTypes: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** The two smallest hold colours and alpha apart, since PNG was never read there by every macOS. */
const plainTypes: Readonly<Record<number, readonly [string, string]>> = {
  16: ['is32', 's8mk'],
  32: ['il32', 'l8mk'],
};

const channel = (rgba: Buffer, offset: number): Buffer =>
  Buffer.from(Uint8Array.from({ length: rgba.length / 4 }, (_, i) => rgba[i * 4 + offset] ?? 0));

/** Apple's run lengths, without runs: a count from 0 to 127 announces one byte more than it says. */
const literal = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 128) {
    const part = bytes.subarray(at, at + 128);
    parts.push(Buffer.from([part.length - 1]), part);
  }
  return Buffer.concat(parts);
};

const plain = ({ size, rgba }: Drawn): Buffer[] => {
  const types = plainTypes[size];
  if (types === undefined) return [];
  const colours = [0, 1, 2].map((offset) => literal(channel(rgba, offset)));
  return [chunk(types[0], Buffer.concat(colours)), chunk(types[1], channel(rgba, 3))];
};

/** A macOS icon of all sizes that are given. */
export const icnsOf = (pictures: readonly Drawn[]): Buffer =>
  chunk(
    'icns',
    Buffer.concat(
      pictures.flatMap((one) => [
        ...plain(one),
        ...(pngTypes[one.size] ?? []).map((type) => chunk(type, one.png)),
      ]),
    ),
  );
