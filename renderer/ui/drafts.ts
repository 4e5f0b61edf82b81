/** Writes whatever is still only on screen; answers whether it is safe now. */
type Flush = () => Promise<boolean>;

const pending = new Set<Flush>();

/** Keeps `flush` known while its field is on screen. Returns the way to forget it. */
export const keepDraft = (flush: Flush): (() => void) => {
  pending.add(flush);
  return () => pending.delete(flush);
};

/** Writes every draft, before hiding, locking or closing. `false` when one could not be written. */
export const flushDrafts = async (): Promise<boolean> =>
  (await Promise.all(Array.from(pending, (flush) => flush()))).every(Boolean);
