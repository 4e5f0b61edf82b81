import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#data/database.ts';
import { quietWith } from '#data/quiet.ts';
import { fillWithSampleTeam } from '#data/sample/fill-with-sample-team.ts';
import { closeStore, openStore } from '#data/store.ts';
import {
  actionItems,
  feedback,
  notes,
  people,
  recognitions,
  sessions,
  summaries,
  tables,
  talkingPoints,
} from '#data/tables.ts';
import { everyoneNow, type PersonNow } from '#data/today.ts';
import { useUndo } from '#data/undo.ts';
import { daysOver } from '#domain/sessions/action-item.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '#domain/time/calendar.ts';
import { settableClock } from '#domain/time/clock.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { byUrgency, standingOf } from '#domain/people/standing.ts';
import { isTheirs } from '#domain/sessions/talking-point.ts';
import { browserDesktop } from '#platform/browser-desktop.ts';
import { createSampleVault, type OpenVault } from '#vault/vault.ts';

let vault: OpenVault;

const fill = async (today: Day, onProgress?: (done: number, of: number) => void) => {
  const place = {
    files: browserDesktop().vaultFiles('sample'),
    database: openDatabase('leeway-sample'),
    tables,
  };
  const outcome = await createSampleVault(place);
  if (!outcome.ok) throw new Error(`No sample vault: ${outcome.reason}`);
  vault = outcome.vault;
  const clock = settableClock(`${today}T00:00:00Z`, Temporal.Now.timeZoneId());
  openStore(vault, clock);
  await fillWithSampleTeam(clock, today, onProgress);
  return everyoneNow(vault);
};

const empty = async () => {
  await vault.destroy();
  closeStore();
};

const named = (everyone: PersonNow[], given: string): PersonNow => {
  const found = everyone.find(({ person }) => person.name.startsWith(given));
  if (found === undefined) throw new Error(`${given} is missing`);
  return found;
};

const standing = ({ person, lastHeld, upcoming }: PersonNow, today: Day) =>
  standingOf(person, lastHeld, upcoming, today);

const openMine = (now: PersonNow) => now.openItems.filter(({ owner }) => owner === 'me');

/** Sixteen days before the first three is a Saturday, a weekday and a Sunday: what is late must not depend on it. */
const days: [string, Day][] = [
  ['a Monday', '2026-11-23'],
  ['a Saturday', '2026-11-28'],
  ['29 February', '2028-02-29'],
  ['1 January', '2027-01-01'],
  ['the Sunday on which clocks change', '2026-10-25'],
];

