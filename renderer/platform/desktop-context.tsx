import { createContext, useContext } from 'react';
import type { Desktop } from './desktop.ts';

const DesktopContext = createContext<Desktop | null>(null);

/** Tells the tree below which machine it runs on. */
export const DesktopProvider = DesktopContext;

/** The machine this window runs on. Asking outside a DesktopProvider is a bug, so it throws. */
export const useDesktop = (): Desktop => {
  const desktop = useContext(DesktopContext);
  if (desktop === null) throw new Error('no desktop provided');
  return desktop;
};
