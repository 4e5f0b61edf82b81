import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomBytes } from '#vault/bytes.ts';
import { encodePeople, type PeopleContent, readPeople } from '#vault/people-file.ts';
import { importSealingKey, type SealingKey } from '#vault/seal.ts';

const vaultId = 'a'.repeat(32);
let data: SealingKey;
beforeAll(async () => {
  data = await importSealingKey(randomBytes(32));
});

const content: PeopleContent = {
  keys: new Map([
    ['ada', randomBytes(32)],
    ['wen', randomBytes(32)],
  ]),
  forgetting: ['wen'],
  isShort: false,
};
const read = (bytes: Uint8Array) => readPeople(data, vaultId, bytes);
const damaged = { ok: false, reason: 'damaged' };

describe('the keys of people', () => {
  test('come back as they were', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.uuid(), { maxLength: 200 }),
        fc.array(fc.uuid(), { maxLength: 3 }),
        fc.boolean(),
        async (ids, forgetting, isShort) => {
          const one = { keys: new Map(ids.map((id) => [id, randomBytes(32)])), forgetting, isShort };
          expect(await read(await encodePeople(data, vaultId, one))).toEqual({ ok: true, content: one });
        },
      ),
      { numRuns: 20 },
    ));

  test('belong to one vault and one data key', async () => {
    const bytes = await encodePeople(data, vaultId, content);
    expect(await readPeople(data, 'b'.repeat(32), bytes)).toEqual(damaged);
    expect(await readPeople(await importSealingKey(randomBytes(32)), vaultId, bytes)).toEqual(damaged);
  });

  test('survive a rotten block of 4 KB, wherever it lies', async () => {
    const bytes = await encodePeople(data, vaultId, content);
    expect(bytes.length % 8192).toBe(0);
    for (let at = 0; at < bytes.length; at += 4096)
      expect(await read(bytes.slice().fill(0xa5, at, at + 4096))).toEqual({ ok: true, content });
  });

  test('are never read wrongly: what is flipped or cut gives the same keys, or none', async () => {
    const bytes = await encodePeople(data, vaultId, content);
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
        place,
        async (flips, end) => {
          const changed = bytes.slice(0, end + 1);
          for (const [at, by] of flips) if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ by;
          const found = await read(changed);
          expect(found.ok ? found.content : content).toEqual(content);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([0, 5, 16, 100])('of %i bytes are damaged', async (length) =>
    expect(await read((await encodePeople(data, vaultId, content)).slice(0, length))).toEqual(damaged),
  );

  test('of a newer format are newer', async () => {
    const bytes = await encodePeople(data, vaultId, content);
    const half = bytes.length / 2;
    const newer = bytes.map((byte, at) => (at % half === 11 ? 2 : byte));
    expect(await read(newer)).toEqual({ ok: false, reason: 'newer' });
  });
});
