const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in zip and PNG (ISO 3309). Finds torn and rotten bytes; it is no protection against intent. */
export const crc32 = (parts: readonly Uint8Array[]): number => {
  let crc = 0xffffffff;
  for (const part of parts)
    for (let at = 0; at < part.length; at += 1)
      crc = (crc >>> 8) ^ (table[(crc ^ (part[at] as number)) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
};
