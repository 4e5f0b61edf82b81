import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { summaryEnglish } from '#features/summary/english.ts';
import { SeveralScreen } from '#features/summary/several-screen.tsx';
import { partsEnglish } from '#parts/english.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import type { Desktop, FileSet } from '#platform/desktop.ts';
import { DesktopProvider } from '#platform/desktop-context.tsx';
import { uiEnglish } from '#ui/english.ts';
import { UiProvider } from '#ui/ui-provider.tsx';

/** A folder in memory. A name that begins with one of `refused` can't be written. */
export const folderOf = (files: Map<string, string>, refused: readonly string[] = []): FileSet => ({
  add: async (name, bytes) => {
    if (refused.some((start) => name.startsWith(start))) return { ok: false };
    files.set(name, new TextDecoder().decode(bytes));
    return { ok: true, name };
  },
  addPdf: async (name) => {
    // What a print would show: the sheet alone.
    files.set(
      name,
      document.querySelector('article')?.innerText ?? document.querySelector('article')?.textContent ?? '',
    );
    return { ok: true, name };
  },
  close: async () => ({ ok: true, name: '' }),
});

export const showSeveral = async (edition: Desktop['edition'], openFileSet: Desktop['openFileSet']) => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'ui',
    resources: { en: { ui: uiEnglish, parts: partsEnglish, summary: summaryEnglish } },
    interpolation: { escapeValue: false },
  });
  return render(
    <UiProvider choice="light">
      <DesktopProvider value={{ ...browserDesktop(), edition, openFileSet }}>
        <Router hook={useHashLocation}>
          <SeveralScreen />
        </Router>
      </DesktopProvider>
    </UiProvider>,
  );
};
