import { type Bytes, utf8 } from './bytes.ts';

const step = 256;

/** `text` as UTF-8 with its length in front, filled with zeros to a multiple of 256 bytes: sizes say little. */
export const padded = (text: string): Bytes => {
  const plain = utf8(text);
  const all = new Uint8Array(Math.ceil((plain.byteLength + 4) / step) * step);
  new DataView(all.buffer).setUint32(0, plain.byteLength);
  all.set(plain, 4);
  return all;
};

/** The text that was padded. */
export const unpadded = (all: Bytes): string => {
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  return new TextDecoder().decode(all.subarray(4, 4 + length));
};
