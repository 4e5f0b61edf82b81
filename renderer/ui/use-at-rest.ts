import { useEffect, useState } from 'react';

/** Longest wait for a quiet moment, in milliseconds. */
const patience = 500;

/**
 * `true` once the machine has nothing more urgent to do: for what may come after the first look at a screen. Waiting
 * begins when the screen `isStanding`, since the machine also idles while it waits for the disk.
 */
export const useAtRest = (isStanding = true): boolean => {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    if (!isStanding) return undefined;
    const idle = requestIdleCallback(() => setIsAtRest(true), { timeout: patience });
    return () => cancelIdleCallback(idle);
  }, [isStanding]);
  return isAtRest;
};
