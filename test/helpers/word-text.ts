import { strFromU8, unzipSync } from 'fflate';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => entities[name] ?? '');

/** All of a Word file: every part of its archive, as text. */
export const partsOfWord = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** What is to be read in a Word file, a paragraph a line. */
export const textOfWord = (bytes: Uint8Array): string =>
  unescaped(
    (partsOfWord(bytes)['word/document.xml'] ?? '')
      .replace(/<\/w:p>|<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
