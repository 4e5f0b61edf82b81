import type { Wish } from '#electron/contract/wish.ts';

/** What the leader wants from the page, and the page has not taken yet. */
export type Wishes = {
  /** From a link or a notification: waits until the notebook is open. At a locked one only the newest waits. */
  put(wish: Wish): void;
  /** From the menu: for now or never, so that nothing happens by itself after unlocking. */
  putNow(wish: Wish): void;
  /** Hands the oldest waiting wish over, once. */
  take(): Wish | null;
  /** The notebook in the page is open and listens, or is not any more. */
  listening(isOpen: boolean): void;
};

type Told = { nudge: () => void; show: () => void; opened: (isOpen: boolean) => void };

/**
 * @param told `nudge` makes the page come and take; `show` brings the window to the front; `opened` hears whether
 * commands can be followed
 */
export const createWishes = ({ nudge, show, opened }: Told): Wishes => {
  let waiting: readonly Wish[] = [];
  let isListening = false;
  const keep = (wish: Wish): void => {
    waiting = isListening ? [...waiting, wish] : [wish];
    if (isListening) nudge();
  };
  return {
    put: (wish) => {
      show();
      keep(wish);
    },
    putNow: (wish) => {
      if (isListening) keep(wish);
    },
    take: () => {
      const [wish = null, ...rest] = waiting;
      waiting = rest;
      return wish;
    },
    listening: (isOpen) => {
      isListening = isOpen;
      opened(isOpen);
    },
  };
};
