import { strFromU8, unzipSync } from 'fflate';
import { createInstance } from 'i18next';
import type { SummaryDocument } from '#domain/summary-document.ts';
import { summaryEnglish } from '#features/summary/english.ts';
import { contentOf, fileFormats } from '#features/summary/summary-files.ts';

/** The words of the interface, as the screen says them. */
export const say = async () => {
  const instance = createInstance();
  await instance.init({
    lng: 'en',
    defaultNS: 'summary',
    resources: { en: { summary: summaryEnglish } },
    interpolation: { escapeValue: false },
  });
  return instance.getFixedT('en', 'summary');
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

export const unescaped = (text: string): string =>
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

/** The document in every format, as one text each: all that lies in the file, not only what shows. */
export const everyFormat = async (document: SummaryDocument): Promise<Record<string, string>> => {
  const t = await say();
  const files = fileFormats.map(async (format): Promise<[string, string]> => {
    const content = await contentOf(format, document, t, 'en');
    return [format, typeof content === 'string' ? content : Object.values(partsOfWord(content)).join('\n')];
  });
  return Object.fromEntries(await Promise.all(files));
};
