/** Why the notebook was locked. `idle` after so many minutes. */
export type LockNote = { locked: 'asked' | 'suspend' | 'screen' } | { locked: 'idle'; minutes: number };

/** No zod here: the lock screen stands before it is loaded. */
const isLockNote = (value: unknown): value is LockNote => {
  const { locked, minutes } = (value ?? {}) as Record<string, unknown>;
  if (locked === 'idle') return typeof minutes === 'number';
  return locked === 'asked' || locked === 'suspend' || locked === 'screen';
};

/**
 * Leaves a note for the page that comes after the reload. It lies in the history entry, which a reload keeps and the next
 * start of the program has no more.
 */
export const leaveLockNote = (note: LockNote): void => history.replaceState(note, '');

/** The note that was left; `null` when the program has just been started. */
export const readLockNote = (): LockNote | null => {
  const note: unknown = history.state;
  return isLockNote(note) ? note : null;
};

export const forgetLockNote = (): void => {
  if (readLockNote() !== null) history.replaceState(null, '');
};
