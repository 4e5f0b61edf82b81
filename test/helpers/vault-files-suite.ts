import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VaultFiles } from '#platform/desktop.ts';

/** Where the files under test lie. */
export type FilesPlace = {
  /** Another opener of the same vault. */
  opener(): VaultFiles;
  /** Removes everything, for the next test. */
  clear(): Promise<void>;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (all: Uint8Array | null): string | null => (all === null ? null : new TextDecoder().decode(all));
const done = { ok: true, value: undefined };

/** What every implementation of `VaultFiles` must do; the same tests for Electron and for the browser edition. */
export const vaultFilesSuite = (name: string, createPlace: () => Promise<FilesPlace>) =>
  describe(`vault files: ${name}`, () => {
    let place: FilesPlace;
    let files: VaultFiles;

    beforeEach(async () => {
      place = await createPlace();
      files = place.opener();
    });
    afterEach(async () => {
      await files.close();
      await place.clear();
    });

    const opened = async () => {
      const result = await files.open();
      if (!result.ok) throw new Error(result.fault);
      const sizeOf = (name: string) => result.value.find((one) => one.name === name)?.size ?? null;
      const keys = await files.read('keys', 0, 1000);
      return {
        keys: sizeOf('keys') === null ? null : text(keys.ok ? keys.value : null),
        size: sizeOf('journal') ?? 0,
      };
    };
    const reopened = async () => {
      await files.close();
      files = place.opener();
      return opened();
    };
    const journal = async (): Promise<string | null> => {
      const read = await files.read('journal', 0, 1_000_000);
      return read.ok ? text(read.value) : read.fault;
    };

    test('there is nothing at first, and looking leaves nothing', async () => {
      expect(await opened()).toEqual({ keys: null, size: 0 });
      expect(await reopened()).toEqual({ keys: null, size: 0 });
      expect(await files.read('journal', 0, 32)).toEqual({ ok: true, value: new Uint8Array() });
    });

    test('keys and journal are there after reopening', async () => {
      await opened();
      expect(await files.append('journal', 0, bytes('one'))).toEqual(done);
      expect(await files.append('journal', 3, bytes('two'))).toEqual(done);
      expect(await files.replace('keys', bytes('keys'))).toEqual(done);
      expect(await reopened()).toEqual({ keys: 'keys', size: 6 });
      expect(await journal()).toBe('onetwo');
    });

    test('any part of the journal can be read, and not more than there is', async () => {
      await opened();
      await files.append('journal', 0, bytes('onetwo'));
      const parts = [
        await files.read('journal', 2, 4),
        await files.read('journal', 4, 99),
        await files.read('journal', 8, 9),
      ];
      expect(parts.map((part) => part.ok && text(part.value))).toEqual(['et', 'wo', '']);
    });

    test('an append after a torn tail replaces it', async () => {
      await opened();
      await files.append('journal', 0, bytes('good and torn'));
      expect(await files.append('journal', 4, bytes('!'))).toEqual(done);
      expect(await journal()).toBe('good!');
    });

    test('an append that would leave a gap is refused', async () => {
      await opened();
      await files.append('journal', 0, bytes('good'));
      expect(await files.append('journal', 9, bytes('x'))).toEqual({ ok: false, fault: 'io' });
      expect(await reopened()).toEqual({ keys: null, size: 4 });
    });

    test('cutting keeps the beginning and never lengthens', async () => {
      await opened();
      await files.append('journal', 0, bytes('good and torn'));
      expect(await files.truncate('journal', 4)).toEqual(done);
      expect(await files.truncate('journal', 400)).toEqual(done);
      expect(await reopened()).toEqual({ keys: null, size: 4 });
    });

    test('the caller keeps the bytes it gave', async () => {
      await opened();
      const mine = bytes('keep me');
      await files.append('journal', 0, mine);
      await files.replace('keys', mine);
      expect(text(mine)).toBe('keep me');
    });

    test('a part of a larger buffer is written as that part', async () => {
      await opened();
      await files.append('journal', 0, bytes('before part after').subarray(7, 11));
      expect(await journal()).toBe('part');
    });

    test('a shorter or longer key file replaces the old one whole', async () => {
      await opened();
      for (const keys of ['first', 'a much longer second', 'x']) {
        expect(await files.replace('keys', bytes(keys))).toEqual(done);
        expect(await reopened()).toEqual({ keys, size: 0 });
      }
    });

    test('appends asked for at once are written in order', async () => {
      await opened();
      const all = Array.from({ length: 50 }, (_, i) => files.append('journal', i, bytes(String(i % 10))));
      expect(await Promise.all(all)).toEqual(all.map(() => done));
      expect(await journal()).toBe('0123456789'.repeat(5));
    });

    test('a second opener is refused until the first lets go', async () => {
      await opened();
      const second = place.opener();
      expect(await second.open()).toEqual({ ok: false, fault: 'in-use' });
      await files.close();
      expect(await second.open()).toMatchObject({ ok: true });
      await second.close();
    });

    test('destroying leaves nothing, and the vault can begin anew', async () => {
      await opened();
      await files.append('journal', 0, bytes('old'));
      await files.replace('keys', bytes('keys'));
      expect(await files.destroy()).toEqual(done);
      expect(await reopened()).toEqual({ keys: null, size: 0 });
      await files.append('journal', 0, bytes('new'));
      expect(await journal()).toBe('new');
    });

    test('files of later generations stand beside the first, and are told apart', async () => {
      await opened();
      await files.append('journal', 0, bytes('first'));
      await files.append('snapshot-2', 0, bytes('all of it'));
      await files.append('journal-2', 0, bytes('second'));
      await files.replace('people', bytes('their keys'));
      await files.close();
      files = place.opener();
      const result = await files.open();
      expect(result.ok && result.value.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { name: 'journal', size: 5 },
        { name: 'journal-2', size: 6 },
        { name: 'people', size: 10 },
        { name: 'snapshot-2', size: 9 },
      ]);
      const read = await files.read('journal-2', 0, 99);
      expect(read.ok && text(read.value)).toBe('second');
    });

    test('a file that was removed is gone, and one that never was is no fault', async () => {
      await opened();
      await files.append('journal-2', 0, bytes('second'));
      expect(await files.remove('journal-2')).toEqual(done);
      expect(await files.remove('snapshot-7')).toEqual(done);
      expect(await files.read('journal-2', 0, 99)).toEqual({ ok: true, value: new Uint8Array() });
      expect(await reopened()).toEqual({ keys: null, size: 0 });
    });

    test('a file that was set aside is out of the way, and its name is free', async () => {
      await opened();
      await files.append('journal', 0, bytes('rotten'));
      expect(await files.setAside('journal')).toEqual(done);
      expect(await reopened()).toEqual({ keys: null, size: 0 });
      await files.append('journal', 0, bytes('new'));
      expect(await journal()).toBe('new');
    });

    test('nothing works before opening or after closing', async () => {
      expect(await files.append('journal', 0, bytes('x'))).toEqual({ ok: false, fault: 'io' });
      await opened();
      await files.close();
      expect(await files.replace('keys', bytes('x'))).toEqual({ ok: false, fault: 'io' });
      expect(await opened()).toEqual({ keys: null, size: 0 });
    });
  });
