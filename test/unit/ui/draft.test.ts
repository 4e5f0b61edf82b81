import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Draft, restMillis, retryMillis } from '#ui/draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const disk = () => {
  const written: string[] = [];
  const state = { isFull: false };
  const save = async (text: string) => {
    if (state.isFull) return { ok: false };
    written.push(text);
    return { ok: true };
  };
  return { written, state, save };
};

it('is written once the hands rest, not at every key', async () => {
  const { written, save } = disk();
  const draft = new Draft('', save);
  for (const text of ['a', 'ab', 'abc']) draft.change(text);
  await vi.advanceTimersByTimeAsync(restMillis - 1);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual(['abc']);
  expect(draft.isUnsaved).toBe(false);
});

it('is written at once when asked, and only when there is something to write', async () => {
  const { written, save } = disk();
  const draft = new Draft('old', save);
  await draft.flush();
  draft.change('new');
  expect(await draft.flush()).toBe(true);
  expect(written).toEqual(['new']);
});

it('stays unsaved while the disk is full and is written by itself once there is space', async () => {
  const { written, state, save } = disk();
  state.isFull = true;
  const draft = new Draft('', save);
  draft.change('kept');
  expect(await draft.flush()).toBe(false);
  expect(draft.isUnsaved).toBe(true);
  state.isFull = false;
  await vi.advanceTimersByTimeAsync(retryMillis);
  expect(written).toEqual(['kept']);
});

it('what is typed while it is being written is not saved yet, and is written next', async () => {
  const written: string[] = [];
  const slow = Promise.withResolvers<{ ok: boolean }>();
  const draft = new Draft('', (text) => {
    written.push(text);
    return written.length === 1 ? slow.promise : Promise.resolve({ ok: true });
  });
  draft.change('one');
  const first = draft.flush();
  await vi.advanceTimersByTimeAsync(0);
  draft.change('one two');
  slow.resolve({ ok: true });
  expect(await first).toBe(true);
  expect(draft.isUnsaved).toBe(true);
  await vi.advanceTimersByTimeAsync(restMillis);
  expect(written).toEqual(['one', 'one two']);
  expect(draft.isUnsaved).toBe(false);
});

it('does not let what was saved elsewhere replace unsaved words', async () => {
  const draft = new Draft('old', disk().save);
  draft.change('mine');
  expect(draft.follow('theirs')).toBe(false);
  expect(draft.text).toBe('mine');
  await draft.flush();
  expect(draft.follow('theirs')).toBe(true);
});

it('keeps writing after a save that threw', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('a bug')).mockResolvedValue({ ok: true });
  const draft = new Draft('', save);
  draft.change('one');
  await expect(draft.flush()).rejects.toThrow('a bug');
  draft.change('two');
  expect(await draft.flush()).toBe(true);
});

it('saves clean text and leaves the field alone when that comes back', async () => {
  const { written, save } = disk();
  const draft = new Draft('', save, (text) => text.trim());
  draft.change('alpha ');
  await draft.flush();
  expect(written).toEqual(['alpha']);
  draft.follow('alpha');
  expect(draft.text).toBe('alpha ');
  draft.follow('theirs');
  expect(draft.text).toBe('theirs');
});

it('does not take the same words, typed anew while they were being written, for written', async () => {
  const { written, save } = disk();
  const draft = new Draft('', save);
  draft.change('one');
  const writing = draft.flush();
  await Promise.resolve();
  draft.change('');
  draft.change('one');
  await writing;
  expect(draft.isUnsaved).toBe(true);
  await draft.flush();
  expect(written).toEqual(['one', 'one']);
});
