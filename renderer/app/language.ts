import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from './english-all.ts';

/** Makes the interface's words ready. English for now; another language is another object of the same shape. */
export const startLanguage = () =>
  i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(english),
    defaultNS: 'ui',
    resources: { en: english },
    interpolation: { escapeValue: false },
  });
