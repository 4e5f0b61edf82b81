const mostMillis = 120_000;

/** Fails what never ends, and names it. */
const bounded = async <T, R>(one: T, work: Promise<R>): Promise<R> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`does not end: ${JSON.stringify(one)}`)), mostMillis);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** Does `work` for all, some at a time, and says now and then how far it has come. */
export const inLanes = async <T, R>(
  all: readonly T[],
  lanes: number,
  work: (one: T, index: number) => Promise<R>,
  say: (line: string) => void = () => undefined,
): Promise<R[]> => {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      const one = all[at];
      if (one !== undefined) results[at] = await bounded(one, work(one, at));
      if (at % 1000 === 999) say(`${at + 1} of ${all.length}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};
