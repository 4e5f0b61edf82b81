import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useNewLine } from '#parts/use-new-line.ts';
import { showScreen } from '#test/browser/today/show-screen.tsx';
import { keepHalfTyped, halfTyped } from '#data/half-typed.ts';
import { openTestVault } from '#test/helpers/open-test-vault.ts';
import { flushDrafts } from '#ui/drafts.ts';

let opened: Awaited<ReturnType<typeof openTestVault>>;
let list: Map<number, string>;
let waiting: (() => void)[];
let isSlow: boolean;
let isFull: boolean;

beforeEach(async () => {
  opened = await openTestVault();
  list = new Map();
  waiting = [];
  isSlow = false;
  isFull = false;
});
afterEach(() => opened.end());

/** Answers at once, or when the test lets it. */
const disk = async (write: () => number) => {
  if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
  if (isFull) return { ok: false as const, fault: 'full' as const };
  const nothing = {};
  return { ok: true as const, result: write(), did: nothing, undo: nothing };
};
const write = (id: number, text: string): number => {
  list.set(id, text);
  return id;
};
/** Lets every write through, those that come meanwhile too. */
const letThrough = async () => {
  isSlow = false;
  waiting.splice(0).forEach((answer) => answer());
  await expect.poll(() => waiting.length).toBe(0);
};
const place = { field: 'command', personId: null } as const;

const Line = () => {
  const { text, change, finish } = useNewLine<number>({
    add: (typed) => disk(() => write(list.size + 1, typed)),
    write: async (id, typed) => {
      const outcome = await disk(() => write(id, typed));
      return outcome.ok ? { ...outcome, result: undefined } : outcome;
    },
    withdraw: async (id) => {
      const outcome = await disk(() => id);
      if (outcome.ok) list.delete(id);
      return outcome.ok ? { ...outcome, result: undefined } : outcome;
    },
    passing: { isSo: (typed) => typed.startsWith('/'), place },
  });
  return (
    <input
      aria-label="Line"
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void finish();
      }}
    />
  );
};
const line = page.getByRole('textbox', { name: 'Line' });
const words = () => [...list.values()];

test('what is typed is in the list before Enter, once, and Enter empties the field at once', async () => {
  await showScreen(<Line />);
  await line.fill('Mentoring Wen');
  await expect.poll(words).toEqual(['Mentoring Wen']);
  isSlow = true;
  await line.fill('Mentoring Wen, weekly');
  await userEvent.keyboard('{Enter}');
  await expect.element(line).toHaveValue('');
  await expect.poll(() => waiting.length).toBe(1);
  await letThrough();
  await expect.poll(words).toEqual(['Mentoring Wen, weekly']);
});

test('the next line that is begun while the last one is being written is a line of its own, and both are whole', async () => {
  await showScreen(<Line />);
  isSlow = true;
  await line.fill('Mentoring');
  // The hands rested: it is on its way already when more words and Enter come.
  await expect.poll(() => waiting.length).toBe(1);
  await line.fill('Mentoring Wen');
  await userEvent.keyboard('{Enter}');
  await line.fill('The onboarding of');
  const flushed = flushDrafts();
  await letThrough();
  expect(await flushed).toBe(true);
  expect(words()).toEqual(['Mentoring Wen', 'The onboarding of']);
  await expect.element(line).toHaveValue('The onboarding of');
});

test('three lines in one breath are three entries, in their order', async () => {
  await showScreen(<Line />);
  isSlow = true;
  await line.click();
  await userEvent.keyboard('one{Enter}two{Enter}three{Enter}four');
  const flushed = flushDrafts();
  await letThrough();
  expect(await flushed).toBe(true);
  expect(words()).toEqual(['one', 'two', 'three', 'four']);
});

test('a line that cannot be written comes back into the field, before what was typed meanwhile', async () => {
  await showScreen(<Line />);
  isSlow = true;
  isFull = true;
  await line.fill('Mentoring Wen');
  await userEvent.keyboard('{Enter}');
  await line.fill(' and Ada');
  await letThrough();
  await expect.element(line).toHaveValue('Mentoring Wen and Ada');
  expect(words()).toEqual([]);
  isFull = false;
  expect(await flushDrafts()).toBe(true);
  expect(words()).toEqual(['Mentoring Wen and Ada']);
});

test('a command that is half typed is no entry, waits, and is given back; other words end its waiting', async () => {
  await keepHalfTyped(place, '/action write it');
  await showScreen(<Line />);
  await expect.element(line).toHaveValue('/action write it');
  await line.fill('/action write it down');
  await expect.poll(() => halfTyped(place)(opened.vault)).toBe('/action write it down');
  expect(words()).toEqual([]);
  await line.fill('');
  await expect.poll(() => halfTyped(place)(opened.vault)).toBe(null);
});
