import { describe, expect, it } from 'vitest';
import { feedbackTable, itemTable, peopleTable, readFiles } from '#test/helpers/import-samples.ts';

const read = (text: string | Uint8Array, over = {}) => readFiles({ 'table.csv': text }, over);

describe('how a table is read', () => {
  it('knows people, action items and feedback by their header', async () => {
    const kinds = await Promise.all(
      [peopleTable, itemTable, feedbackTable].map(async (text) => (await read(text)).tables[0]?.kind),
    );
    expect(kinds).toEqual(['people', 'actionItems', 'feedback']);
  });

  it('takes a plain list of names', async () => {
    expect((await read('Name\nJonas Lind\nWen Zhao\n')).draft.subjects.map(({ name }) => name)).toEqual([
      'Jonas Lind',
      'Wen Zhao',
    ]);
  });

  const encodings: readonly [string, Uint8Array][] = [
    ['UTF-8', new TextEncoder().encode('Name\nTomás\n')],
    ['UTF-8', new TextEncoder().encode('\uFEFFName\nTomás\n')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Name\nTomás\n', 'utf16le')])],
    ['Windows-1252', Uint8Array.from(Buffer.from('Name\nTomás\n', 'latin1'))],
  ];
  it.each(encodings)('reads %s', async (encoding, bytes) => {
    const { draft, tables } = await read(bytes);
    expect(tables[0]).toMatchObject({ encoding, header: ['Name'] });
    expect(draft.subjects).toMatchObject([{ name: 'Tomás' }]);
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const text = [
      ['Name', 'Role'],
      ['Jonas', 'Engineer; on call, mostly'],
    ]
      .map((row) => row.map((cell) => `"${cell}"`).join(delimiter))
      .join('\n');
    expect((await read(text)).tables[0]).toMatchObject({ delimiter, header: ['Name', 'Role'] });
  });

  const orders: readonly [cells: string[], order: string, isOpen: boolean, day: string][] = [
    [['03/04/2026', '13/04/2026'], 'day-first', false, '2026-04-03'],
    [['03/04/2026', '04/13/2026'], 'month-first', false, '2026-03-04'],
    [['03/04/2026'], 'day-first', true, '2026-04-03'],
    [['2026-04-03'], 'day-first', false, '2026-04-03'],
    [['03.04.2026'], 'day-first', false, '2026-04-03'],
  ];
  it.each(orders)('%j is read %s', async (cells, order, isOrderOpen, day) => {
    const { tables } = await read(`Name,Start date\n${cells.map((cell, at) => `P${at},${cell}`).join('\n')}`);
    expect(tables[0]).toMatchObject({ order, isOrderOpen, example: { day } });
  });

  it('lets the leader choose another column, order and kind', async () => {
    const text = 'Who,What\nJonas,03/04/2026\n';
    const { draft } = await read(text, {
      tables: { 'table.csv': { kind: 'people', order: 'month-first', columns: { name: 0, startedOn: 1 } } },
    });
    expect(draft.people).toMatchObject([{ of: 'name:jonas', details: { startedOn: '2026-03-04' } }]);
  });
});

describe('what rows become', () => {
  it('people with their details', async () => {
    expect((await read(peopleTable)).draft.people.map(({ details }) => details)).toEqual([
      { title: 'Engineer', relationship: 'report', startedOn: '2024-02-03', cadenceDays: 7 },
      { title: 'Designer', relationship: 'peer', startedOn: '2025-02-14' },
    ]);
  });

  it('action items with one owner; whose it is, is guessed only where the table does not say', async () => {
    const { draft } = await read(
      'Person,Task,Owner\nJonas Lind,a,Jonas\nJonas Lind,b,me\nJonas Lind,c,Sam\nJonas Lind,d,\n',
    );
    expect(draft.actionItems.map(({ owner, isOwnerGuessed }) => [owner, isOwnerGuessed])).toEqual([
      ['them', false],
      ['me', false],
      ['me', true],
      ['them', true],
    ]);
  });

  it('feedback that was delivered or waits', async () => {
    const { draft } = await read(`${feedbackTable}Wen Zhao,2026-11-01,,spoke over others,,constructive,no\n`);
    expect(draft.feedback.map(({ kind, state, deliveredOn }) => [kind, state, deliveredOn])).toEqual([
      ['reinforcing', 'delivered', '2026-10-02'],
      ['redirecting', 'observed', null],
    ]);
  });

  it('the same row twice keeps two keys', async () => {
    const { draft } = await read('Person,Task\nJonas,a\nJonas,a\n');
    expect(new Set(draft.actionItems.map(({ key }) => key)).size).toBe(2);
  });
});

describe('what is refused, and where', () => {
  const faults: readonly [code: string, place: object, text: string][] = [
    ['no-rows', {}, 'Name,Role\n'],
    ['no-column', {}, 'Task,Due\nx,y\n'],
    ['not-csv', {}, 'Name\n"Jonas\n'],
    ['missing', { line: 3, column: 'Name' }, 'Name,Role\nJonas,x\n,y\n'],
    ['missing', { line: 2, column: 'Task' }, 'Person,Task\nJonas,\n'],
    ['wrong-day', { line: 2, column: 'Due' }, 'Person,Task,Due\nJonas,a,30.02.2026\n'],
    ['wrong-day', { line: 2, column: 'Due' }, 'Person,Task,Due\nJonas,a,soon\n'],
    ['wrong-value', { line: 2, column: 'Status' }, 'Person,Task,Status\nJonas,a,perhaps\n'],
    ['wrong-value', { line: 2, column: 'Relationship' }, 'Name,Relationship\nJonas,constructor\n'],
    ['wrong-value', { line: 2, column: 'Cadence' }, 'Name,Cadence\nJonas,0\n'],
    ['too-long', { line: 2, column: 'Task' }, `Person,Task\nJonas,${'x'.repeat(2001)}\n`],
  ];
  it.each(faults)('%s at %o', async (code, place, text) => {
    const { draft } = await read(text);
    expect(draft.faults).toMatchObject([{ code, place }]);
    expect([...draft.people, ...draft.actionItems]).toHaveLength(
      code === 'missing' && text.startsWith('Name') ? 1 : 0,
    );
  });

  const cutOff: readonly [found: string, line: number, text: string][] = [
    // A comma in a text without quotes: the rest of it would be lost.
    ['then waited', 2, 'Person,Feedback\nWen,Asked early, then waited, then told me\nJonas,Said so\n'],
    ['write it', 3, 'Person,Feedback,,\nJonas,Said so,,\nWen,Said so,,write it\n'],
    ['far out', 2, `Person,Feedback\nWen,Said so${','.repeat(250)}far out\nJonas,Said so\n`],
  ];
  it.each(cutOff)('words behind the last column, %j in line %i, are told and not dropped', async (...row) => {
    const [found, line, text] = row;
    const { draft } = await read(text);
    const unit = `table.csv#${line}`;
    expect(draft.faults).toMatchObject([{ code: 'extra-cell', unit, place: { line }, found }]);
    expect(draft.feedback.map(({ behaviour }) => behaviour)).toEqual(['Said so']);
  });

  it('a column without a name is read where the leader says what it is, and passed over among others', async () => {
    const columns = { person: 0, behaviour: 1, impact: 2 };
    const tables = { 'table.csv': { kind: 'feedback', columns } };
    const { draft } = await read('Person,Feedback\nWen,Asked early,we saved a week\n', { tables });
    expect(draft.faults).toMatchObject([{ code: 'extra-cell' }]);
    const named = await read('Person,Feedback,\nWen,Asked early,we saved a week\n', { tables });
    expect(named.draft.feedback).toMatchObject([{ impact: 'we saved a week' }]);
    const numbered = await read(',Person,Feedback\n0,Wen,Asked early\n1,Jonas,Said so\n');
    expect([numbered.draft.faults, numbered.draft.feedback.length]).toEqual([[], 2]);
  });

  it('a header that is wider than any table is refused, not cut', async () => {
    const { draft } = await read(`Name${',x'.repeat(250)}\nJonas${',y'.repeat(250)}\n`);
    expect(draft.faults).toMatchObject([{ code: 'too-many-columns', unit: 'table.csv', known: '200' }]);
  });

  it('counts lines as the file does, also behind a cell of several lines', async () => {
    const { draft } = await read('Person,Task,Due\nJonas,"a\nb",\nJonas,c,never\n');
    expect(draft.faults).toMatchObject([{ place: { line: 4 } }]);
  });

  it('more rows than may be imported at once are refused as a whole', async () => {
    const { draft } = await read(`Name\n${'x\n'.repeat(20_001)}`);
    expect(draft.faults).toMatchObject([{ code: 'too-many', unit: '*' }]);
    expect(draft.people).toEqual([]);
  });
});
