import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { newId, type PersonId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import {
  impressionInFeedback,
  impressionInNote,
  isOffered,
  lastDayOffered,
  mayAskAgain,
} from '#domain/keeping/retention.ts';

const personId = newId<'person'>() as PersonId;

const note = (over: Partial<Note> = {}): Note => ({
  id: newId<'note'>() as Note['id'],
  personId,
  sessionId: null,
  text: 'seemed tired',
  visibility: 'private',
  mark: null,
  writtenOn: '2025-05-24',
  ...over,
});

const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: 1, max: 120 });

const offered = (written: Day, today: Day, keptOn: Day | null = null) =>
  isOffered({ day: written, keptOn }, 18, today);

describe('older than 18 months', () => {
  test.each([
    ['2025-05-24', '2026-11-24', false, 'exactly 18 months is not older'],
    ['2025-05-24', '2026-11-25', true, 'the day after is'],
    ['2024-08-31', '2026-02-28', false, 'the 31st becomes the last day of February'],
    ['2024-08-31', '2026-03-01', true, 'and is older the day after'],
    ['2024-02-29', '2025-08-29', false, 'a leap day, exactly'],
    ['2024-02-29', '2025-08-30', true, 'a leap day, the day after'],
    ['2022-08-31', '2024-02-29', false, 'a month end that falls on a leap day'],
    ['2022-08-31', '2024-03-01', true, 'and the day after'],
  ])('written on %s, on %s: %s, %s', (written, today, is) => {
    expect(offered(written, today)).toBe(is);
  });

  test('never, where the leader wants it never', () => {
    expect(isOffered({ day: '1999-01-01', keptOn: null }, null, '2026-11-24')).toBe(false);
  });

  test('from one day on, and from then on for good', () => {
    fc.assert(
      fc.property(day, months, (written, after) => {
        const last = addMonths(written, after);
        expect(isOffered({ day: written, keptOn: null }, after, last)).toBe(false);
        for (const days of [1, 2, 31, 400])
          expect(isOffered({ day: written, keptOn: null }, after, addDays(last, days))).toBe(true);
      }),
    );
  });

  test('what is older is never asked about later', () => {
    fc.assert(
      fc.property(day, day, day, months, (a, b, today, after) => {
        const [older, younger] = a < b ? [a, b] : [b, a];
        const asked = (written: Day) => isOffered({ day: written, keptOn: null }, after, today);
        expect(asked(younger) && !asked(older)).toBe(false);
      }),
    );
  });

  test('reading up to the last day offered misses nothing', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3, max: 3 }), months, (written, near, after) => {
        const today = addDays(addMonths(written, after), near);
        if (isOffered({ day: written, keptOn: null }, after, today))
          expect(written <= lastDayOffered(after, today)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('kept on purpose', () => {
  test('it is not asked about for half a year, and again from then on', () => {
    expect(offered('2024-01-01', '2026-11-24', '2026-08-31')).toBe(false);
    expect(offered('2024-01-01', '2027-02-27', '2026-08-31')).toBe(false);
    expect(offered('2024-01-01', '2027-02-28', '2026-08-31')).toBe(true);
  });

  test('never makes it come up earlier', () => {
    fc.assert(
      fc.property(day, day, day, (written, keptOn, today) => {
        if (offered(written, today, keptOn)) {
          expect(offered(written, today)).toBe(true);
          expect(addMonths(keptOn, 6) <= today).toBe(true);
        }
      }),
    );
  });
});

describe('what counts as an impression', () => {
  test.each([
    [{}, true],
    [{ mark: 'impression' as const }, true],
    [{ mark: 'fact' as const }, false],
    [{ mark: 'quote' as const }, false],
    [{ mark: 'plan' as const }, false],
    [{ visibility: 'shared' as const }, false],
    [{ visibility: 'shared' as const, mark: 'impression' as const }, false],
  ])('a note with %o: %s', (over, is) => {
    expect(impressionInNote(note(over)) !== null).toBe(is);
  });

  const feedback: Feedback = {
    id: newId<'feedback'>() as Feedback['id'],
    personId,
    sessionId: null,
    direction: 'to-them',
    kind: 'redirecting',
    situation: 's',
    behaviour: 'b',
    impact: 'i',
    impression: 'perhaps afraid',
    state: 'delivered',
    observedOn: '2025-01-01',
    deliveredOn: '2025-02-01',
    checkedOn: null,
    outcome: '',
  };

  test('what is only supposed in a feedback, as old as its delivery', () => {
    expect(impressionInFeedback(feedback)).toMatchObject({ day: '2025-02-01', text: 'perhaps afraid' });
    expect(impressionInFeedback({ ...feedback, deliveredOn: null })?.day).toBe('2025-01-01');
    expect(impressionInFeedback({ ...feedback, impression: ' ' })).toBeNull();
  });
});

describe('Today asks', () => {
  test('until it is answered, then once a month at most', () => {
    expect(mayAskAgain(null, '2026-11-24')).toBe(true);
    expect(mayAskAgain('2026-01-31', '2026-02-27')).toBe(false);
    expect(mayAskAgain('2026-01-31', '2026-02-28')).toBe(true);
    expect(mayAskAgain('2026-10-25', '2026-11-24')).toBe(false);
    expect(mayAskAgain('2026-10-24', '2026-11-24')).toBe(true);
  });
});
