/** What an id keeps of the source: everything behind the time. */
export const tailOf = (id: string): string => id.replaceAll('-', '').slice(13);

/** `isSame`: it came from the same place of the same source, whatever it says by now. */
export type Known<T> = { coming: T; here: T; isSame: boolean };

/**
 * What is new of `coming`, and what is here already: by its source, or because it says the same. One that is here stands
 * for one that comes; what comes is never compared with what comes along with it.
 */
export const alreadyHere = <T extends { id: string }>(
  coming: readonly T[],
  here: readonly T[],
  saying: (record: T) => string,
): { fresh: T[]; known: Known<T>[] } => {
  const byTail = new Map(here.map((one) => [tailOf(one.id), one]));
  const taken = new Set(
    coming.flatMap(({ id }) => {
      const same = byTail.get(tailOf(id));
      return same === undefined ? [] : [same.id];
    }),
  );
  const bySaying = Map.groupBy(
    here.filter(({ id }) => !taken.has(id)),
    saying,
  );
  const known: Known<T>[] = [];
  const fresh = coming.filter((one) => {
    const same = byTail.get(tailOf(one.id));
    const found = same ?? bySaying.get(saying(one))?.pop();
    if (found !== undefined) known.push({ coming: one, here: found, isSame: same !== undefined });
    return found === undefined;
  });
  return { fresh, known };
};
