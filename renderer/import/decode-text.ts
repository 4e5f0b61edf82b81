/** How the words of a file are written: UTF-16 by its mark, else UTF-8, else what Excel on Windows writes. */
type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export type DecodedText = { text: string; encoding: Encoding };

/** The words of a file and how they were written. The mark at the beginning goes. */
export const decodedText = (bytes: Uint8Array): DecodedText => {
  const [first, second] = bytes;
  const withMark = (label: string): DecodedText => ({
    text: new TextDecoder(label).decode(bytes),
    encoding: 'UTF-16',
  });
  if (first === 0xff && second === 0xfe) return withMark('utf-16le');
  if (first === 0xfe && second === 0xff) return withMark('utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
};

export const decodeText = (bytes: Uint8Array): string => decodedText(bytes).text;
