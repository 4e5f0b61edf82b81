/** Reads what `createByteWriter` wrote. Reading past the end throws a `RangeError`. */
export type ByteReader = {
  u32(): number;
  u64(): number;
  /** A copy, so that a small value does not keep a large file in memory. */
  bytes(): Uint8Array;
  text(): string;
};

export const createByteReader = (source: Uint8Array): ByteReader => {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const step = (length: number): number => {
    const from = at;
    if (from + length > source.byteLength) throw new RangeError('past the end');
    at += length;
    return from;
  };
  const u32 = () => view.getUint32(step(4));
  const part = () => {
    const length = u32();
    const from = step(length);
    return source.subarray(from, from + length);
  };
  return {
    u32,
    u64: () => Number(view.getBigUint64(step(8))),
    bytes: () => part().slice(),
    text: () => decoder.decode(part()),
  };
};
