import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { lockVault } from '#app/leave-vault.ts';
import { useUndoWithWords } from '#app/undo-words.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useBackUpNow } from '#parts/use-back-up-now.ts';
import type { Wish } from '#platform/desktop.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import type { Overlay } from './shell.tsx';

type Going = Extract<Wish, { go: string }>;

const placeOf = (wish: Going): string => {
  if (!('id' in wish)) return wish.go === 'growth' ? routes.teamSkills : routes[wish.go];
  if (wish.go === 'session') return routes.session(wish.id as SessionId);
  return routes[wish.go](wish.id as PersonId);
};

/** Does what the leader asks for outside the page: in the menu, by a link, by a click on a reminder. */
export const useWishes = (open: (overlay: Overlay) => void): void => {
  const desktop = useDesktop();
  const [, navigate] = useLocation();
  const togglePrivate = usePrivateHidden((state) => state.toggled);
  const undo = useUndoWithWords();
  const backUpNow = useBackUpNow();
  const follow = (wish: Wish): void => {
    if ('go' in wish) {
      open(null);
      navigate(placeOf(wish));
    } else if (wish.do === 'hide-private') togglePrivate();
    else if (wish.do === 'undo') void undo();
    else if (wish.do === 'back-up') void backUpNow();
    else if (wish.do === 'lock') void lockVault();
    else open(wish.do === 'search' ? 'palette' : wish.do);
  };
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => desktop.onWish((wish) => latest.current(wish)), [desktop]);
};
