import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { startEnglish } from './start-english.ts';

type Words = Record<string, Record<string, unknown>>;

/** Makes the words of the first screens ready. English for now; another language is another object of the same shape. */
export const startLanguage = () =>
  i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(startEnglish),
    defaultNS: 'ui',
    resources: { en: startEnglish },
    interpolation: { escapeValue: false },
  });

/** Adds the words of rooms that arrive later. */
export const learnWords = (words: Words): void => {
  for (const [room, said] of Object.entries(words)) i18next.addResourceBundle('en', room, said);
};
