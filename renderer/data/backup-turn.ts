let last: Promise<unknown> = Promise.resolve();
let running = 0;

/** One after another: whatever writes backups, or looks at what a crash left of them. */
export const inBackupTurn = <T>(work: () => Promise<T>): Promise<T> => {
  running += 1;
  const mine = last.then(work).finally(() => {
    running -= 1;
  });
  last = mine.catch(() => undefined);
  return mine;
};

/** Whether a backup is being written, so that one which does not lie there yet may lie there in a moment. */
export const isBackupUnderWay = (): boolean => running > 0;
