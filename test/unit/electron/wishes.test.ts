import { expect, test, vi } from 'vitest';
import { createWishes } from '#electron/wishes/wishes.ts';

const made = () => {
  const told = { nudge: vi.fn(), show: vi.fn(), opened: vi.fn() };
  return { ...told, wishes: createWishes(told) };
};

test('a link that comes while the notebook is locked waits until it is open, and is taken once', () => {
  const { wishes, nudge, show } = made();
  wishes.put({ go: 'today' });
  expect(show).toHaveBeenCalledOnce();
  expect(nudge).not.toHaveBeenCalled();
  wishes.listening(true);
  expect(wishes.take()).toEqual({ go: 'today' });
  expect(wishes.take()).toBeNull();
});

test('an open notebook is nudged', () => {
  const { wishes, nudge } = made();
  wishes.listening(true);
  wishes.put({ go: 'mirror' });
  expect(nudge).toHaveBeenCalledOnce();
});

test('an open notebook gets everything that is wanted, in order', () => {
  const { wishes } = made();
  wishes.listening(true);
  wishes.putNow({ do: 'hide-private' });
  wishes.putNow({ do: 'search' });
  wishes.put({ go: 'today' });
  expect([wishes.take(), wishes.take(), wishes.take(), wishes.take()]).toEqual([
    { do: 'hide-private' },
    { do: 'search' },
    { go: 'today' },
    null,
  ]);
});

test('only the newest of several links waits at a locked notebook', () => {
  const { wishes } = made();
  wishes.put({ go: 'today' });
  wishes.put({ go: 'mirror' });
  expect(wishes.take()).toEqual({ go: 'mirror' });
});

test('the menu is for now: what it said while the notebook was locked never happens', () => {
  const { wishes, show, nudge, opened } = made();
  wishes.putNow({ do: 'lock' });
  wishes.listening(true);
  expect(wishes.take()).toBeNull();
  wishes.putNow({ do: 'lock' });
  expect(wishes.take()).toEqual({ do: 'lock' });
  expect(nudge).toHaveBeenCalledOnce();
  wishes.listening(false);
  wishes.putNow({ do: 'undo' });
  expect(wishes.take()).toBeNull();
  expect(show).not.toHaveBeenCalled();
  expect(opened.mock.calls).toEqual([[true], [false]]);
});
