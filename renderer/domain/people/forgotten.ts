import { folded, type Named } from './names.ts';

/** Fields of records about one person that hold the name of another: who helps, who clears the way, who tells them. */
const nameFields: ReadonlySet<string> = new Set(['helper', 'removerName', 'fromName']);

const mapped = (value: unknown, field: string, change: (text: string, field: string) => string): unknown => {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) {
    const all: unknown[] = value.map((one) => mapped(one, field, change));
    return all.every((one, at) => one === value[at]) ? value : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, one, mapped(one, key, change)] as const);
  return entries.every(([, before, after]) => before === after)
    ? value
    : Object.fromEntries(entries.map(([key, , after]) => [key, after]));
};

const linkTo = (id: string): RegExp =>
  new RegExp(`\\[(?:[^[\\]\\\\]|\\\\.)*\\]\\(\\s*<?leeway:person/${RegExp.escape(id)}>?\\s*\\)`, 'gi');

/**
 * A record about someone else, without what points at `person`: a link to them becomes `someone`, and a field that holds
 * a name and holds exactly theirs is empty. Free text stays as it was written. The same record where nothing does.
 */
export const withoutPerson = <T>(record: T, person: Named, someone: string): T => {
  const link = linkTo(person.id);
  const name = folded(person.name.trim());
  return mapped(record, '', (text, field) => {
    if (nameFields.has(field) && folded(text.trim()) === name) return '';
    return text.replace(link, someone);
  }) as T;
};

/** Every text in a record, however deep. */
export const textsIn = (record: unknown): string[] => {
  if (typeof record === 'string') return [record];
  if (typeof record !== 'object' || record === null) return [];
  return Object.values(record).flatMap(textsIn);
};
