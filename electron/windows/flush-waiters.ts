/** Windows that were asked to write down what is unsaved and have not answered yet, by the id of their contents. */
export type FlushWaiters = {
  /** Resolves when the window has answered or `bound` milliseconds are over, whichever comes first. */
  wait(id: number, bound: number): Promise<void>;
  arrived(id: number): void;
};

export const createFlushWaiters = (): FlushWaiters => {
  const waiting = new Map<number, () => void>();
  return {
    wait: (id, bound) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, bound);
        waiting.set(id, () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    arrived: (id) => {
      waiting.get(id)?.();
      waiting.delete(id);
    },
  };
};
