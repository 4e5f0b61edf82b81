import type { VaultRecord } from '#vault/table.ts';

/** The same record has the same words, in whichever order its fields were read. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Twelve hex digits of SHA-256 that stand for what a record says, so that a change of it is seen without keeping its words. */
export const recordMark = async (record: VaultRecord): Promise<string> => {
  const words = new TextEncoder().encode(JSON.stringify(record, inOrder));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
