import { type LadderFault, type Path, inShort } from './ladder-fault.ts';

/** Far above any real file, far below what makes the program slow. */
const maxDepth = 12;
const maxValues = 50_000;

/** Names with which a file could reach into the program's own objects. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What may stand in a parsed file: texts, numbers, lists and plain objects, nothing else. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** The first thing in a parsed file that must not be there: hostile keys, too deep, too much; `null` when it is sound. */
export const unsoundAt = (value: unknown, most = maxValues): LadderFault | null => {
  const waiting: { value: unknown; path: Path }[] = [{ value, path: [] }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    const { value: here, path } = next;
    if (seen > most) return { code: 'too-many', path: [], known: String(most) };
    if (typeof here !== 'object' || here === null) continue;
    if (path.length >= maxDepth) return { code: 'too-deep', path: path.slice(0, 3), known: String(maxDepth) };
    for (const [key, inner] of Object.entries(here)) {
      if (forbidden.has(key)) return { code: 'forbidden-key', path, found: inShort(key) };
      waiting.push({ value: inner, path: [...path, Array.isArray(here) ? Number(key) : key] });
    }
  }
  return null;
};

/** An object with named fields, and not a list. */
export const isFields = (value: unknown): value is Record<string, Plain> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
