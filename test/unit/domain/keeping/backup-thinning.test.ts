import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type DatedBackup,
  isBackupDue,
  isReminderDue,
  keptUntil,
  thinnedOut,
} from '#domain/keeping/backup-thinning.ts';
import { isHeld } from '#domain/keeping/backup-ledger.ts';
import { addDays, daysBetween, type Day, onOrBefore } from '#domain/time/calendar.ts';

// Kept are: of today the newest five, of each of 14 days before one, of each of 26 weeks before those one.

const start = '2026-01-05';
const backup = (day: Day, nth = 0): DatedBackup => ({
  name: `leeway-${day}-${String(100000 + nth)}.age`,
  day,
});

/** Lives day after day, with so many backups on each, and answers with what is there in the end. */
const lived = (perDay: readonly number[], from = start): { there: DatedBackup[]; today: Day } => {
  let there: DatedBackup[] = [];
  let today = from;
  for (const [at, many] of perDay.entries()) {
    today = addDays(from, at);
    for (let nth = 0; nth < many; nth += 1) {
      there.push(backup(today, nth));
      const gone = new Set(thinnedOut(there, today));
      there = there.filter(({ name }) => !gone.has(name));
    }
  }
  return { there, today };
};

const days = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 260 });

it('keeps five of today, and of yesterday the newest', () => {
  const { there } = lived([7, 7]);
  expect(there.map(({ name }) => name)).toEqual([
    'leeway-2026-01-05-100006.age',
    ...[2, 3, 4, 5, 6].map((nth) => `leeway-2026-01-06-10000${nth}.age`),
  ]);
});

it('keeps one of each of the fourteen days before, and of earlier weeks the newest', () => {
  const { there, today } = lived(Array.from({ length: 40 }, () => 2));
  const ages = there.map(({ day }) => daysBetween(day, today)).toSorted((a, b) => a - b);
  expect(ages.slice(0, 16)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  const weekly = there.filter(({ day }) => daysBetween(day, today) > 14);
  expect(new Set(weekly.map(({ day }) => onOrBefore(day, 1))).size).toBe(weekly.length);
});

it('keeps at most 46 files whatever happens, never loses the newest, and has nothing to thin twice', () => {
  fc.assert(
    fc.property(days, (perDay) => {
      const { there } = lived(perDay);
      expect(there.length).toBeLessThanOrEqual(46);
      const newest = perDay.findLastIndex((many) => many > 0);
      expect(thinnedOut(there, addDays(start, newest))).toEqual([]);
      if (newest >= 0) expect(there.at(-1)?.day).toBe(addDays(start, newest));
    }),
    { numRuns: 60 },
  );
});

it('keeps the newest however old it is', () => {
  const all = [backup('2025-01-06'), backup('2025-01-07')];
  expect(thinnedOut(all, start)).toEqual(['leeway-2025-01-06-100000.age']);
});

it('leaves no day of the last fourteen, and no week of the last 26, that had a backup without one', () => {
  fc.assert(
    fc.property(days, (perDay) => {
      const { there, today } = lived(perDay);
      const made = perDay.flatMap((many, at) => (many > 0 ? [addDays(start, at)] : []));
      // What is late to be thinned stays until the next backup is made.
      const asOf = made.at(-1) ?? today;
      for (const day of made) {
        const age = daysBetween(day, asOf);
        if (age <= 14) expect(there.map((one) => one.day)).toContain(day);
        else if (age <= 14 + 26 * 7)
          expect(there.map((one) => onOrBefore(one.day, 1))).toContain(onOrBefore(day, 1));
      }
    }),
    { numRuns: 60 },
  );
});

it('says truly until when a backup is kept: not a day longer while backups go on, and never for ever', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 60 }), fc.nat(), (perDay, pick) => {
      const { there, today } = lived(perDay);
      const one = there[pick % Math.max(1, there.length)];
      if (one === undefined) return;
      const until = keptUntil(one, there, today);
      expect(until >= one.day).toBe(true);
      const later = daysBetween(today, until) + 1;
      if (later < 1) return;
      const on = lived([...perDay, ...Array.from({ length: later }, () => 1)]);
      expect(on.there.map(({ name }) => name)).not.toContain(one.name);
    }),
    { numRuns: 25 },
  );
});

it('is not early with what it says, where nothing later pushes the backup out', () => {
  const sunday = '2026-01-11';
  expect(keptUntil(backup(sunday), [backup(sunday)], sunday)).toBe(addDays(sunday, 14 + 26 * 7));
  const wednesday = '2026-01-07';
  const both = [backup(wednesday), backup(sunday)];
  expect(keptUntil(backup(wednesday), both, sunday)).toBe(addDays(sunday, 14));
  const { there } = lived(Array.from({ length: 20 }, () => 1));
  expect(there.map(({ day }) => day)).not.toContain(wednesday);
});

it('the newest made stays, also where the clock was put back and others are dated ahead', () => {
  const ahead = Array.from({ length: 5 }, (_, nth) => backup('2026-03-01', nth));
  expect(thinnedOut([...ahead, backup('2026-02-01')], '2026-02-01')).toEqual([]);
  expect(thinnedOut([...ahead, backup('2026-02-01'), backup('2026-02-01', 1)], '2026-02-01')).toEqual([]);
  expect(thinnedOut(ahead, '2026-02-01')).toEqual([]);
});

