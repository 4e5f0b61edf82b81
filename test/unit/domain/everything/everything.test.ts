import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { preferences, tables } from '#data/tables.ts';
import type { Everything, EverythingWords } from '#domain/everything/everything.ts';
import { everythingJson } from '#domain/everything/everything-json.ts';
import { everythingMarkdown } from '#domain/everything/everything-markdown.ts';
import { type Kept, withoutPrivate } from '#domain/everything/leave-out.ts';
import type { AnyRecord } from '#domain/everything/papers.ts';
import { isAboutTable } from '#domain/everything/shapes.ts';
import { newId, type PersonId } from '#domain/ids.ts';
import { containedMarkdown, escapedLine } from '#domain/text/markdown-safety.ts';
import { newPerson } from '#domain/people/person.ts';
import { anyRecord } from '#test/helpers/any-record.ts';
import { id } from '#test/unit/domain/records.ts';
import { assessment, incidents, ladder } from '#test/unit/domain/skill-records.ts';
import { skill } from '#test/unit/domain/summary-records.ts';
import type { Table } from '#vault/table.ts';

const personId = newId<'person'>() as PersonId;
const person = newPerson(personId, 'Amara Osei', '2026-01-05');

const words: EverythingWords = {
  title: 'Everything about Amara Osei',
  intro: ['The first line.'],
  section: (section) => `section ${section}`,
  kind: (table) => `kind ${table}`,
  label: (label) => `label ${label}`,
  code: (key) => key,
  day: (day) => day,
  instant: (instant) => instant,
  weekday: String,
  step: (level, ladder) => `${level} ${ladder?.levels[level - 1]?.name ?? 'in general'}`,
  yes: 'yes',
  writtenDown: 'written down',
  privateMark: 'private',
  reference: (table, name, day) => `${table} ${name} ${day}`,
  elsewhere: { heading: 'elsewhere', about: 'lines', kind: (table) => table },
};

const everythingOf = (records: readonly Kept[], over: Partial<Everything> = {}): Everything => ({
  person,
  madeAt: '2026-11-24T10:00:00Z',
  records,
  bank: [],
  elsewhere: [],
  leftOut: null,
  elsewhereLeftOut: 0,
  ...over,
});

const written = (everything: Everything) => ({
  markdown: [...everythingMarkdown(everything, words)].join(''),
  json: [...everythingJson(everything, words)].join(''),
});

/** A table whose records say whom they are about. One added later is found here by itself. */
const isAboutPeople = (table: Table): boolean =>
  fc
    .sample(anyRecord(table, { personId, text: () => fc.constant('x') }), 1)
    .every((record) => record.personId === personId);
// Among the preferences lie half-typed words, which are nobody's records yet, whoever they are about.
const aboutPeople = tables.filter((table) => table !== preferences && isAboutPeople(table));

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Every text and choice of a record; ids say nothing to a reader. */
const saidIn = (record: object): string[] =>
  stringsIn(record).filter((text) => text !== '' && !uuid.test(text));

let count = 0;
/** A word that stands nowhere else. */
const oneWord = () => fc.nat().map(() => `word${(count += 1)}x`);

const keptOf = (table: Table, making: Parameters<typeof anyRecord>[1]): fc.Arbitrary<Kept> =>
  anyRecord(table, making).map((record) => ({ table: table.name, record, day: table.index(record).day }));

const oneOfEach = (text: () => fc.Arbitrary<string>): fc.Arbitrary<Kept[]> =>
  fc.tuple(...aboutPeople.map((table) => keptOf(table, { personId, text })));

