import { createInstance } from 'i18next';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { summaryEnglish } from '#features/summary/english.ts';
import { contentOf, fileFormats } from '#features/summary/summary-files.ts';
import { partsOfWord } from '#test/helpers/word-text.ts';

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

/** The document in every format, as one text each: all that lies in the file, not only what shows. */
export const everyFormat = async (document: SummaryDocument): Promise<Record<string, string>> => {
  const t = await say();
  const files = fileFormats.map(async (format): Promise<[string, string]> => {
    const content = await contentOf(format, document, t, 'en');
    return [format, typeof content === 'string' ? content : Object.values(partsOfWord(content)).join('\n')];
  });
  return Object.fromEntries(await Promise.all(files));
};
