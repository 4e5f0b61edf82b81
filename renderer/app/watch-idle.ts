import { type AutoLock, hasSlept, isTimeToLock } from '#domain/keeping/auto-lock.ts';
import type { Desktop } from '#platform/desktop.ts';
import type { LockNote } from './lock-note.ts';

/** What shows that somebody sits there. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;
const pulseMillis = 5000;
/** From here on the system is asked as well. */
const quietMillis = 20_000;

type IdleParts = {
  desktop: Pick<Desktop, 'machineIdle' | 'onMachineLocked'>;
  /** Asked anew at every pulse, as the leader may change it meanwhile. */
  after: () => AutoLock;
  /** `false`: it could not be locked; it is tried again at the next pulse. */
  lock: (note: LockNote) => Promise<boolean>;
};

/** Locks when nobody has touched a key for long enough, and when the machine sleeps or is locked. Returns the way to stop. */
export const watchIdle = ({ desktop, after, lock }: IdleParts): (() => void) => {
  // Not by the clock of the day: one that is put back would keep the notebook open.
  let touchedAt = performance.now();
  let pulseAt = Date.now();
  let isMachineTrusted = false;
  /** What is still to be done, when it failed before. */
  let owed: LockNote | null = null;

  const lockNow = async (note: LockNote) => {
    owed = note;
    if (await lock(note)) owed = null;
  };
  const idleNote = (): LockNote | null => {
    const minutes = after();
    return minutes === 'never' ? null : { locked: 'idle', minutes };
  };
  const machineIdle = async (page: number): Promise<number | null> => {
    const seconds = page < quietMillis ? null : await desktop.machineIdle().catch(() => null);
    if (seconds !== null && seconds > 0) isMachineTrusted = true;
    return seconds === null ? null : seconds * 1000;
  };
  /** Whether it has slept is seen at once, also by the first key after waking up. */
  const slept = (): boolean => {
    const now = Date.now();
    const isLate = hasSlept(after(), pulseAt, now);
    pulseAt = now;
    if (isLate) void lockNow({ locked: 'suspend' });
    return isLate;
  };
  const pulse = async () => {
    if (owed !== null) return lockNow(owed);
    if (slept()) return undefined;
    const page = performance.now() - touchedAt;
    const machine = await machineIdle(page);
    const note = idleNote();
    // Somebody may have touched a key while the system was asked.
    const idle = { page: performance.now() - touchedAt, machine, isMachineTrusted };
    return note !== null && isTimeToLock(after(), idle) ? lockNow(note) : undefined;
  };
  const touched = () => {
    if (!slept()) touchedAt = performance.now();
  };

  const timer = setInterval(() => void pulse(), pulseMillis);
  const look = () => void pulse();
  for (const sign of signs) addEventListener(sign, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  const unwatch = desktop.onMachineLocked((why) => void lockNow({ locked: why }));
  return () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, touched, { capture: true });
    document.removeEventListener('visibilitychange', look);
    unwatch();
  };
};