it('a clock a year ahead, or years back, takes none with it before it was seen on three days', () => {
  const past = Array.from({ length: 14 }, (_, at) => backup(addDays('2026-11-10', at)));
  for (const wrong of ['2027-11-24', '2020-01-01']) {
    const first = [...past, backup(wrong)];
    expect(thinnedOut(first, wrong)).toEqual([]);
    const second = [...first, ...[1, 2, 3, 4, 5].map((nth) => backup(wrong, nth))];
    expect(thinnedOut(second, wrong)).toEqual([backup(wrong).name]);
    const next = [...first, backup(addDays(wrong, 1))];
    expect(thinnedOut(next, addDays(wrong, 1))).toEqual([]);
    const right = [...first, backup('2026-11-24')];
    expect(thinnedOut(right, '2026-11-24')).toEqual([]);
  }
  const long = [...past, backup('2027-11-24'), backup('2027-11-25'), backup('2027-11-26')];
  expect(thinnedOut(long, '2027-11-26')).toEqual(past.map(({ name }) => name).toReversed());
});

it('what is dated ahead waits until its day is over', () => {
  const ahead = backup('2027-11-24');
  const days = Array.from({ length: 20 }, (_, at) => backup(addDays('2026-11-24', at)));
  expect(thinnedOut([ahead, ...days], '2026-12-13')).not.toContain(ahead.name);
  const then = ['2027-11-23', '2027-11-24', '2027-11-25'].map((day) => backup(day, 9));
  expect(thinnedOut([ahead, ...then], '2027-11-25')).toContain(ahead.name);
});

/** What a step may take, told in another way than the code does: each has a newer one in its place, or is too old. */
const mayGo = (one: DatedBackup, there: readonly DatedBackup[], today: Day): boolean => {
  const newer = there.slice(there.indexOf(one) + 1);
  const age = daysBetween(one.day, today);
  if (age <= 0) return newer.length >= 5;
  if (age <= 14) return newer.some(({ day }) => day === one.day);
  return age > 196 || newer.some(({ day }) => onOrBefore(day, 1) === onOrBefore(one.day, 1));
};

it('whatever the clock does, the newest is there, none goes without its reason, and none from before a fresh jump', () => {
  const jump = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: -800, max: 800 }), fc.constant(0));
  fc.assert(
    fc.property(fc.array(jump, { minLength: 1, maxLength: 80 }), (jumps) => {
      let there: DatedBackup[] = [];
      let today = '2026-11-24';
      for (const [nth, by] of jumps.entries()) {
        const isJump = by < -1 || by > 30;
        const before = new Set(there.map(({ name }) => name));
        today = addDays(today, by);
        there.push(backup(today, nth));
        const gone = thinnedOut(there, today);
        const named = new Map(there.map((one) => [one.name, one]));
        for (const name of gone) {
          const one = named.get(name) ?? expect.fail();
          expect(mayGo(one, there, today)).toBe(true);
          expect(isJump && before.has(name)).toBe(false);
        }
        expect(gone).not.toContain(there.at(-1)?.name);
        there = there.filter(({ name }) => !gone.includes(name));
      }
    }),
    { numRuns: 300 },
  );
});

it('a notebook that lost more than half, or something that nobody has answered yet, pushes no fuller backup out', () => {
  expect(isHeld({ records: 400 }, { records: 199 })).toBe(true);
  expect(isHeld({ records: 400 }, { records: 200 })).toBe(false);
  expect(isHeld({ records: 1 }, { records: 1 })).toBe(false);
  expect(isHeld({ records: 1, sinceLoss: 'kept' }, { records: 1 })).toBe(true);
  expect(isHeld({ records: 5000, sinceLoss: 'free' }, { records: 1 })).toBe(false);
});

it('reminds after a week, where the browser may clear all of it after two days, and when the last time lies ahead', () => {
  expect(isReminderDue('2026-01-05', '2026-01-11')).toBe(false);
  expect(isReminderDue('2026-01-05', '2026-01-12')).toBe(true);
  expect(isReminderDue('2026-01-05', '2026-01-06', true)).toBe(false);
  expect(isReminderDue('2026-01-05', '2026-01-07', true)).toBe(true);
  expect(isReminderDue('2027-01-05', '2026-01-07')).toBe(true);
});

it('is due once a day, and after 200 changes when an hour has passed', () => {
  const today = '2026-01-06';
  const hour = 60 * 60 * 1000;
  expect(isBackupDue(null, 0, today)).toBe(true);
  expect(isBackupDue({ day: '2026-01-05', sinceMillis: 1 }, 0, today)).toBe(true);
  expect(isBackupDue({ day: today, sinceMillis: 9 * hour }, 199, today)).toBe(false);
  expect(isBackupDue({ day: today, sinceMillis: hour }, 200, today)).toBe(true);
  expect(isBackupDue({ day: today, sinceMillis: hour - 1 }, 5000, today)).toBe(false);
});
