import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { backupName } from '#backup/backup-name.ts';
import { backupText, type BackupTable, tablesText } from '#backup/backup-text.ts';
import { byPerson, changeOf, differencesTo } from '#backup/compare-backup.ts';
import { readBackupText } from '#backup/read-backup.ts';
import type { Table } from '#vault/table.ts';

type Word = { id: string; personId: string | null; text: string };
const schema = z.strictObject({ id: z.string().min(1), personId: z.string().nullable(), text: z.string() });
const table = (name: string): Table<Word> => ({ name, schema, index: () => ({ flag: '', day: '' }) });
const tables = [table('people'), table('notes')];
const known = { schema: 2, tables };

const word = (id: string, personId: string | null = null, text = ''): Word => ({ id, personId, text });
const head = { schema: 2, takenAt: '2026-11-24T14:30:12Z', vaultId: 'a1' };
const written = async (all: readonly BackupTable[], says = head) =>
  backupText(says, all, await tablesText(all));

const both: BackupTable[] = [
  { name: 'people', records: [word('p1', 'p1', 'Amara')] },
  { name: 'notes', records: [] },
];

it('is JSON that a person can read', async () => {
  expect(await written(both)).toBe(`{
  "leeway": 1,
  "schema": 2,
  "takenAt": "2026-11-24T14:30:12Z",
  "vaultId": "a1",
  "counts": {
    "people": 1,
    "notes": 0
  },
  "tables": {
    "people": [
      {
        "id": "p1",
        "personId": "p1",
        "text": "Amara"
      }
    ],
    "notes": []
  }
}
`);
});

it('gives back whatever went in', async () => {
  const words = fc.uniqueArray(fc.tuple(fc.uuid(), fc.option(fc.uuid()), fc.string({ unit: 'grapheme' })), {
    selector: ([id]) => id,
  });
  await fc.assert(
    fc.asyncProperty(words, words, async (people, notes) => {
      const all = [
        { name: 'people', records: people.map((one) => word(...one)) },
        { name: 'notes', records: notes.map((one) => word(...one)) },
      ];
      const read = await readBackupText(await written(all), known);
      expect(read).toEqual({ ok: true, backup: { ...head, tables: all } });
    }),
    { numRuns: 50 },
  );
});

it('an older backup lacks the tables that came later', async () => {
  const [people] = both;
  const read = await readBackupText(await written(people ? [people] : [], { ...head, schema: 1 }), known);
  expect(read).toMatchObject({
    ok: true,
    backup: { schema: 1, tables: [{}, { name: 'notes', records: [] }] },
  });
});

const text = await written(both);
const edited = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(text) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
};
const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it.each([
  ['nothing', '', 'not-leeway'],
  ['other words', 'Dear diary', 'not-leeway'],
  ['other JSON', '{"persons":[]}', 'not-leeway'],
  ['a list', '[]', 'not-leeway'],
  [
    'a table of another program',
    edited((json) => Object.assign(json, { tables: { emails: [] } })),
    'not-leeway',
  ],
  ['a newer format', edited((json) => Object.assign(json, { leeway: 2 })), 'newer'],
  ['a newer schema', edited((json) => Object.assign(json, { schema: 3 })), 'newer'],
  ['its first half', text.slice(0, text.length / 2), 'damaged'],
  ['all but its last line', text.slice(0, -3), 'damaged'],
  ['another count', edited((json) => Object.assign(json, { counts: { people: 2 } })), 'damaged'],
  ['no tables', edited((json) => Object.assign(json, { tables: 4 })), 'damaged'],
  ['__proto__ in a record', text.replace('"text"', '"__proto__": {"admin": true}, "text"'), 'hostile'],
  ['constructor at the top', text.replace('"leeway"', '"constructor": 1, "leeway"'), 'hostile'],
  ['nested without end', text.replace('"Amara"', deep(5000)), 'hostile'],
  ['an unknown field', text.replace('"text"', '"score": 5, "text"'), 'unfit'],
  ['a field of another kind', text.replace('"Amara"', '7'), 'unfit'],
])('refuses %s', async (_, bad, fault) => {
  expect(await readBackupText(bad, known)).toMatchObject({ ok: false, fault });
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

it('says where a record is unfit, and refuses the same record twice', async () => {
  const unfit = await readBackupText(text.replace('"Amara"', '7'), known);
  expect(unfit).toMatchObject({ spot: { table: 'people', nth: 1, field: 'text' } });
  const twice = await written([{ name: 'people', records: [word('p1'), word('p1')] }]);
  expect(await readBackupText(twice, known)).toMatchObject({ fault: 'unfit', spot: { nth: 2, field: 'id' } });
});

it('never throws and never half-reads, wherever a byte is changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 3 }), async (at, put) => {
      const read = await readBackupText(text.slice(0, at) + put + text.slice(at + put.length), known);
      if (read.ok) expect(read.backup.tables).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});

it('is named by the leader’s own date and time', () => {
  expect(backupName('2026-11-24T23:30:12.345Z', 'Europe/Berlin')).toBe('leeway-2026-11-25-003012.age');
  expect(backupName('2026-11-24T08:00:00Z', 'UTC')).toBe('leeway-2026-11-24-080000.age');
});

it('tells per person and kind what would be added, changed and removed, and makes exactly that', () => {
  const now: BackupTable[] = [
    { name: 'people', records: [word('p1', 'p1', 'Amara'), word('p2', 'p2', 'Jonas')] },
    { name: 'notes', records: [word('n1', 'p1', 'old'), word('n2', 'p1', 'same'), word('n4', 'p2')] },
  ];
  const then: BackupTable[] = [
    { name: 'people', records: [word('p1', 'p1', 'Amara')] },
    { name: 'notes', records: [word('n1', 'p1', 'new'), word('n2', 'p1', 'same'), word('n3')] },
  ];
  const differences = differencesTo(tables, now, then);
  expect(byPerson(differences)).toEqual([
    {
      personId: 'p2',
      kinds: [
        { table: 'people', added: 0, changed: 0, removed: 1 },
        { table: 'notes', added: 0, changed: 0, removed: 1 },
      ],
    },
    { personId: null, kinds: [{ table: 'notes', added: 1, changed: 0, removed: 0 }] },
    { personId: 'p1', kinds: [{ table: 'notes', added: 0, changed: 1, removed: 0 }] },
  ]);
  const { puts = [], deletes = [] } = changeOf(differences);
  expect(puts.map(({ record }) => record)).toEqual([word('n3'), word('n1', 'p1', 'new')]);
  expect(deletes.map(({ id }) => id)).toEqual(['p2', 'n4']);
  expect(differencesTo(tables, then, then)).toEqual([]);
});
