import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LockNote } from '#app/lock-note.ts';
import { watchIdle } from '#app/watch-idle.ts';
import type { AutoLock } from '#domain/keeping/auto-lock.ts';

const minute = 60_000;

let page: EventTarget;
let sayLocked: (why: 'suspend' | 'screen') => void;
let locks: LockNote[];
let canLock: boolean;
let after: AutoLock;
let machineSeconds: () => number | null;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('document', new EventTarget());
  locks = [];
  canLock = true;
  after = 5;
  machineSeconds = () => null;
  stop = watchIdle({
    desktop: {
      machineIdle: async () => machineSeconds(),
      onMachineLocked: (listener) => {
        sayLocked = listener;
        return () => undefined;
      },
    },
    after: () => after,
    lock: async (note) => {
      locks.push(note);
      return canLock;
    },
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Time passes awake: every pulse comes when it should. */
const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis);
/** Time passes asleep: no timer runs. */
const sleep = (millis: number) => vi.setSystemTime(Date.now() + millis);
const touch = (sign = 'keydown') => page.dispatchEvent(new Event(sign));
const idle = (minutes: number): LockNote => ({ locked: 'idle', minutes });

describe('idle', () => {
  test('locks after five minutes without a key, and says so', async () => {
    await pass(5 * minute - 1);
    expect(locks).toEqual([]);
    await pass(1);
    expect(locks).toEqual([idle(5)]);
  });

  test('a clock that is put back an hour keeps nothing open longer', async () => {
    await pass(4 * minute);
    vi.setSystemTime(Date.now() - 60 * minute);
    await pass(minute);
    expect(locks).toEqual([idle(5)]);
  });

  test.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'])('%s begins anew', async (sign) => {
    await pass(4 * minute);
    touch(sign);
    await pass(4 * minute);
    expect(locks).toEqual([]);
    await pass(minute);
    expect(locks).toEqual([idle(5)]);
  });

  test('another choice counts from the next pulse on; never is never', async () => {
    after = 'never';
    await pass(60 * minute);
    expect(locks).toEqual([]);
    after = 15;
    await pass(5000);
    expect(locks).toEqual([idle(15)]);
  });

  test('stays open while somebody works in another program', async () => {
    machineSeconds = () => 3;
    await pass(10 * minute);
    expect(locks).toEqual([]);
    machineSeconds = () => 301;
    await pass(5000);
    expect(locks).toEqual([idle(5)]);
  });

  test('a system that always answers 0, or fails, keeps nothing open', async () => {
    machineSeconds = () => 0;
    await pass(5 * minute);
    expect(locks).toEqual([idle(5)]);
    locks = [];
    machineSeconds = () => {
      throw new Error('no answer');
    };
    touch();
    await pass(5 * minute);
    expect(locks).toEqual([idle(5)]);
  });
});

describe('sleep', () => {
  test('is seen by the pulse that comes late', async () => {
    await pass(minute);
    sleep(3 * minute);
    await pass(5000);
    expect(locks).toEqual([{ locked: 'suspend' }]);
  });

  test('is seen by the first key after it, which does not keep it open', async () => {
    await pass(minute);
    sleep(3 * minute);
    touch();
    expect(locks).toEqual([{ locked: 'suspend' }]);
  });

  test('a hidden page whose timers run once a minute is not asleep', async () => {
    sleep(65_000);
    await pass(5000);
    expect(locks).toEqual([]);
  });
});

test('locks with the machine', () => {
  sayLocked('screen');
  sayLocked('suspend');
  expect(locks).toEqual([{ locked: 'screen' }, { locked: 'suspend' }]);
});

test('what could not be locked, since something is not saved, is tried again until it can', async () => {
  canLock = false;
  sayLocked('screen');
  await pass(5000);
  touch();
  await pass(5000);
  canLock = true;
  await pass(5000);
  await pass(minute);
  expect(locks).toEqual(Array.from({ length: 4 }, () => ({ locked: 'screen' })));
});
