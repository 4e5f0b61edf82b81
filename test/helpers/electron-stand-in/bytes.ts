/** Bytes don't survive JSON: they travel as `{ $bytes: base64 }`. */
type Packed = { $bytes: string };

const isPacked = (value: unknown): value is Packed =>
  typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string';

export const pack = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? { $bytes: Buffer.from(part).toString('base64') } : part,
  );

export const unpack = (text: string): unknown =>
  JSON.parse(text, (_, part: unknown) =>
    isPacked(part) ? new Uint8Array(Buffer.from(part.$bytes, 'base64')) : part,
  );
