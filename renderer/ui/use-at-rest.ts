import { useEffect, useState } from 'react';

/** Longest wait for a quiet moment, in milliseconds. */
const patience = 500;

/** `true` once the machine has nothing more urgent to do: for what may come after the first look at a screen. */
export const useAtRest = (): boolean => {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setIsAtRest(true), { timeout: patience });
    return () => cancelIdleCallback(idle);
  }, []);
  return isAtRest;
};
