import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { importLadder } from '#data/ladders.ts';
import { growthEnglish } from '#features/growth/english.ts';
import { partsEnglish } from '#parts/english.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { uiEnglish } from '#ui/english.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

/** Shows one screen of growth the way the program does. */
export const showGrowth = async (screen: ReactNode, choice: 'light' | 'dark' = 'light') => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: { en: { ui: uiEnglish, parts: partsEnglish, growth: growthEnglish } },
    interpolation: { escapeValue: false },
  });
  return render(
    <UiProvider choice={choice}>
      <Router hook={useHashLocation}>
        {screen}
        <ToastPlace closeLabel="Close" />
      </Router>
    </UiProvider>,
  );
};

const at = (level: number, text: string) => ({ level, text, examples: [] });

/** A ladder of three steps with two skills. */
export const addReliabilityLadder = () =>
  done(
    importLadder({
      name: 'Site reliability',
      about: '',
      source: 'own',
      licence: '',
      attribution: '',
      levels: [
        { name: 'Junior', summary: 'Learns with others.' },
        { name: 'Engineer', summary: 'Keeps services running.' },
        { name: 'Senior', summary: 'Makes others better.' },
      ],
      skills: [
        {
          name: 'Leading incidents',
          group: 'Operations',
          about: '',
          expectations: [
            at(1, 'Joins the call and keeps the timeline.'),
            at(2, 'Runs the call with somebody at their side.'),
            at(3, 'Leads incidents end to end and shares what was learnt.'),
          ],
        },
        {
          name: 'Mentoring',
          group: 'People',
          about: '',
          expectations: [at(2, 'Pairs with newcomers.'), at(3, 'Brings two others on.')],
        },
      ],
    }),
  );
