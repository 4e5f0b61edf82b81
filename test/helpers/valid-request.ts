import { type Channel, channels } from '#electron/contract/channels.ts';

/** Values that fit some field of some request. A field that none of them fits needs one more here. */
const candidates: unknown[] = [
  'main',
  'journal',
  'keys',
  'a',
  '0190b6a8-5c7e-4d2b-9f3a-2b6c1d0e4f5a',
  new Uint8Array([1, 2, 3]),
  0,
  1,
  true,
  null,
  '2026-11-24',
  '2026-11-24T12:00:00.000Z',
  [],
  {},
  `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
];

/** A request that the contract of `channel` accepts, put together field by field. */
export const validRequest = (channel: Channel): Record<string, unknown> => {
  const { request } = channels[channel];
  const fields = Object.entries(request.shape).map(([name, field]) => {
    const fitting = candidates.find((value) => field.safeParse(value).success);
    if (fitting === undefined) throw new Error(`no candidate fits ${channel} ${name}`);
    return [name, fitting] as const;
  });
  return Object.fromEntries(fields);
};
