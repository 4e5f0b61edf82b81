/** Functions that want to be told. */
export type Listeners<Args extends readonly unknown[]> = {
  add(listener: (...args: Args) => void): () => void;
  tell(...args: Args): void;
};

export const createListeners = <Args extends readonly unknown[]>(): Listeners<Args> => {
  const all = new Set<(...args: Args) => void>();
  return {
    add: (listener) => {
      // One entry per call, also when the same function is added twice.
      const mine = (...args: Args) => listener(...args);
      all.add(mine);
      return () => void all.delete(mine);
    },
    tell: (...args) => {
      for (const listener of Array.from(all)) listener(...args);
    },
  };
};
