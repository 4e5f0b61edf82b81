import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, onOrAfter, weekdayOf } from '#domain/time/calendar.ts';
import { parseDay, takeTrailingCue, takeTrailingDay } from '#domain/time/due-words.ts';
import { anyDay } from '#test/unit/domain/records.ts';

/** A Monday. */
const today = '2026-11-23';

describe('plain words for a date', () => {
  it.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['fri', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['monday', '2026-11-30'],
    ['this fri', '2026-11-27'],
    ['next tue', '2026-12-01'],
    ['next mon', '2026-11-30'],
    ['in 3 days', '2026-11-26'],
    ['in two weeks', '2026-12-07'],
    ['in a month', '2026-12-23'],
    ['next week', '2026-11-30'],
    ['end of week', '2026-11-27'],
    ['by the end of the week', '2026-11-27'],
    ['end of month', '2026-11-30'],
    ['27 nov', '2026-11-27'],
    ['nov 27', '2026-11-27'],
    ['the 27th of November', '2026-11-27'],
    ['27 November 2027', '2027-11-27'],
    ['November 27, 2027', '2027-11-27'],
    ['27.11.', '2026-11-27'],
    ['27.11', '2026-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['27/11/26', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    ['  BY   Fri ', '2026-11-27'],
    ['until 22 nov', '2027-11-22'],
    ['on 23 nov', '2026-11-23'],
    ['29 feb', '2028-02-29'],
  ])('%s', (words, day) => expect(parseDay(words, today)).toBe(day));

  it.each([
    '',
    'soon',
    'fr',
    'by',
    'next',
    'next year',
    '31 nov',
    '0/5',
    '27/13',
    '2026-02-29',
    'in days',
    'in -3 days',
  ])('does not guess at "%s"', (words) => expect(parseDay(words, today)).toBeNull());

  it('ends the week on Friday; at the weekend that is the next one', () => {
    expect(parseDay('end of week', '2026-11-27')).toBe('2026-11-27');
    expect(parseDay('end of week', '2026-11-28')).toBe('2026-12-04');
  });

  it('on any day: a weekday lies one to seven days ahead, the "next" one in the following week', () => {
    const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    fc.assert(
      fc.property(anyDay, fc.nat(6), (day, n) => {
        const soon = parseDay(names[n] ?? '', day) ?? '';
        expect(weekdayOf(soon)).toBe(n + 1);
        expect(daysBetween(day, soon)).toBeGreaterThan(0);
        expect(daysBetween(day, soon)).toBeLessThanOrEqual(7);
        const monday = onOrAfter(addDays(day, 1), 1);
        expect(parseDay(`next ${names[n]}`, day)).toBe(addDays(monday, n));
      }),
    );
  });

  it('without a year is the next such day, never a past one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (now, other) => {
        const [, month, date] = other.split('-');
        const found = parseDay(`${Number(date)}/${Number(month)}`, now) ?? '';
        expect(found >= now).toBe(true);
        expect(found.slice(5)).toBe(other.slice(5));
        expect(daysBetween(now, found)).toBeLessThan(date === '29' && month === '02' ? 366 * 8 + 1 : 366);
      }),
    );
  });

  it('reads back every written date', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (now, day) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const words of [day, `${date}.${month}.${year}`, `${date}/${month}/${year}`])
          expect(parseDay(words, now)).toBe(day);
      }),
    );
  });

  it('never throws, and answers with a real day', () => {
    const pieces = fc.constantFrom(
      'in ',
      'by ',
      'next ',
      '99',
      '9999',
      ' weeks',
      ' months',
      'fri',
      '.',
      '/',
      ' ',
      '2 ',
      'feb',
    );
    const words = fc.oneof(
      fc.string(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(words, anyDay, (said, now) => {
        const day = parseDay(said, now);
        if (day !== null) expect(addDays(day, 0)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a date at the end of a sentence', () => {
  it.each([
    ['budget figures by fri', 'budget figures', '2026-11-27', 'by fri'],
    ['the rota until 27 nov', 'the rota', '2026-11-27', 'until 27 nov'],
    ['the rota, due 27.11.', 'the rota', '2026-11-27', 'due 27.11'],
    ['report on friday by monday', 'report on friday', '2026-11-30', 'by monday'],
    ['draft in 2 weeks', 'draft', '2026-12-07', 'in 2 weeks'],
    ['draft tomorrow', 'draft', '2026-11-24', 'tomorrow'],
  ])('%s', (sentence, text, day, words) =>
    expect(takeTrailingDay(sentence, today)).toEqual({ text, day, words }),
  );

  it.each(['budget figures', 'stand by me', 'agenda for tomorrow', 'work on the rota', 'by fri we decide'])(
    'leaves "%s" as it is',
    (text) => expect(takeTrailingDay(text, today)).toEqual({ text, day: null, words: '' }),
  );

  it('never loses a word: text and cut words are the sentence', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', ' by fri', ' until 27 nov', ' in 3 days', ', tomorrow'),
        (said, tail) => {
          const { text, words } = takeTrailingDay(`${said}${tail}`, today);
          const letters = (value: string) => value.replace(/[\s,.;]/g, '');
          expect(letters(text + words)).toBe(letters(said + tail));
        },
      ),
    );
  });
});

describe('a cue at the end of a sentence', () => {
  it('keeps its "when"', () => {
    expect(takeTrailingCue('dashboard access, when stand-up ends')).toEqual({
      text: 'dashboard access',
      cue: 'when stand-up ends',
    });
    expect(takeTrailingCue('decide when to page once the desk agrees')).toEqual({
      text: 'decide when to page',
      cue: 'once the desk agrees',
    });
  });

  it('is empty when nothing follows', () => {
    expect(takeTrailingCue('tell me when')).toEqual({ text: 'tell me when', cue: '' });
    expect(takeTrailingCue('whenever it suits')).toEqual({ text: 'whenever it suits', cue: '' });
  });
});
