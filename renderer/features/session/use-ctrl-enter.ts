import { useEffect, useRef } from 'react';

/**
 * Ctrl+Enter (Cmd on a Mac) anywhere, also while typing. Holding the keys counts once: the same keys open the wrap-up
 * and finish it, and nobody should rush past what it says.
 */
export const useCtrlEnter = (run: () => void, isOn = true): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
};
