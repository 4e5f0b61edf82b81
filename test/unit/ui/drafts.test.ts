import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Draft, retryMillis } from '#ui/draft.ts';
import { flushDrafts, hasUnsavedDrafts, keepDraft, leaveDraft } from '#ui/drafts.ts';

// A field may go from the screen in the very moment the notebook locks. Its words must be written before the keys go.

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await flushDrafts();
  vi.useRealTimers();
});

/** A disk that answers when it is told to. */
const slowDisk = () => {
  const written: string[] = [];
  const answers: (() => void)[] = [];
  const save = (text: string) =>
    new Promise<{ ok: boolean }>((resolve) => {
      answers.push(() => {
        written.push(text);
        resolve({ ok: true });
      });
    });
  return { written, save, answer: () => answers.shift()?.() };
};

it('locking waits for the words of a field that has just left the screen', async () => {
  const { written, save, answer } = slowDisk();
  const draft = new Draft('', save);
  keepDraft(draft);
  draft.change('half a thought');
  void leaveDraft(draft);
  let isFlushed = false;
  const flushed = flushDrafts().then((isWhole) => {
    isFlushed = true;
    return isWhole;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(isFlushed).toBe(false);
  answer();
  expect(await flushed).toBe(true);
  expect(written).toEqual(['half a thought']);
});

it('and the other way round: a field that leaves while locking writes its words', async () => {
  const { written, save, answer } = slowDisk();
  const draft = new Draft('', save);
  keepDraft(draft);
  draft.change('half a thought');
  const flushed = flushDrafts();
  void leaveDraft(draft);
  await vi.advanceTimersByTimeAsync(0);
  answer();
  expect(await flushed).toBe(true);
  expect(written).toEqual(['half a thought']);
});

it('a field that left while nothing could be written is not forgotten: locking says no until it is on the disk', async () => {
  const disk = { isFull: true, written: [] as string[] };
  const draft = new Draft('', async (text) => {
    if (!disk.isFull) disk.written.push(text);
    return disk.isFull ? { ok: false, fault: 'full' } : { ok: true };
  });
  keepDraft(draft);
  draft.change('kept');
  await leaveDraft(draft);
  expect(hasUnsavedDrafts()).toBe(true);
  expect(await flushDrafts()).toBe(false);
  disk.isFull = false;
  await vi.advanceTimersByTimeAsync(retryMillis);
  expect(disk.written).toEqual(['kept']);
  expect(hasUnsavedDrafts()).toBe(false);
  expect(await flushDrafts()).toBe(true);
});

it('what no try will ever write does not hold the notebook open once its field is gone', async () => {
  const draft = new Draft('', async () => ({ ok: false, fault: 'refused' }));
  keepDraft(draft);
  draft.change('too long');
  expect(await flushDrafts()).toBe(false);
  await leaveDraft(draft);
  expect(await flushDrafts()).toBe(true);
});