describe.each(days)('opened on %s, %s', (_, today) => {
  let everyone: PersonNow[];
  beforeAll(async () => {
    everyone = await fill(today);
  });
  afterAll(empty);

  test('who is next, who is late, who is away', () => {
    const order = everyone.map((now) => standing(now, today)).toSorted(byUrgency);
    expect(order.map(({ kind }) => kind)).toEqual([
      'today',
      'late',
      'planned',
      'planned',
      'planned',
      'planned',
      'away',
    ]);
    expect(standing(named(everyone, 'Amara'), today)).toMatchObject({
      kind: 'today',
      upcoming: { time: '14:00' },
    });
    expect(standing(named(everyone, 'Priya'), today)).toMatchObject({ kind: 'late', daysLate: 9 });
    expect(standing(named(everyone, 'Ilse'), today).kind).toBe('away');
    const ahead = ['Jonas', 'Tomás', 'Wen', 'Marek'].map(
      (name) => standing(named(everyone, name), today).day ?? '',
    );
    expect(ahead).toEqual(ahead.toSorted());
    expect(ahead.every((day) => day > today && daysBetween(today, day) <= 11)).toBe(true);
    for (const name of ['Jonas', 'Tomás', 'Wen', 'Ilse', 'Marek'])
      expect(standing(named(everyone, name), today).daysLate, name).toBe(0);
  });

  test('what waits for Amara, and what she brings', () => {
    const { openPoints, openItems, unspoken, undelivered } = named(everyone, 'Amara');
    expect(openPoints.filter(isTheirs)).toHaveLength(3);
    expect(openPoints).toHaveLength(3);
    expect(unspoken).toHaveLength(1);
    expect(undelivered).toEqual([]);
    expect(openPoints.map(({ moved }) => moved)).toEqual([1, 0, 0]);
    const waiting = openItems.filter(({ owner }) => owner === 'me');
    expect(waiting.map((item) => `${daysOver(item, today)} over, moved ${item.moved}`).toSorted()).toEqual([
      '0 over, moved 2',
      '12 over, moved 0',
    ]);
  });

  test('what the leader promised the others, and what has gone quiet', async () => {
    expect(openMine(named(everyone, 'Jonas'))).toMatchObject([{ cue: 'when the finance export lands' }]);
    const friday = openMine(named(everyone, 'Jonas'))[0]?.due ?? '';
    expect([weekdayOf(friday), daysBetween(today, friday) <= 7]).toEqual([5, true]);
    expect(openMine(named(everyone, 'Wen')).map((item) => daysOver(item, today))).toEqual([3]);
    expect(openMine(named(everyone, 'Tomás')).map(({ due }) => due)).toEqual([addDays(today, 7)]);
    expect(everyone.flatMap(openMine)).toHaveLength(5);
    const carried = named(everyone, 'Priya').openPoints.map(({ moved }) => moved);
    expect(carried).toEqual([1, 1]);
    const quiet = await quietWith(everyone, today)(vault);
    const signs = quiet.flatMap(({ person, signs: all }) =>
      all.map((sign) => ({ name: person.name, ...sign })),
    );
    expect(signs.map(({ name, sign }) => `${name}: ${sign}`).toSorted()).toEqual([
      'Marek Novák: feedback-waiting',
      'Tomás Vidal: no-growth-talk',
      'Wen Zhao: no-thanks',
    ]);
    const silent = (name: string) => signs.find((one) => one.name === name)?.days ?? 0;
    expect(silent('Marek Novák')).toBe(11);
    expect(silent('Wen Zhao')).toBeGreaterThan(usualThresholds.thanksDays);
    expect(silent('Tomás Vidal')).toBeGreaterThan(140);
    expect(silent('Tomás Vidal')).toBeLessThan(160);
  });

  test('nobody met at a weekend, and nothing is dated after today but plans and due dates', async () => {
    for (const table of tables)
      for (const record of await vault.list(table))
        expect(table.schema.safeParse(record).success, record.id).toBe(true);
    const past = (await vault.list(sessions)).filter(({ state }) => state !== 'planned');
    expect(past.filter(({ day }) => weekdayOf(day) > 5 || day >= today)).toEqual([]);
    const dated = [
      ...(await vault.list(people)).flatMap(({ addedOn, startedOn }) => [addedOn, startedOn]),
      ...past.flatMap(({ startedAt, endedAt, editedAt }) => [startedAt, endedAt, editedAt]),
      ...(await vault.list(talkingPoints)).flatMap(({ raisedOn, discussedOn }) => [raisedOn, discussedOn]),
      ...(await vault.list(actionItems)).flatMap(({ agreedOn, closedOn }) => [agreedOn, closedOn]),
      ...(await vault.list(notes)).map(({ writtenOn }) => writtenOn),
      ...(await vault.list(feedback)).flatMap((one) => [one.observedOn, one.deliveredOn, one.checkedOn]),
      ...(await vault.list(recognitions)).flatMap(({ notedOn, spokenOn }) => [notedOn, spokenOn]),
      ...(await vault.list(summaries)).map(({ exportedOn }) => exportedOn),
    ];
    expect(dated.length).toBeGreaterThan(500);
    expect(dated.filter((day) => day !== null && day.slice(0, 10) >= today)).toEqual([]);
  });
});

test('half a year holds every kind of thing, told once, and none of it can be undone', async () => {
  const progress: [number, number][] = [];
  await fill('2026-11-24', (done, of) => progress.push([done, of]));
  const all = await vault.list(sessions);
  const held = all.filter(({ state }) => state === 'held');
  expect(held.length).toBeGreaterThanOrEqual(70);
  expect(new Set(held.flatMap(({ kinds }) => kinds)).size).toBe(7);
  expect(all.filter(({ state }) => state === 'skipped').map(({ reason }) => reason !== '')).toEqual([
    true,
    true,
  ]);
  expect(all.filter(({ state }) => state === 'missed')).toHaveLength(1);
  expect(held.filter(({ isWrittenUp }) => isWrittenUp)).toHaveLength(1);
  expect(held.filter(({ editedAt }) => editedAt !== null)).toHaveLength(1);
  const points = await vault.list(talkingPoints);
  expect(new Set(points.map(({ text, personId }) => `${personId}${text}`)).size).toBe(points.length);
  const texts = points.map((point) => point.notes).filter(Boolean);
  expect(new Set(texts).size).toBe(texts.length);
  for (const session of held)
    expect(
      points.some(({ sessionId }) => sessionId === session.id),
      session.day,
    ).toBe(true);
  const items = await vault.list(actionItems);
  expect(new Set(items.map(({ state }) => state))).toEqual(
    new Set(['open', 'kept', 'broken', 'renegotiated', 'dropped']),
  );
  expect(new Set((await vault.list(notes)).map(({ mark }) => mark)).size).toBe(4);
  const given = await vault.list(feedback);
  expect(new Set(given.map(({ direction, kind }) => direction + kind)).size).toBe(3);
  expect(given.some(({ state }) => state === 'checked')).toBe(true);
  expect(await vault.list(summaries)).toHaveLength(1);
  expect((await vault.list(people)).every((one) => one.likesFeedback && one.likesThanks && one.about)).toBe(
    true,
  );
  expect(useUndo.getState().done).toEqual([]);
  expect(progress.at(-1)).toEqual([progress.length, progress.length]);
  await empty();
});
