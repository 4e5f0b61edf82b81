import { useEffect, useRef } from 'react';
import { useLive } from '#data/live.ts';
import { preference } from '#data/preferences.ts';
import { type AutoLock, usualAutoLock } from '#domain/keeping/auto-lock.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { tryToLock } from './leave-vault.ts';
import { useVaultStatus } from './vault-session.ts';
import { watchIdle } from './watch-idle.ts';

/** Locks the leader's own notebook when nobody sits there. The sample team has nothing to hide. */
export const useAutoLock = (): void => {
  const desktop = useDesktop();
  const chosen = useLive(preference('auto-lock'), []);
  const isOwn = useVaultStatus((status) => status.at === 'open' && status.vault === 'main');
  const after = useRef<AutoLock>(usualAutoLock);
  after.current = chosen ?? usualAutoLock;
  useEffect(
    () => (isOwn ? watchIdle({ desktop, after: () => after.current, lock: tryToLock }) : undefined),
    [desktop, isOwn],
  );
};
