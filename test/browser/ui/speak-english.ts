import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { uiEnglish } from '#ui/english.ts';

/** The interface's own words, and nothing of any feature. */
export const speakEnglish = () =>
  i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: { en: { ui: uiEnglish } },
    interpolation: { escapeValue: false },
  });
