import fc from 'fast-check';
import { type ZodType, z } from 'zod';
import { type Channel, channels } from '#electron/contract/channels.ts';

/** Values that fit some field of some request. */
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
  [],
  {},
];

/** What the schema itself says: the first of a list, or a text after its pattern. */
const fromSchema = (field: ZodType): unknown => {
  const said = z.toJSONSchema(field, { unrepresentable: 'any' });
  if (said.enum !== undefined) return said.enum[0];
  if (said.pattern !== undefined) return fc.sample(fc.stringMatching(new RegExp(said.pattern)), 1)[0];
  return undefined;
};

/**
 * A request that the contract of `channel` accepts, put together field by field. A new kind of field that nothing here
 * fits needs one more candidate.
 */
export const validRequest = (channel: Channel): Record<string, unknown> => {
  const fields = Object.entries<ZodType>(channels[channel].request.shape).map(([name, field]) => {
    const fitting = candidates.find((value) => field.safeParse(value).success) ?? fromSchema(field);
    if (!field.safeParse(fitting).success) throw new Error(`no candidate fits ${channel} ${name}`);
    return [name, fitting] as const;
  });
  return Object.fromEntries(fields);
};
