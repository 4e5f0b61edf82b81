import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, dayOfCell, timeIn } from '#domain/import/day-words.ts';

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));
const two = (n: number) => String(n).padStart(2, '0');
const month = (date: Temporal.PlainDate) => date.toLocaleString('en', { month: 'long' });

/** Ways to write one day, and the order they need. */
const ways: readonly [
  name: string,
  write: (date: Temporal.PlainDate) => string,
  order: 'day-first' | 'month-first',
][] = [
  ['2026-03-31', (d) => d.toString(), 'day-first'],
  ['20260331', (d) => d.toString().replaceAll('-', ''), 'day-first'],
  ['31.3.2026', (d) => `${d.day}.${d.month}.${d.year}`, 'month-first'],
  ['31/03/2026', (d) => `${two(d.day)}/${two(d.month)}/${d.year}`, 'day-first'],
  ['3/31/2026', (d) => `${d.month}/${d.day}/${d.year}`, 'month-first'],
  ['31 March 2026', (d) => `${d.day} ${month(d)} ${d.year}`, 'day-first'],
  ['Mar 31, 2026', (d) => `${month(d).slice(0, 3)} ${d.day}, ${d.year}`, 'month-first'],
];

describe('every day is read back from every way of writing it', () => {
  it.each(ways)('%s', (_, write, order) => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dayOfCell(write(date), order)).toBe(date.toString());
        expect(dayIn(`Jonas ${write(date)} talk`, order)?.day).toBe(date.toString());
      }),
      { numRuns: 200 },
    );
  });
});

it.each(['2026-02-30', '31/04/2026', '2026-13-01', '0/0/2026'])('%s looks like a day and is none', (text) => {
  expect(dayIn(text, 'day-first')).toMatchObject({ day: null, found: text });
});

it.each(['soon', '12', '1.2', 'v1.2.3.4', '99', '2026', 'ticket 12345678'])('%s is no day', (text) => {
  expect(dayOfCell(text, 'day-first')).toBeNull();
});

it.each([
  ['2026-03-31 09:05', '09:05'],
  ['at 2:30 pm', '14:30'],
  ['12:15 am', '00:15'],
  ['25:00', ''],
  ['9', ''],
])('the time in %j is %j', (text, time) => {
  expect(timeIn(text)).toBe(time);
});
