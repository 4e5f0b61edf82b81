import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { PersonId } from '#domain/ids.ts';
import { summaryEnglish } from '#features/summary/english.ts';
import { SummaryScreen } from '#features/summary/summary-screen.tsx';
import { delegationEnglish } from '#parts/autonomy/english.ts';
import { partsEnglish } from '#parts/english.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import type { Desktop, SaveOutcome } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { uiEnglish } from '#ui/english.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

/** What left the program in a test. */
export type Handed = { name: string; text: string; bytes?: Uint8Array };

/** The machine as far as the summary needs it; answers every save with `outcome`. */
export const listeningDesktop = (handed: Handed[], outcome: SaveOutcome = 'saved'): Desktop => ({
  ...browserDesktop(),
  saveText: async (name, text) => {
    handed.push({ name, text });
    return outcome;
  },
  saveBytes: async (name, bytes) => {
    handed.push({ name, text: '', bytes });
    return outcome;
  },
  printOrSavePdf: async (name) => {
    handed.push({ name, text: '' });
    return 'unknown';
  },
  copyText: async (text) => {
    handed.push({ name: '', text });
    return true;
  },
});

export const showSummary = async (personId: PersonId, desktop: Desktop) => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: {
      en: { ui: uiEnglish, parts: partsEnglish, delegation: delegationEnglish, summary: summaryEnglish },
    },
    interpolation: { escapeValue: false },
  });
  return render(
    <UiProvider choice="light">
      <DesktopProvider value={desktop}>
        <Router hook={useHashLocation}>
          <SummaryScreen personId={personId} />
          <ToastPlace closeLabel="Close" />
        </Router>
      </DesktopProvider>
    </UiProvider>,
  );
};
