import { describe, expect, it } from 'vitest';
import { dayInHeading } from '#domain/import/day-words.ts';
import { importOptions, readFiles } from '#test/helpers/import-samples.ts';

// Files as other programs and people write them. Source: issue 4, section 3.

const read = async (path: string, text: string | Uint8Array, over = {}) =>
  readFiles({ [path]: text }, { ...importOptions, ...over });

describe('a heading with a date', () => {
  const headings: readonly [heading: string, day: string | null][] = [
    ['2026-03-03', '2026-03-03'],
    ['[[2026-03-03]]', '2026-03-03'],
    ['Tuesday, 3 March 2026, 09:30', '2026-03-03'],
    ['2026-03-03 Goals and pay', '2026-03-03'],
    ['Jonas, 3rd March 2026', '2026-03-03'],
    ['March 3, 2026: Jonas', '2026-03-03'],
    ['Upgrade to Node 18.12.20', null],
    ['Network 10.0.0.12', null],
    ['v1.3.2026.1', null],
    ['Goals until 30 June 2026', null],
    ['The plan of 30 June 2026 and what became of it', null],
  ];
  it.each(headings)('%s', (heading, day) => {
    expect(dayInHeading(heading, 'day-first')?.day ?? null).toBe(day);
  });

  it('a version or an address in a note makes no session and stops nothing', async () => {
    const text = '# Jonas Lind\n\n## 2026-03-03\n\n### Upgrade to Node 18.12.20\n\n## Network 10.0.0.12\n';
    const { draft } = await read('Jonas Lind.md', text);
    expect([draft.sessions.map(({ day }) => day), draft.faults]).toEqual([['2026-03-03'], []]);
  });
});

describe('the order of dates in notes', () => {
  const note = (...days: string[]) => ({
    'Jonas Lind.md': `# Jonas Lind\n\n${days.map((day) => `## ${day}\n\nx\n`).join('\n')}`,
  });
  const orders: readonly [days: string[], order: string, isOpen: boolean, first: string][] = [
    [['03/04/2026', '03/25/2026'], 'month-first', false, '2026-03-04'],
    [['03/04/2026', '25/03/2026'], 'day-first', false, '2026-04-03'],
    [['03/04/2026'], 'day-first', true, '2026-04-03'],
  ];
  it.each(orders)('%j: %s', async (days, order, isOrderOpen, first) => {
    const { draft, notes } = await readFiles(note(...days));
    expect(notes).toMatchObject({ order, isOrderOpen, example: { text: days[0] ?? '', day: first } });
    expect(draft.sessions[0]?.day).toBe(first);
    expect(draft.faults).toEqual([]);
  });

  it('is told by another note, and by the leader before all', async () => {
    const files = { ...note('03/04/2026'), 'Wen.md': '- [ ] x (due: 03/25/2026)\n' };
    expect((await readFiles(files)).notes?.order).toBe('month-first');
    expect((await readFiles(files, { order: 'day-first' })).draft.sessions[0]?.day).toBe('2026-04-03');
    expect((await readFiles(note('2026-03-04'))).notes).toBeNull();
  });
});

describe('notes of Obsidian', () => {
  it.each(['[[Priya Nair]]', '"[[Priya Nair]]"', '"[[People/Priya Nair]]"', '[[People/Priya Nair|Priya]]'])(
    'person: %s',
    async (person) => {
      const { draft } = await read('n/2026-03-03.md', `---\nperson: ${person}\n---\nx\n`);
      expect(draft.subjects).toMatchObject([{ name: 'Priya Nair' }]);
    },
  );

  it.each(['y (due: 2026-03-05)', 'y [due:: 2026-03-05]', 'y due: 2026-03-05', 'y 📅 2026-03-05'])(
    'a box: %s',
    async (words) => {
      const { draft } = await read('2026-03-03 Jonas Lind.md', `- [ ] ${words}\n`);
      expect(draft.actionItems).toMatchObject([{ text: 'y', due: '2026-03-05' }]);
    },
  );
});

