import { type Bytes, joined, utf8 } from './bytes.ts';

const number = (length: number, write: (view: DataView) => void): Bytes => {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
};

/** Writes a compact binary text, big-endian; `createByteReader` reads it in the same order. */
export type ByteWriter = {
  u32(value: number): void;
  /** A whole number up to 2^53. */
  u64(value: number): void;
  bytes(value: Uint8Array): void;
  text(value: string): void;
  done(): Bytes;
};

export const createByteWriter = (): ByteWriter => {
  const parts: Uint8Array[] = [];
  const u32 = (value: number) => void parts.push(number(4, (view) => view.setUint32(0, value)));
  const bytes = (value: Uint8Array) => {
    u32(value.byteLength);
    parts.push(value);
  };
  return {
    u32,
    u64: (value) => void parts.push(number(8, (view) => view.setBigUint64(0, BigInt(value)))),
    bytes,
    text: (value) => bytes(utf8(value)),
    done: () => joined(parts),
  };
};
