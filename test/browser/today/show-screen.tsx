import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { english } from '#app/english-all.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import type { Desktop } from '#platform/desktop.ts';
import { quietDesktop } from '#test/helpers/quiet-desktop.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

/** Shows one screen the way the program does: with its words, its look, hash addresses and toasts. */
export const showScreen = async (screen: ReactNode, desktop: Partial<Desktop> = {}) => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: { en: english },
    interpolation: { escapeValue: false },
  });
  return render(
    <UiProvider choice="light">
      <DesktopProvider value={quietDesktop(desktop)}>
        <Router hook={useHashLocation}>
          {screen}
          <ToastPlace closeLabel="Close" />
        </Router>
      </DesktopProvider>
    </UiProvider>,
  );
};
