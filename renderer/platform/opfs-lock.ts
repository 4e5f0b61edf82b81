import { isHeldElsewhere } from './opfs-file.ts';

/** A page that was just reloaded or closed lets go within this time; whoever holds longer is really there. */
const patienceMillis = 1500;
const pauseMillis = 50;

/** The name of the lock on a vault's folder. */
export const vaultLock = (folderName: string): string => `leeway-${folderName}`;

/** Takes the name for this worker until the answer is called, or until the worker ends. `null`: someone else has it. */
export const takeLock = (name: string): Promise<(() => void) | null> =>
  new Promise((resolve) => {
    const hold = () => new Promise<void>((release) => resolve(release));
    navigator.locks
      .request(name, { signal: AbortSignal.timeout(patienceMillis) }, hold)
      .catch(() => resolve(null));
  });

/** Tries again while another worker that is about to end still holds the file. */
export const withPatience = async <T>(take: () => Promise<T>): Promise<T> => {
  const until = performance.now() + patienceMillis;
  for (;;) {
    try {
      return await take();
    } catch (error) {
      if (!isHeldElsewhere(error) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMillis));
    }
  }
};
