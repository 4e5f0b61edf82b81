import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { keysAndLockEnglish } from '#features/settings/keys/english.ts';
import { remindersEnglish } from '#features/settings/reminders/english.ts';
import { settingsEnglish } from '#features/settings/english.ts';
import { SettingsScreen } from '#features/settings/settings-screen.tsx';
import { keysEnglish } from '#parts/keys/english.ts';
import type { Desktop } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { quietDesktop } from '#test/helpers/quiet-desktop.ts';
import { backupsEnglish } from '#features/settings/backups/english.ts';
import { uiEnglish } from '#ui/english.ts';
import { ToastPlace } from '#ui/toast.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

/** The settings as the program shows them, with the place where toasts appear. */
export const showSettings = async (over: Partial<Desktop> = {}) => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: {
      en: {
        ui: uiEnglish,
        settings: settingsEnglish,
        reminders: remindersEnglish,
        backups: backupsEnglish,
        keys: keysEnglish,
        keysAndLock: keysAndLockEnglish,
      },
    },
    interpolation: { escapeValue: false },
  });
  return render(
    <UiProvider choice="light">
      <DesktopProvider value={quietDesktop(over)}>
        <Router hook={useHashLocation}>
          <SettingsScreen />
          <ToastPlace closeLabel="Close" />
        </Router>
      </DesktopProvider>
    </UiProvider>,
  );
};
