import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { mirrorEnglish } from '#features/mirror/english.ts';
import { MirrorScreen } from '#features/mirror/mirror-screen.tsx';
import { delegationEnglish } from '#parts/autonomy/english.ts';
import { levelsEnglish } from '#parts/autonomy/levels-english.ts';
import { partsEnglish } from '#parts/english.ts';
import { figuresEnglish } from '#parts/figures/english.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { uiEnglish } from '#ui/english.ts';
import { UiProvider } from '#ui/ui-provider.tsx';

/** The mirror as the program shows it. */
export const showMirror = async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: {
      en: {
        ui: uiEnglish,
        parts: partsEnglish,
        figures: figuresEnglish,
        delegation: delegationEnglish,
        levels: levelsEnglish,
        mirror: mirrorEnglish,
      },
    },
    interpolation: { escapeValue: false },
  });
  return render(
    <UiProvider choice="light">
      <DesktopProvider value={browserDesktop()}>
        <Router hook={useHashLocation}>
          <MirrorScreen />
        </Router>
      </DesktopProvider>
    </UiProvider>,
  );
};