describe('complete', () => {
  test('every table with records about people stands on paper', () => {
    expect(aboutPeople.length).toBeGreaterThan(20);
    expect(aboutPeople.map(({ name }) => name).filter((name) => !isAboutTable(name))).toEqual([]);
  });

  test('records are made as the vault would keep them', () => {
    for (const table of aboutPeople)
      fc.assert(
        fc.property(anyRecord(table, { personId, text: oneWord }), (record) => {
          expect(table.schema.safeParse(record).error).toBeUndefined();
        }),
        { numRuns: 5 },
      );
  });

  test('every text, date and choice of every record is in both files', () => {
    fc.assert(
      fc.property(oneOfEach(oneWord), (records) => {
        const { markdown, json } = written(everythingOf(records));
        const inJson = new Set(stringsIn(JSON.parse(json)));
        for (const { table, record } of records)
          for (const text of saidIn(record)) {
            expect(inJson, `${table} in JSON`).toContain(text);
            expect(markdown, `${table} in Markdown`).toContain(text);
          }
      }),
      { numRuns: 12 },
    );
  });

  test('every field of every record is in the JSON, under its own name', () => {
    fc.assert(
      fc.property(oneOfEach(oneWord), (records) => {
        const file = JSON.parse(written(everythingOf(records)).json) as {
          records: Record<string, Record<string, unknown>[]>;
        };
        // A step has its name beside it.
        const isOwn = (key: string) => !/^(?:l|targetL)evelName$/.test(key);
        for (const { table, record } of records)
          expect(Object.keys(file.records[table]?.[0] ?? {}).filter(isOwn)).toEqual([
            ...Object.keys(record),
            'writtenDownAt',
          ]);
      }),
      { numRuns: 5 },
    );
  });
});

