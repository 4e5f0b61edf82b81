import type { Random } from '#test/torture/trial.ts';

/** What was done to some bytes. `from`: the first byte that is not what it was. */
export type Mutation = { what: string; from: number; bytes: Uint8Array };

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
};

/** The first place where two files differ; their length where one only goes on. */
const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
  const least = Math.min(a.byteLength, b.byteLength);
  for (let at = 0; at < least; at += 1) if (a[at] !== b[at]) return at;
  return least;
};

const noise = (length: number, random: Random): Uint8Array =>
  Uint8Array.from({ length }, () => random.below(256));

type Way = (bytes: Uint8Array, random: Random) => Uint8Array;

const withRun = (change: (run: Uint8Array, random: Random) => Uint8Array): Way => {
  return (bytes, random) => {
    const at = random.below(bytes.byteLength);
    const end = Math.min(bytes.byteLength, at + 1 + random.below(700));
    return joined(bytes.subarray(0, at), change(bytes.subarray(at, end), random), bytes.subarray(end));
  };
};

const ways: Readonly<Record<string, Way>> = {
  'bit flipped': (bytes, random) => {
    const at = random.below(bytes.byteLength);
    const bit = 1 << random.below(8);
    return bytes.map((byte, i) => (i === at ? byte ^ bit : byte));
  },
  'byte changed': (bytes, random) => {
    const at = random.below(bytes.byteLength);
    const by = 1 + random.below(255);
    return bytes.map((byte, i) => (i === at ? (byte + by) & 255 : byte));
  },
  'cut off': (bytes, random) => bytes.slice(0, random.below(bytes.byteLength)),
  'run of zeros': withRun((run) => new Uint8Array(run.byteLength)),
  'run of noise': withRun((run, random) => noise(run.byteLength, random)),
  'run taken out': withRun(() => new Uint8Array()),
  'run put in twice': withRun((run) => joined(run, run)),
  'noise behind the end': (bytes, random) => joined(bytes, noise(1 + random.below(300), random)),
  'an older part behind the end': (bytes, random) =>
    joined(bytes, bytes.subarray(random.below(bytes.byteLength))),
};

/** Changes bytes in one of nine ways, never into what they were. */
export const mutate = (bytes: Uint8Array, random: Random): Mutation => {
  for (;;) {
    const what = random.pick(Object.keys(ways));
    const mutated = ways[what]?.(bytes, random) ?? bytes;
    const from = firstDifference(bytes, mutated);
    if (from < bytes.byteLength || mutated.byteLength !== bytes.byteLength)
      return { what, from, bytes: mutated };
  }
};
