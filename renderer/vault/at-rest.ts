/** Waits until the window has nothing better to do. Where nobody can tell (Node, Safari), until everyone else had a turn. */
export const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