/** Everything that means something in Markdown, HTML or a terminal. */
const hostile = () =>
  fc
    .array(
      fc.constantFrom(
        '# heading',
        '</li><script>alert(1)</script>',
        '```',
        '~~~',
        '---',
        '> quote',
        '- item',
        '1. one',
        '[a]: http://b',
        '![x](http://y)',
        '\t',
        '    code',
        '\\',
        '*',
        '|',
        'Ünïcödé 漢字 \u202e',
        'word',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((lines) => lines.join('\n'));

describe('whatever a text holds', () => {
  test('it is in both files', () => {
    fc.assert(
      fc.property(oneOfEach(hostile), (records) => {
        const { markdown, json } = written(everythingOf(records));
        const inJson = new Set(stringsIn(JSON.parse(json)));
        const lines = new Set(markdown.split('\n').map((line) => line.trim()));
        for (const { record } of records)
          for (const text of saidIn(record)) {
            expect(inJson).toContain(text);
            const isThere =
              markdown.includes(escapedLine(text)) ||
              containedMarkdown(text.trim()).every((line) => line.trim() === '' || lines.has(line.trim()));
            expect(isThere, text).toBe(true);
          }
      }),
      { numRuns: 12 },
    );
  });

  test('it makes no heading, no rule and no HTML of its own', () => {
    fc.assert(
      fc.property(oneOfEach(hostile), (records) => {
        const { markdown } = written(everythingOf(records));
        const tokens = marked.lexer(markdown);
        const headings = tokens.filter(({ type }) => type === 'heading');
        const ours = /^(Everything about|section |kind |\d{4}-\d{2}-\d{2}|label )/;
        for (const heading of headings) expect('text' in heading && String(heading.text)).toMatch(ours);
        const html: string[] = [];
        void marked.walkTokens(tokens, (token) => {
          if (token.type === 'html') html.push(token.raw);
        });
        expect(html).toEqual([]);
        expect(tokens.filter(({ type }) => type === 'hr' || type === 'def')).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

test('no id of the vault leaves it, and those in the JSON still tie records together', () => {
  fc.assert(
    fc.property(oneOfEach(oneWord), (records) => {
      const sessionOf = records.find(({ table }) => table === 'sessions')?.record.id;
      const tied = records.map((kept) =>
        'sessionId' in kept.record ? { ...kept, record: { ...kept.record, sessionId: sessionOf } } : kept,
      );
      const { markdown, json } = written(everythingOf(tied));
      expect(`${markdown}${json}`).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
      const file = JSON.parse(json) as { records: Record<string, { id: string; sessionId?: string }[]> };
      expect(file.records['sessions']?.[0]?.id).toBe('sessions-1');
      expect(file.records['talkingPoints']?.[0]?.sessionId).toBe('sessions-1');
    }),
    { numRuns: 5 },
  );
});

describe('left out', () => {
  test('nothing that only the leader reads stays in either file, and all of it is counted', () => {
    fc.assert(
      fc.property(oneOfEach(oneWord), (records) => {
        const { shared, leftOut } = withoutPrivate(records);
        const { markdown, json } = written(everythingOf(shared, { leftOut }));
        const sharedWords = new Set(shared.flatMap(({ record }) => stringsIn(record)));
        const gone = records
          .flatMap(({ record }) => stringsIn(record))
          .filter((text) => /^word\d+x$/.test(text) && !sharedWords.has(text));
        for (const text of gone) expect(`${markdown}${json}`).not.toMatch(new RegExp(`\\b${text}\\b`));
        const whole = [...leftOut.records.values()].reduce((sum, n) => sum + n, 0);
        expect(whole).toBe(records.length - shared.length);
      }),
      { numRuns: 12 },
    );
  });

  test('impressions, take-backs and private notes are among it', () => {
    fc.assert(
      fc.property(oneOfEach(oneWord), (records) => {
        const { shared } = withoutPrivate(records);
        expect(shared.some(({ table }) => table === 'takeBacks')).toBe(false);
        for (const { record } of shared) {
          if ('impression' in record) expect(record.impression).toBe('');
          if ('visibility' in record) expect(record.visibility).toBe('shared');
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('private words in a shared record carry a mark, the words around them do not', () => {
  const move = (reason: string, agreedBy: 'both' | 'me') => ({
    id: newId<'move'>(),
    level: 5,
    on: '2026-03-03',
    sessionId: null,
    talkingPointId: null,
    isCorrection: false,
    reason,
    agreedBy,
  });
  const delegation = {
    id: newId<'delegation'>(),
    personId,
    areaId: newId<'area'>(),
    startedOn: '2026-03-03',
    history: [move('open words', 'both'), move('own words', 'me')],
    endedOn: null,
    frame: { outcome: '', limits: '', callMeWhen: '', information: [], reviewOn: null },
  };
  const told = { ...person, about: 'own view', role: 'Engineer' };
  const { markdown } = written(
    everythingOf([
      { table: 'people', record: told, day: '' },
      { table: 'delegations', record: delegation as AnyRecord, day: '2026-03-03' },
    ]),
  );
  expect(markdown).toContain('label about (private): own view');
  expect(markdown).toContain('label role: Engineer');
  expect(markdown).toContain('label reason (private): own words');
  expect(markdown).toContain('label reason: open words');
});

describe('the step of a ladder', () => {
  const sre = ladder();
  const onLadder = skill({ id: incidents, ladderId: sre.id });
  const general = skill({ id: id<'skill'>('listening') });
  const bank: Kept[] = [
    { table: 'ladders', record: sre, day: '' },
    { table: 'skills', record: onLadder, day: '' },
    { table: 'skills', record: general, day: '' },
  ];
  const records: Kept[] = [
    {
      table: 'people',
      record: { ...person, standsOn: { ladderId: sre.id, level: 3 } } as AnyRecord,
      day: '',
    },
    { table: 'assessments', record: assessment({ level: 2 }), day: '2026-10-01' },
    {
      table: 'assessments',
      record: assessment({ id: id('a2'), skillId: general.id, level: 4 }),
      day: '2026-10-02',
    },
  ];

  test('has its name beside its number, of the ladder named or of the skill’s', () => {
    const { markdown } = written(everythingOf(records, { bank }));
    expect(markdown).toContain('label step: 3 Senior');
    expect(markdown).toContain('label step: 2 Engineer');
    expect(markdown).toContain('label step: 4 in general');
  });

  test('keeps its number in the JSON file, and its name stands beside it', () => {
    const { records: kept } = JSON.parse(written(everythingOf(records, { bank })).json) as {
      records: Record<string, unknown[]>;
    };
    expect(kept['people']).toMatchObject([{ standsOn: { level: 3, levelName: '3 Senior' } }]);
    expect(kept['assessments']).toMatchObject([
      { level: 2, levelName: '2 Engineer' },
      { level: 4, levelName: '4 in general' },
    ]);
  });
});
