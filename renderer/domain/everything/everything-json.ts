import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { Everything, EverythingWords } from './everything.ts';
import type { Kept } from './leave-out.ts';
import { nameOfRecord } from './names-of-records.ts';
import type { Fields, Show } from './shape.ts';
import { isAboutTable, shapes } from './shapes.ts';
import { isStep, stepWordsIn } from './step-words.ts';
import { writtenAt } from './written-at.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids that mean something inside this file only: 'sessions-12', and 'part-3' for what lies inside a record. */
const localIds = ({ records, bank }: Everything) => {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameNow = (id: string, kind: string): string => {
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    known.set(id, `${kind}-${n}`);
    return `${kind}-${n}`;
  };
  for (const { table, record } of records) nameNow(record.id, table);
  const bankOf = new Map(bank.map((kept) => [kept.record.id, kept]));
  const names = new Map<string, string>();
  const localOf = (id: string): string => {
    const local = known.get(id);
    if (local !== undefined) return local;
    const kept = bankOf.get(id);
    const fresh = nameNow(id, kept?.table ?? 'part');
    if (kept !== undefined) names.set(fresh, nameOfRecord(kept));
    return fresh;
  };
  return { localOf, names, isKnown: (id: string) => known.has(id) || bankOf.has(id) };
};

const fieldsIn = (show: Show | undefined): Fields =>
  typeof show === 'object' && 'of' in show ? show.of : {};

const indentedJson = (value: unknown, spaces: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

/**
 * The same as a JSON file, piece by piece: every field of every record as it is kept, by the name of its table. Days are
 * 'YYYY-MM-DD', moments UTC. `version` goes up when something changes its meaning or goes. Ids mean something inside the
 * file only, and `names` says what those of the bank are called; the step of a ladder has its name beside it.
 */
export function* everythingJson(everything: Everything, words: EverythingWords): Generator<string> {
  const { person, madeAt, records, elsewhere, leftOut, elsewhereLeftOut } = everything;
  const { localOf, names, isKnown } = localIds(everything);
  const step = stepWordsIn(everything, words);
  const said = (value: unknown, fields: Fields): unknown => {
    if (typeof value === 'string')
      return isKnown(value) || uuid.test(value) ? localOf(value) : withoutMentionLinks(value);
    if (Array.isArray(value)) return value.map((one) => said(one, fields));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
        const show = fields[key];
        const name = isStep(show) && typeof inner === 'number' ? step(inner, { ...value }) : null;
        return [[key, said(inner, fieldsIn(show))], ...(name === null ? [] : [[`${key}Name`, name]])];
      }),
    );
  };
  const lines = ({ table, record }: Kept) => ({
    ...(said(record, isAboutTable(table) ? shapes[table] : {}) as object),
    writtenDownAt: writtenAt(record.id),
  });
  const head = {
    format: 'leeway-everything',
    version: 1,
    about: person.name,
    madeAt,
    firstLines: words.intro,
    leftOut: {
      onlyForLeader:
        leftOut === null ? null : { ...Object.fromEntries(leftOut.records), words: leftOut.words },
      elsewhere: elsewhereLeftOut,
    },
  };
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "records": {`;
  const tables = Map.groupBy(records, ({ table }) => table);
  let isFirstTable = true;
  for (const [table, some] of tables) {
    yield `${isFirstTable ? '' : ','}\n    ${JSON.stringify(table)}: [`;
    isFirstTable = false;
    for (const [at, kept] of some.entries())
      yield `${at === 0 ? '' : ','}\n      ${indentedJson(lines(kept), 6)}`;
    yield '\n    ]';
  }
  const rest = { names: Object.fromEntries(names), elsewhere };
  yield `\n  },${JSON.stringify(rest, null, 2).replace(/^\{/, '')}\n`;
}
