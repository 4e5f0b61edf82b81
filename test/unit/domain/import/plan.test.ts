import { describe, expect, it } from 'vitest';
import type { ImportRecords } from '#domain/import/plan.ts';
import { planFiles } from '#test/helpers/import-plan.ts';

const none = { people: 0, sessions: 0, talkingPoints: 0, actionItems: 0, notes: 0, feedback: 0 };

describe('what comes is never taken for what comes along with it', () => {
  const files: readonly [what: string, path: string, text: string][] = [
    [
      'two due days',
      't.csv',
      'Person,Task,Due date\nJonas Lind,Send it,2026-12-01\nJonas Lind,Send it,2026-12-08\n',
    ],
    ['the same row twice', 't.csv', 'Person,Task\nJonas Lind,Send it\nJonas Lind,Send it\n'],
    ['open and done', '2026-03-03 Jonas Lind.md', '- [ ] call finance\n- [x] call finance\n'],
  ];
  it.each(files)('%s', async (_, path, text) => {
    const { records, already } = await planFiles({ [path]: text });
    expect(records.actionItems).toHaveLength(2);
    expect(already).toEqual(none);
  });

  it('a note and a calendar with the same one-on-one bring one', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:1:1 Jonas Lind',
      'DTSTART;VALUE=DATE:20261201',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const { records, already } = await planFiles({ '2026-12-01 Jonas Lind.md': 'x', 'c.ics': calendar });
    expect(records.sessions).toHaveLength(1);
    expect(already).toEqual(none);
  });
});

describe('what is here already', () => {
  const twice = 'Person,Task\nJonas Lind,Send it\nJonas Lind,Send it\n';
  it('is known one by one', async () => {
    const first = await planFiles({ 't.csv': twice });
    const more = await planFiles({ 't.csv': `${twice}Jonas Lind,Send it\n` }, first.records);
    expect(more.already.actionItems).toBe(2);
    expect(more.records.actionItems).toHaveLength(1);
  });

  it('by what it says, wherever it came from; another due day or owner says something else', async () => {
    const file = (task: string) => `- [ ] ${task}\n`;
    const first = await planFiles({ '2026-03-03 Jonas Lind.md': file('me: send it 📅 2026-12-01') });
    const again = async (task: string) =>
      (await planFiles({ 'copy/2026-03-03 Jonas Lind.md': file(task) }, first.records)).already.actionItems;
    expect(await again('me: send it 📅 2026-12-01')).toBe(1);
    expect(await again('me: send it 📅 2026-12-08')).toBe(0);
    expect(await again('Jonas: send it 📅 2026-12-01')).toBe(0);
  });

  const note = (text: string) => ({ 'v/Jonas Lind.md': `# Jonas Lind\n\n## 2026-03-03\n\n${text}\n` });
  const secondOf = async (first: string, second: string) => {
    const here: ImportRecords = (await planFiles(note(first))).records;
    return planFiles(note(second), here);
  };

  it('a note that was extended where it came from is told, and what is new comes in', async () => {
    const plan = await secondOf('hello\n- [ ] do it', 'hello and more\n- [x] do it\n- [ ] new');
    expect(plan.differing.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['notes', ['text']],
      ['actionItems', ['state']],
    ]);
    expect(plan.records.actionItems.map(({ text }) => text)).toEqual(['new']);
  });

  it('what is as it was, or was closed here since, is no news', async () => {
    const here = (await planFiles(note('hello\n- [ ] do it'))).records;
    const closed = {
      ...here,
      actionItems: here.actionItems.map((one) => ({ ...one, state: 'kept' as const })),
    };
    expect((await planFiles(note('hello\n- [ ] do it'), closed)).differing).toEqual([]);
  });
});

describe('a calendar that is imported again', () => {
  const calendar = (...events: string[][]) => ({
    'c.ics': [
      'BEGIN:VCALENDAR',
      ...events.flatMap((lines) => [
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:1:1 Jonas Lind',
        ...lines,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
    ].join('\r\n'),
  });
  const once = (start: string) => calendar([`DTSTART:${start}`]);
  const weekly = (start: string, ...more: string[]) => [
    `DTSTART;TZID=Europe/Berlin:${start}`,
    'RRULE:FREQ=WEEKLY;COUNT=4',
    ...more,
  ];
  const again = async (
    first: Record<string, string>,
    second: Record<string, string>,
    over: Parameters<typeof planFiles>[2] = {},
  ) => {
    const here = (await planFiles(first)).records;
    const { records, moved, gone, changed, removed } = await planFiles(second, here, over);
    return {
      fresh: records.sessions.map(({ day }) => day),
      moved: moved.map((one) => `${one.here.day} ${one.here.time} → ${one.day} ${one.time}`),
      gone: gone.map(({ day }) => day),
      over: [changed.length, removed.length],
      ids: [...moved.map((one) => one.here.id), ...gone.map(({ id }) => id)],
    };
  };

  it('a single meeting that was moved is the same one', async () => {
    expect(await again(once('20261201T090000Z'), once('20261203T100000Z'))).toMatchObject({
      fresh: [],
      moved: ['2026-12-01 10:00 → 2026-12-03 11:00'],
      gone: [],
      over: [0, 0],
    });
  });

  it('one of a series that was moved is the same one', async () => {
    const moved = calendar(weekly('20261202T090000'), [
      'RECURRENCE-ID;TZID=Europe/Berlin:20261209T090000',
      'DTSTART;TZID=Europe/Berlin:20261210T150000',
    ]);
    expect(await again(calendar(weekly('20261202T090000')), moved)).toMatchObject({
      fresh: [],
      moved: ['2026-12-09 09:00 → 2026-12-10 15:00'],
      gone: [],
    });
  });

  it('one of a series that was called off is told', async () => {
    const cancelled = calendar(weekly('20261202T090000', 'EXDATE;TZID=Europe/Berlin:20261209T090000'));
    expect(await again(calendar(weekly('20261202T090000')), cancelled)).toMatchObject({
      fresh: [],
      gone: ['2026-12-09'],
    });
  });

  it('a series at another time is the same one, on other days it is told what it no longer has', async () => {
    const first = calendar(weekly('20261202T090000'));
    const later = await again(first, calendar(weekly('20261202T100000')));
    expect([later.fresh.length, later.moved.length, later.gone.length]).toEqual([0, 4, 0]);
    const other = await again(first, calendar(weekly('20261203T090000')));
    expect([other.fresh.length, other.moved.length, other.gone.length]).toEqual([4, 0, 4]);
  });

  it('a meeting that was cancelled as a whole is told, and one that was left out says nothing', async () => {
    const cancelled = calendar(['DTSTART:20261201T090000Z', 'STATUS:CANCELLED']);
    expect(await again(once('20261201T090000Z'), cancelled)).toMatchObject({ gone: ['2026-12-01'] });
    const leftOut = { leftOut: new Set(['c.ics']) };
    expect(await again(once('20261201T090000Z'), cancelled, leftOut)).toMatchObject({ gone: [] });
  });

  it('nothing is taken over without a tick, and with one what was planned goes there or away', async () => {
    const first = once('20261201T090000Z');
    const { ids } = await again(first, once('20261203T100000Z'));
    const ticked = await again(first, once('20261203T100000Z'), { takenOver: new Set(ids) });
    expect(ticked.over).toEqual([1, 0]);
  });
});
