import { plainWords } from '#domain/text/plain-words.ts';
import type { Everything, EverythingWords } from './everything.ts';
import type { Kept } from './leave-out.ts';
import { papers } from './papers.ts';
import { isAboutTable } from './shapes.ts';

const longestName = 80;

const shortened = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName).trimEnd()}…`;

const textIn = (record: object, fields: readonly string[]): string => {
  const found = Object.entries(record).find(
    ([key, value]) => fields.includes(key) && typeof value === 'string' && !isCode(key),
  );
  return found === undefined ? '' : shortened(plainWords(String(found[1])));
};

/** Leads that are ids or codes name nothing. */
const isCode = (key: string): boolean =>
  ['areaId', 'skillId', 'kind', 'direction', 'result', 'reader', 'template'].includes(key);

/** What a record is called where another one points at it. */
export const nameOfRecord = ({ table, record }: Kept): string =>
  isAboutTable(table) ? textIn(record, papers[table].lead) : textIn(record, ['name', 'title']);

/** Says the record behind an id by what it is; `null` for one that is not here. */
export const referencesIn = (
  { records, bank }: Pick<Everything, 'records' | 'bank'>,
  words: Pick<EverythingWords, 'reference' | 'day'>,
): ((id: string) => string | null) => {
  const all = new Map([...records, ...bank].map((kept) => [kept.record.id, kept]));
  return (id) => {
    const kept = all.get(id);
    if (kept === undefined) return null;
    const isBank = kept.record.personId === null;
    const day = isBank || kept.day === '' ? '' : words.day(kept.day);
    return words.reference(kept.table, nameOfRecord(kept), day);
  };
};
