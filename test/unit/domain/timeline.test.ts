import { expect, test } from 'vitest';
import { hasBeen, timelineEntries } from '#domain/timeline.ts';
import { feedback, id, item, note, point, recognition, session } from './records.ts';

const none = { sessions: [], points: [], items: [], notes: [], feedback: [], thanks: [], summaries: [] };

test('what belongs to a session stands inside it, everything else on its own, newest first', () => {
  const s1 = id<'session'>('s1');
  const entries = timelineEntries({
    ...none,
    sessions: [session({ id: s1, day: '2026-11-09' })],
    points: [
      point({ id: id('p2'), rank: 2, sessionId: s1, state: 'discussed' }),
      point({ id: id('p1'), rank: 1, sessionId: s1, state: 'discussed' }),
    ],
    items: [item({ sessionId: s1 }), item({ id: id('i2'), agreedOn: '2026-11-20' })],
    notes: [note({ sessionId: s1 }), note({ id: id('n2'), sessionId: id('elsewhere') })],
  });
  expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
    ['item', '2026-11-20'],
    ['session', '2026-11-09'],
    ['note', '2026-10-01'],
  ]);
  expect(entries[1]).toMatchObject({ points: [{ id: 'p1' }, { id: 'p2' }], items: [{}], notes: [{}] });
});

test('what is open or dropped has not been', () => {
  const entries = timelineEntries({
    ...none,
    items: [item(), item({ id: id('i2'), state: 'kept' })],
    feedback: [feedback({ state: 'to-deliver', deliveredOn: null }), feedback({ id: id('f2') })],
    thanks: [recognition({ state: 'dropped' }), recognition({ id: id('r2') })],
  });
  expect(entries.filter(hasBeen).map((entry) => entry.id)).toEqual(
    ['r2', 'i2', 'f2'].toSorted(
      (a, b) => entries.findIndex((e) => e.id === a) - entries.findIndex((e) => e.id === b),
    ),
  );
});
