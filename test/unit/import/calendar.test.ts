import { describe, expect, it } from 'vitest';
import { outlookCalendar, readFiles } from '#test/helpers/import-samples.ts';

const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:a@example.com', 'SUMMARY:1:1 Jonas Lind', ...lines, 'END:VEVENT'].join('\r\n');
const read = async (text: string, over = {}) => (await readFiles({ 'calendar.ics': text }, over)).draft;
const times = async (text: string, over = {}): Promise<string[]> =>
  (await read(text, over)).sessions.map(({ day, time }) => `${day} ${time}`.trim()).toSorted();

describe('when', () => {
  it('09:00 in Berlin stays 09:00 when the clocks change', async () => {
    const weekly = event('DTSTART;TZID=Europe/Berlin:20261012T090000', 'RRULE:FREQ=WEEKLY;COUNT=4');
    expect(await times(calendar(weekly), { window: { from: '2026-10-01', to: '2026-11-30' } })).toEqual([
      '2026-10-12 09:00',
      '2026-10-19 09:00',
      '2026-10-26 09:00',
      '2026-11-02 09:00',
    ]);
  });

  it('a meeting of New York moves on a clock in Berlin in the weeks between the two changes', async () => {
    const weekly = event('DTSTART;TZID=America/New_York:20261019T100000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(await times(calendar(weekly), { window: { from: '2026-10-01', to: '2026-11-30' } })).toEqual([
      '2026-10-19 16:00',
      '2026-10-26 15:00',
      '2026-11-02 16:00',
    ]);
  });

  const starts: readonly [what: string, line: string, at: string][] = [
    ['UTC', 'DTSTART:20261203T090000Z', '2026-12-03 10:00'],
    ['a floating time, which is the leader’s own', 'DTSTART:20261203T090000', '2026-12-03 09:00'],
    ['a whole day', 'DTSTART;VALUE=DATE:20261203', '2026-12-03'],
    ['a Windows zone', 'DTSTART;TZID=Tokyo Standard Time:20261203T180000', '2026-12-03 10:00'],
    [
      'a zone behind a path',
      'DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261203T180000',
      '2026-12-03 10:00',
    ],
    ['the day before where the leader is', 'DTSTART;TZID=Asia/Tokyo:20261203T050000', '2026-12-02 21:00'],
  ];
  it.each(starts)('reads %s', async (_, line, at) => {
    expect(await times(calendar(event(line)))).toEqual([at]);
  });

  it('knows a zone without a name that means something by how its clock runs', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    expect(await times(calendar(zone, event('DTSTART;TZID=Customized Time Zone:20261203T090000')))).toEqual([
      '2026-12-03 15:00',
    ]);
  });

  it('leaves out what was taken out or cancelled, and moves what was moved, also into the window', async () => {
    expect(await times(outlookCalendar)).toEqual([
      '2026-11-23 09:00',
      '2026-12-02 14:00',
      '2026-12-03 16:30',
      '2026-12-14 09:00',
      '2026-12-21 09:00',
    ]);
    expect(await times(outlookCalendar, { window: { from: '2026-12-01', to: '2026-12-02' } })).toEqual([
      '2026-12-02 14:00',
    ]);
  });

  it('an instance that is cancelled alone does not take place', async () => {
    const series = event('DTSTART:20261201T090000Z', 'RRULE:FREQ=DAILY;COUNT=3');
    const cancelled = event('DTSTART:20261202T090000Z', 'RECURRENCE-ID:20261202T090000Z', 'STATUS:CANCELLED');
    expect(await times(calendar(series, cancelled))).toEqual(['2026-12-01 10:00', '2026-12-03 10:00']);
  });

  it('a further date and a whole day that was taken out count', async () => {
    const series = event(
      'DTSTART:20261201T090000Z',
      'RRULE:FREQ=DAILY;COUNT=3',
      'RDATE:20261210T090000Z',
      'EXDATE;VALUE=DATE:20261202',
    );
    expect(await times(calendar(series))).toEqual([
      '2026-12-01 10:00',
      '2026-12-03 10:00',
      '2026-12-10 10:00',
    ]);
  });

  it('before today sessions come in as held', async () => {
    const draft = await read(calendar(event('DTSTART:20261102T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=5')), {
      window: { from: '2026-11-01', to: '2026-12-31' },
    });
    expect(draft.sessions.map(({ day, state }) => [day, state])).toEqual([
      ['2026-11-02', 'held'],
      ['2026-11-09', 'held'],
      ['2026-11-16', 'held'],
      ['2026-11-23', 'planned'],
      ['2026-11-30', 'planned'],
    ]);
  });

  it('keeps an instance’s key when it is moved, so that a second import knows it', async () => {
    const plain = await read(calendar(event('DTSTART:20261201T090000Z', 'RRULE:FREQ=DAILY;COUNT=1')));
    const moved = await read(
      calendar(
        event('DTSTART:20261201T090000Z', 'RRULE:FREQ=DAILY;COUNT=1'),
        event('DTSTART:20261203T110000Z', 'RECURRENCE-ID:20261201T090000Z'),
      ),
    );
    expect(moved.sessions.map(({ key }) => key)).toEqual(plain.sessions.map(({ key }) => key));
  });
});

