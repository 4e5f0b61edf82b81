import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withinPatience } from '#app/within-patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what comes in time is the answer, and no timer is left', async () => {
  expect(await withinPatience(Promise.resolve('written'), 1000, 'not')).toBe('written');
  expect(vi.getTimerCount()).toBe(0);
});

test('what hangs or fails does not hold anyone', async () => {
  const hanging = withinPatience(new Promise<string>(() => undefined), 1000, 'not');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await hanging).toBe('not');
  expect(await withinPatience(Promise.reject(new Error('disk')), 1000, 'not')).toBe('not');
});
