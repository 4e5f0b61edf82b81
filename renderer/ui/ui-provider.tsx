import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@mantine/core/styles.css';
import './tokens.css';
import './base.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';

const theme = createTheme({ respectReducedMotion: true, cursorType: 'pointer', focusRing: 'auto' });

export type ThemeChoice = 'system' | 'light' | 'dark';

/** Mantine keeps the scheme in localStorage by default; nothing of ours goes there. */
const forgetfulSchemeManager = {
  get: () => 'light' as const,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

type UiProviderProps = { choice: ThemeChoice; textSize?: number; children: ReactNode };

/** The look: palette, type, light or dark, text size in percent. */
export const UiProvider = ({ choice, textSize = 100, children }: UiProviderProps) => {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  const scheme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
  }, [textSize]);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      colorSchemeManager={forgetfulSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
};
