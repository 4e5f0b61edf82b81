import { expect, test } from 'vitest';
import type { VaultFileStore } from '#electron/files/vault-file-store.ts';
import { createVaultShelf } from '#electron/files/vault-shelf.ts';

/** Stores that only note what happens to them. */
const shelfWithLog = (opens: () => { ok: true } | { ok: false; fault: 'io' } = () => ({ ok: true })) => {
  const log: string[] = [];
  const shelf = createVaultShelf((vault) => {
    const done = async () => ({ ok: true as const, value: undefined });
    const store: VaultFileStore = {
      open: async () => {
        log.push(`open ${vault}`);
        const outcome = opens();
        return outcome.ok ? { ok: true, value: [] } : outcome;
      },
      read: async () => ({ ok: true, value: new Uint8Array() }),
      append: done,
      truncate: done,
      replace: done,
      remove: done,
      setAside: done,
      destroy: done,
      close: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`close ${vault}`);
      },
    };
    return store;
  });
  return { shelf, log };
};

test("another page's vault is in use, another vault is not", async () => {
  const { shelf } = shelfWithLog();
  await shelf.open('main', 1);
  expect(await shelf.open('main', 2)).toEqual({ ok: false, fault: 'in-use' });
  expect(await shelf.open('sample', 2)).toMatchObject({ ok: true });
});

test('only the page that holds a vault may use it', async () => {
  const { shelf } = shelfWithLog();
  await shelf.open('main', 1);
  expect(await shelf.use('main', 1, (store) => store.truncate('journal', 0))).toMatchObject({ ok: true });
  expect(await shelf.use('main', 2, (store) => store.truncate('journal', 0))).toEqual({
    ok: false,
    fault: 'io',
  });
  expect(await shelf.use('sample', 1, (store) => store.destroy())).toEqual({ ok: false, fault: 'io' });
});

test('a page that was reloaded takes its vault again, after the old hold is let go', async () => {
  const { shelf, log } = shelfWithLog();
  await shelf.open('main', 1);
  expect(await shelf.open('main', 1)).toMatchObject({ ok: true });
  expect(log).toEqual(['open main', 'close main', 'open main']);
});

test('a page that comes back while its vault is being let go waits for that', async () => {
  const { shelf, log } = shelfWithLog();
  await shelf.open('main', 1);
  const leaving = shelf.release(1);
  expect(await shelf.open('main', 2)).toMatchObject({ ok: true });
  await leaving;
  expect(log).toEqual(['open main', 'close main', 'open main']);
});

test('a failed opening holds nothing', async () => {
  const outcomes: ({ ok: true } | { ok: false; fault: 'io' })[] = [{ ok: false, fault: 'io' }, { ok: true }];
  const { shelf } = shelfWithLog(() => outcomes.shift() ?? { ok: true });
  expect(await shelf.open('main', 1)).toEqual({ ok: false, fault: 'io' });
  expect(await shelf.open('main', 2)).toMatchObject({ ok: true });
});