describe('tables of Excel', () => {
  it('sep= says what divides the cells, and is no header', async () => {
    const { tables, draft } = await read('t.csv', 'sep=;\r\nName;Relationship\r\nAda Byron;friend\r\n');
    expect(tables).toMatchObject([{ delimiter: ';', header: ['Name', 'Relationship'], rows: 1 }]);
    expect(draft.faults).toMatchObject([{ code: 'wrong-value', place: { line: 3 } }]);
  });

  it('a table that was saved as text is a table', async () => {
    const text = 'Name\tRole\r\nAda Byron\tx\r\n';
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const { tables, files } = await read('people.txt', bytes);
    expect(tables).toMatchObject([{ delimiter: '\t', header: ['Name', 'Role'] }]);
    expect(files).toEqual({ markdown: 0, csv: 1, calendar: 0, oikio: 0 });
  });
});

describe('what is wrong is said in words that help', () => {
  const faultsOf = async (path: string, content: unknown) =>
    (await read(path, typeof content === 'string' ? content : JSON.stringify(content))).draft.faults.map(
      ({ code, place, found, known }) => ({
        code,
        line: place.line,
        path: place.path?.join('.'),
        found,
        known,
      }),
    );
  const person = { id: 1, name: 'A B' };
  const meeting = { id: 1, personId: 1, date: '2026-03-03' };
  const oikio: readonly [data: object, fault: object][] = [
    [{ persons: [{ id: 1 }] }, { code: 'missing', path: 'persons.0.name' }],
    [{ persons: [{ id: 1, name: ' ' }] }, { code: 'missing', path: 'persons.0.name' }],
    [{ persons: [{ name: 'x' }] }, { code: 'missing', path: 'persons.0.id' }],
    [{ persons: [5] }, { code: 'wrong-kind', path: 'persons.0', found: '5', known: 'object' }],
    [{ persons: [{ id: 1, name: 7 }] }, { code: 'wrong-kind', found: '7', known: 'string' }],
    [
      { persons: [person], meetings: { 1: {} } },
      { code: 'wrong-kind', path: 'meetings', known: 'array' },
    ],
    [
      {
        persons: [person],
        meetings: [meeting],
        actionItems: [{ id: 1, meetingId: 1, description: 'y'.repeat(2001) }],
      },
      { code: 'too-long', path: 'actionItems.0.description', known: '2,000' },
    ],
  ];
  it.each(oikio)('oikio: %j', async (data, fault) => {
    expect(await faultsOf('o.json', data)).toMatchObject([fault]);
  });

  it('JSON: the line, and whether it only ends too early', async () => {
    expect(await faultsOf('o.json', '{\n"persons": [\n{"id": 1,')).toMatchObject([
      { code: 'cut-off', line: 3 },
    ]);
    expect(await faultsOf('o.json', '{\n"persons": [\n{id: 1}]}')).toMatchObject([
      { code: 'not-json', line: 3 },
    ]);
  });

  it('a backup that was opened elsewhere has a sentence of its own', async () => {
    expect(await faultsOf('b.json', { leeway: 1 })).toMatchObject([{ code: 'opened-backup' }]);
  });

  it('a calendar: the line that is none of it, and an end that is missing', async () => {
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'this is junk', 'END:VEVENT', 'END:VCALENDAR', ''];
    expect(await faultsOf('c.ics', lines.join('\r\n'))).toMatchObject([
      { code: 'wrong-line', line: 3, found: 'this is junk' },
    ]);
    const cut = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMM'].join('\r\n');
    expect(await faultsOf('c.ics', cut)).toMatchObject([{ code: 'cut-off', line: 4 }]);
  });

  it('too many faults are not too many entries', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `A${at} B;contractor`).join('\n');
    expect((await faultsOf('t.csv', `Name;Relationship\n${rows}`)).at(-1)).toMatchObject({
      code: 'too-many-faults',
      known: '200',
    });
  });
});
