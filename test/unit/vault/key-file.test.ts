import { describe, expect, test } from 'vitest';
import { encodeKeyFile, hasPeopleFile, newKeyFile, raisedKeyFile, readKeyFile } from '#vault/key-file.ts';

const file = newKeyFile(3, [{ kind: 'passphrase', age: 'age' }]);
const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));

describe('the key file', () => {
  test('comes back as it was, with what a later version of the same format adds', () => {
    expect(readKeyFile(encodeKeyFile(file), 3)).toEqual({ ok: true, keyFile: file });
    expect(readKeyFile(encodeKeyFile(file), 4)).toMatchObject({ ok: true });
    const more = { ...file, hint: 'later' };
    expect(readKeyFile(bytesOf(more), 3)).toEqual({ ok: true, keyFile: more });
  });

  test('of a newer schema or format is newer, also when nothing else in it is understood', () => {
    expect(readKeyFile(encodeKeyFile(file), 2)).toEqual({ ok: false, reason: 'newer' });
    expect(readKeyFile(bytesOf({ format: 3, schema: 1, slots: 'other' }), 3)).toEqual({
      ok: false,
      reason: 'newer',
    });
  });

  test('of the first format is still read, says that there are no keys of people, and can be raised', () => {
    const first = { ...file, format: 1, schema: 2, hint: 'kept' };
    expect(readKeyFile(bytesOf(first), 3)).toEqual({ ok: true, keyFile: first });
    const keyFile = { ...first, format: 1 as const };
    expect(hasPeopleFile(keyFile)).toBe(false);
    const raised = raisedKeyFile(keyFile, 3);
    expect(raised).toEqual({ ...first, format: 2, schema: 3 });
    expect(hasPeopleFile(raised)).toBe(true);
    expect(raisedKeyFile(raised, 3)).toBe(raised);
  });

  test.each([
    ['no JSON', new TextEncoder().encode('{"format":1,')],
    ['no text', Uint8Array.of(0xff, 0xfe)],
    ['nothing', new Uint8Array()],
    ['no slots', bytesOf({ ...file, slots: [] })],
    ['another kind of slot', bytesOf({ ...file, slots: [{ kind: 'magic', age: '' }] })],
    ['no schema', bytesOf({ ...file, schema: undefined })],
  ])('with %s is damaged', (_, bytes) =>
    expect(readKeyFile(bytes, 3)).toEqual({ ok: false, reason: 'damaged' }),
  );
});
