import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFrames, encodeFrame, holdsFrame } from '#vault/journal.ts';
import { firstHeaderLength, newHeader, newLaterHeader, readHeader } from '#vault/journal-header.ts';
import { joined } from '#vault/bytes.ts';

const bodies = fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 8 });

const journalOf = (all: readonly Uint8Array[], firstSeq = 1) => {
  const frames = all.map((body, i) => encodeFrame(firstSeq + i, body).bytes);
  const ends = frames.map((_, i) =>
    frames.slice(0, i + 1).reduce((sum, { byteLength }) => sum + byteLength, 0),
  );
  return { bytes: joined(frames), ends };
};

const wholeBefore = (ends: readonly number[], place: number) => ends.filter((end) => end <= place).length;

describe('frames', () => {
  test('come back as they were written', () =>
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 2 ** 45 }), (all, firstSeq) => {
        const { bytes } = journalOf(all, firstSeq);
        const { frames, end } = decodeFrames(bytes, firstSeq);
        expect(end).toBe(bytes.byteLength);
        expect(frames.map(({ body }) => Array.from(body))).toEqual(all.map((body) => Array.from(body)));
        expect(frames.map(({ seq }) => seq)).toEqual(all.map((_, i) => firstSeq + i));
      }),
    ));

  test('cut anywhere: the longest whole beginning is found', () =>
    fc.assert(
      fc.property(bodies, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const { bytes, ends } = journalOf(all);
        const cut = Math.floor(part * bytes.byteLength);
        const { frames, end } = decodeFrames(bytes.subarray(0, cut), 1);
        const whole = wholeBefore(ends, cut);
        expect(frames.length).toBe(whole);
        expect(end).toBe(whole === 0 ? 0 : ends[whole - 1]);
        expect(holdsFrame(bytes.subarray(end + 1, cut))).toBe(false);
      }),
    ));

  test('one byte changed anywhere: what stands before it is found, and no more', () =>
    fc.assert(
      fc.property(bodies, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, at, flip) => {
        const { bytes, ends } = journalOf(all);
        const place = at % bytes.byteLength;
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        const whole = wholeBefore(ends, place);
        const { frames, end } = decodeFrames(bytes, 1);
        expect(frames.length).toBe(whole);
        // A sound frame behind it tells rot from a torn tail.
        expect(holdsFrame(bytes.subarray(end + 1))).toBe(whole < all.length - 1);
      }),
    ));

  test('anything behind the last frame is left out', () =>
    fc.assert(
      fc.property(bodies, fc.uint8Array({ minLength: 1, maxLength: 50 }), (all, tail) => {
        const { bytes } = journalOf(all);
        expect(decodeFrames(joined([bytes, tail]), 1).end).toBe(bytes.byteLength);
      }),
    ));

  test('a number out of order ends the run, as after cutting and splicing', () => {
    const one = encodeFrame(1, Uint8Array.of(1)).bytes;
    const three = encodeFrame(3, Uint8Array.of(3)).bytes;
    expect(decodeFrames(joined([one, three]), 1).frames).toHaveLength(1);
    expect(decodeFrames(joined([one, one]), 1).frames).toHaveLength(1);
    expect(decodeFrames(one, 2).frames).toHaveLength(0);
  });
});

describe('the header', () => {
  test('gives every journal an id of its own', () => {
    const [one, other] = [readHeader(newHeader()), readHeader(newHeader())];
    expect(one).toMatchObject({ ok: true, journalId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(one).not.toEqual(other);
    expect(newHeader()).toHaveLength(firstHeaderLength);
  });

  test('that is short or changed is damaged', () => {
    const header = newHeader();
    expect(readHeader(header.subarray(0, 31))).toEqual({ ok: false, reason: 'damaged' });
    for (let at = 0; at < firstHeaderLength; at += 1) {
      const rotten = header.map((byte, i) => (i === at ? byte ^ 4 : byte));
      expect(readHeader(rotten)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  test('of a later generation names the snapshot it continues', () => {
    const base = { snapshotId: 'a1'.repeat(16), seq: 7, carried: 9 };
    const header = newLaterHeader(base);
    expect(readHeader(header)).toMatchObject({ ok: true, base, length: header.byteLength });
    expect(readHeader(header.subarray(0, 63))).toEqual({ ok: false, reason: 'damaged' });
    for (let at = 0; at < header.byteLength; at += 1) {
      const rotten = header.map((byte, i) => (i === at ? byte ^ 4 : byte));
      expect(readHeader(rotten)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  test('of a newer format says so', async () => {
    const { crc32 } = await import('#vault/crc32.ts');
    const header = newHeader();
    const view = new DataView(header.buffer);
    view.setUint32(8, 3);
    view.setUint32(28, crc32([header.subarray(0, 28)]));
    expect(readHeader(header)).toEqual({ ok: false, reason: 'newer' });
  });
});

test('CRC-32 is the well-known one', async () => {
  const { crc32 } = await import('#vault/crc32.ts');
  const digits = new TextEncoder().encode('123456789');
  expect(crc32([digits])).toBe(0xcbf43926);
  expect(crc32([digits.subarray(0, 4), digits.subarray(4)])).toBe(0xcbf43926);
});
