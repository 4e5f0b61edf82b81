/** A computed number together with the very items it was computed from. */
export type Figure<Item> = {
  /** `null`: too little yet. */
  value: number | null;
  /** How many items it speaks from. */
  n: number;
  /** How many it must have before it speaks. */
  minimum: number;
  /** What was looked at, all `n` of them. */
  items: readonly Item[];
  /** Those among them that make the value; all of them where they are only counted. */
  counted: readonly Item[];
};

/**
 * The share of `items` that are of a kind: 0 to 1, or `null` below the minimum and of nothing at all.
 * Source: product.md, "What is computed": "each figure shows its n and reads 'too little yet' below the minimum".
 */
export const shareOf = <Item>(
  items: readonly Item[],
  isCounted: (item: Item) => boolean,
  minimum: number,
): Figure<Item> => {
  const counted = items.filter(isCounted);
  const n = items.length;
  return { value: n === 0 || n < minimum ? null : counted.length / n, n, minimum, items, counted };
};

/** How many there are. A count speaks from the first on: none is an answer too. */
export const countOf = <Item>(items: readonly Item[]): Figure<Item> => ({
  value: items.length,
  n: items.length,
  minimum: 0,
  items,
  counted: items,
});