describe('with whom', () => {
  const mail = (name: string) => `mailto:${name}@example.com`;
  const titles: readonly [what: string, lines: string[], name: string | null][] = [
    ['two guests', [`ORGANIZER;CN=Sam:${mail('sam')}`, `ATTENDEE;CN=Wen Zhao:${mail('wen')}`], 'Wen Zhao'],
    ['a guest without a name', [`ORGANIZER:${mail('sam')}`, `ATTENDEE:${mail('wen.zhao')}`], 'Wen Zhao'],
    [
      'a room does not count',
      [
        `ORGANIZER:${mail('sam')}`,
        `ATTENDEE;CN=Wen Zhao:${mail('wen')}`,
        `ATTENDEE;CUTYPE=ROOM:${mail('room')}`,
      ],
      'Wen Zhao',
    ],
    ['three guests', ['a', 'b', 'c'].map((one) => `ATTENDEE:${mail(one)}`), null],
    ['a title: one-on-one with', ['SUMMARY:One-on-one with Priya Nair'], 'Priya Nair'],
    ['a title: name 1:1', ['SUMMARY:Priya Nair 1:1'], 'Priya Nair'],
    ['a title that says nothing', ['SUMMARY:Budget round'], null],
    ['a day off', ['SUMMARY:Holiday'], null],
  ];
  it.each(titles)('%s', async (_, lines, name) => {
    const text = calendar(
      ['BEGIN:VEVENT', 'UID:b@example.com', ...lines, 'DTSTART:20261203T090000Z', 'END:VEVENT'].join('\r\n'),
    );
    expect((await read(text)).subjects.map((one) => one.name)).toEqual(name === null ? [] : [name]);
  });

  it('a title that only names somebody known is enough', async () => {
    const known = [{ id: 'p' as never, name: 'Priya Nair' }];
    const text = calendar(
      ['BEGIN:VEVENT', 'UID:b', 'SUMMARY:Priya / Sam', 'DTSTART:20261203T090000Z', 'END:VEVENT'].join('\r\n'),
    );
    expect((await read(text, { known })).subjects.map((one) => one.name)).toEqual(['Priya']);
    expect((await read(text)).subjects).toEqual([]);
  });
});

describe('what is refused, and where', () => {
  const faults: readonly [code: string, lines: string[]][] = [
    ['unknown-zone', ['DTSTART;TZID=Moon:20261203T090000']],
    ['wrong-day', ['DTSTART:20261303T090000Z']],
    ['wrong-day', ['SUMMARY:x']],
    ['wrong-rule', ['DTSTART:20261203T090000Z', 'RRULE:FREQ=SECONDLY']],
    ['wrong-rule', ['DTSTART:20261203T090000Z', 'RRULE:FREQ=HOURLY;COUNT=3']],
    ['wrong-rule', ['DTSTART:20261203T090000Z', 'RRULE:FREQ=DAILY;INTERVAL=999999']],
  ];
  it.each(faults)('%s', async (code, lines) => {
    const draft = await read(calendar(event(...lines)));
    expect(draft.faults).toMatchObject([
      { code, place: { file: 'calendar.ics', line: 3, column: '1:1 Jonas Lind' } },
    ]);
    expect(draft.sessions).toEqual([]);
  });

  it.each(['', 'x', 'BEGIN:VCARD\r\nFN:x\r\nEND:VCARD'])('is no calendar: %j', async (text) => {
    expect((await read(text)).faults).toMatchObject([{ code: text === '' ? 'empty' : 'not-calendar' }]);
  });

  it.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'])(
    'a rule that never comes true ends: %s',
    async (rule) => {
      const text = calendar(event('DTSTART:20200101T090000Z', `RRULE:${rule}`));
      expect((await read(text)).remarks).toMatchObject([{ code: 'outside-window' }]);
    },
  );
});
