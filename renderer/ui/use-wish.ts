import { useEffect, useState } from 'react';

/** Longer than any save takes; after that what really is stands again. */
const patienceMillis = 1500;

/**
 * Shows a choice the moment it is made, although the record follows a few milliseconds later. When the record does not
 * follow (it could not be saved), the choice goes back by itself.
 */
export const useWish = <T>(actual: T): [shown: T, wish: (value: T) => void] => {
  const [wished, setWished] = useState<{ value: T; over: T } | null>(null);
  const isPending = wished !== null && Object.is(wished.over, actual);
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => setWished(null), patienceMillis);
    return () => clearTimeout(timer);
  }, [isPending]);
  return [isPending ? wished.value : actual, (value) => setWished({ value, over: actual })];
};
