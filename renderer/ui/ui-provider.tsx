import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@mantine/core/styles.css';
import './tokens.css';
import './base.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';

const theme = createTheme({ respectReducedMotion: true, cursorType: 'pointer', focusRing: 'auto' });

type ThemeChoice = 'system' | 'light' | 'dark';

type Scheme = 'light' | 'dark';

/**
 * Mantine keeps the scheme in localStorage by default; nothing of ours goes there. It must begin with the scheme that
 * is shown: a start in the other one, even for a moment, leaves parts of the page in its colours.
 */
const schemeManagerFor = (scheme: Scheme) => ({
  get: () => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
});

type UiProviderProps = { choice: ThemeChoice; textSize?: number; children: ReactNode };

/** The look: palette, type, light or dark, text size in percent. */
export const UiProvider = ({ choice, textSize = 100, children }: UiProviderProps) => {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  const scheme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  const [schemeManager] = useState(() => schemeManagerFor(scheme));
  useEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
  }, [textSize]);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      colorSchemeManager={schemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
};
