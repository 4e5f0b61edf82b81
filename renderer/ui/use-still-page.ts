import { useEffect, useState } from 'react';

let open = 0;

/** `inert` is enough for browsers; `aria-hidden` says the same to tools that don't know it yet. */
const still = (isStill: boolean): void => {
  const page = document.getElementById('root');
  page?.toggleAttribute('inert', isStill);
  if (isStill) page?.setAttribute('aria-hidden', 'true');
  else page?.removeAttribute('aria-hidden');
};

/** While a dialog is open the page behind it can't be reached: not by keyboard, mouse or screen reader. */
export const useStillPage = (): void => {
  useEffect(() => {
    open += 1;
    still(true);
    return () => {
      open -= 1;
      still(open > 0);
    };
  }, []);
};

/** What had the focus; for an entry of a menu the button that opened the menu, since the entry goes away. */
const opener = (): Element | null => {
  const active = document.activeElement;
  const labelledBy = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return labelledBy ? document.getElementById(labelledBy) : active;
};

/** Gives the focus back when the dialog goes, unless something else took it meanwhile. */
export const useFocusBack = (): void => {
  const [before] = useState(opener);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
};
