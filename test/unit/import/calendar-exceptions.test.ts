import { describe, expect, it } from 'vitest';
import { readFiles } from '#test/helpers/import-samples.ts';

// How calendar programs write ends of series, days taken out and instances moved. Source: RFC 5545, 3.3.10 and 3.8.4.4.

const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:1:1 Jonas Lind',
  ...lines,
  'END:VEVENT',
];
const read = async (...events: string[][]) => {
  const text = ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
  return (await readFiles({ 'c.ics': text }, { window: { from: '2026-11-01', to: '2027-01-31' } })).draft;
};
const times = async (...events: string[][]): Promise<string[]> => {
  const { sessions, faults } = await read(...events);
  expect(faults).toEqual([]);
  return sessions.map(({ day, time }) => `${day.slice(5)} ${time}`.trim()).toSorted();
};
const berlin = 'DTSTART;TZID=W. Europe Standard Time:20261102T090000';
const wholeDay = 'DTSTART;VALUE=DATE:20261102';

describe('the end of a series', () => {
  const ends: readonly [what: string, start: string, until: string, last: string][] = [
    ['in the zone’s own time', berlin, '20261116T090000', '11-16 09:00'],
    ['in UTC', berlin, '20261116T080000Z', '11-16 09:00'],
    ['in UTC, a minute before the last', berlin, '20261116T075900Z', '11-09 09:00'],
    ['of a floating start', 'DTSTART:20261102T090000', '20261116T090000', '11-16 09:00'],
    ['a day, which counts with all its hours', berlin, '20261116', '11-16 09:00'],
    [
      'a day, in the evening of another zone',
      'DTSTART;TZID=America/New_York:20261102T200000',
      '20261116',
      '11-17 02:00',
    ],
    ['a day for whole days', wholeDay, '20261116', '11-16'],
    ['midnight in UTC for whole days', wholeDay, '20261116T000000Z', '11-16'],
  ];
  it.each(ends)('%s', async (_, start, until, last) => {
    const all = await times(event(start, `RRULE:FREQ=WEEKLY;UNTIL=${until}`));
    expect(all.at(-1)).toBe(last);
  });
});

describe('taken out and moved', () => {
  const weekly = 'RRULE:FREQ=WEEKLY;COUNT=3';
  const outlook = ';TZID=W. Europe Standard Time:20261109T000000';

  it.each([`EXDATE${outlook}`, 'EXDATE:20261109T000000Z', 'EXDATE;VALUE=DATE:20261109'])(
    'a whole day: %s',
    async (line) => {
      expect(await times(event(wholeDay, weekly, line))).toEqual(['11-02', '11-16']);
    },
  );

  it.each([`RECURRENCE-ID${outlook}`, 'RECURRENCE-ID;VALUE=DATE:20261109'])(
    'a whole day that was moved is not there twice: %s',
    async (line) => {
      const moved = event(line, 'DTSTART;VALUE=DATE:20261111');
      expect(await times(event(wholeDay, weekly), moved)).toEqual(['11-02', '11-11', '11-16']);
    },
  );

  it.each(['RECURRENCE-ID;VALUE=DATE:20261109', 'RECURRENCE-ID:20261109T090000'])(
    'a timed one whose original is written otherwise is not there twice: %s',
    async (line) => {
      const moved = event(line, 'DTSTART;TZID=W. Europe Standard Time:20261111T140000');
      expect(await times(event(berlin, weekly), moved)).toEqual([
        '11-02 09:00',
        '11-11 14:00',
        '11-16 09:00',
      ]);
    },
  );

  it('a whole rest of a series that was changed is refused with what to do', async () => {
    const rest = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=W. Europe Standard Time:20261109T090000',
      'DTSTART;TZID=W. Europe Standard Time:20261110T140000',
    );
    const { faults, sessions } = await read(event(berlin, weekly), rest);
    expect(faults).toMatchObject([{ code: 'this-and-future', found: '2026-11-09', place: { line: 8 } }]);
    expect(sessions).toEqual([]);
  });
});
