/** The words of a file: UTF-16 by its mark, else UTF-8, else what Excel on Windows writes. The mark itself goes. */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const withMark = (label: string) => new TextDecoder(label).decode(bytes);
  if (first === 0xff && second === 0xfe) return withMark('utf-16le');
  if (first === 0xfe && second === 0xff) return withMark('utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
