import { describe, expect, it } from 'vitest';
import { oikioFile, readFiles } from '#test/helpers/import-samples.ts';

const read = async (data: unknown) =>
  (await readFiles({ 'oikio-data.json': typeof data === 'string' ? data : JSON.stringify(data) })).draft;
const person = { id: 1, name: 'Jonas Lind', role: 'teammate', createdAt: '' };
const meeting = { id: 1, personId: 1, date: '2026-03-03', createdAt: '' };

it('reads people, meetings with notes and topics, and action items with their owners', async () => {
  const draft = await read(oikioFile);
  expect(draft.faults).toEqual([]);
  expect(draft.people.map(({ details }) => details)).toEqual([
    { relationship: 'report', cadenceDays: 7 },
    { relationship: 'own-manager' },
  ]);
  expect(draft.sessions.map(({ day, time, state }) => [day, time, state])).toEqual([
    ['2026-03-03', '', 'held'],
    ['2026-12-10', '09:30', 'planned'],
  ]);
  expect(draft.talkingPoints.map(({ text, isDiscussed }) => [text, isDiscussed])).toEqual([
    ['the draft', true],
    ['holidays', true],
    ['the budget', false],
  ]);
  expect(draft.actionItems.map(({ text, owner, state, due }) => [text, owner, state, due])).toEqual([
    ['Write the draft', 'them', 'open', '2026-03-10'],
    ['Ask finance', 'me', 'kept', null],
  ]);
});

it('topics for next time wait behind the last meeting, and stay in the note of earlier ones', async () => {
  const draft = await read({
    persons: [person],
    meetings: [{ ...meeting, nextTopics: '- the review\n- pay' }],
  });
  expect(draft.talkingPoints.map(({ text, isDiscussed }) => [text, isDiscussed])).toEqual([
    ['the review', false],
    ['pay', false],
  ]);
  const [note] = (await read(oikioFile)).notes.filter(({ session }) => session !== null);
  expect(note?.text).toContain('## Next topics\n\n- the review');
});

it('reads a moment on the leader’s clock', async () => {
  const draft = await read({
    persons: [person],
    meetings: [{ ...meeting, date: '2026-03-03T23:30:00.000Z' }],
  });
  expect(draft.sessions).toMatchObject([{ day: '2026-03-04', time: '00:30' }]);
});

it('takes no time from what is none', async () => {
  const draft = await read({ persons: [person], meetings: [{ ...meeting, date: '2026-03-03T29:99' }] });
  expect(draft.sessions.every(({ time }) => time === '')).toBe(true);
});

describe('what is refused, and where', () => {
  const faults: readonly [code: string, path: unknown, data: unknown][] = [
    ['cut-off', undefined, '{'],
    ['cut-off', undefined, '['.repeat(100_000)],
    ['not-json', undefined, 'x'],
    ['not-oikio', undefined, { a: 1 }],
    ['not-oikio', undefined, []],
    ['opened-backup', undefined, { leeway: 1, tables: {} }],
    ['forbidden-key', ['persons', 0], '{"persons":[{"id":1,"name":"x","__proto__":{"polluted":true}}]}'],
    ['too-deep', ['persons', 0, 'x'], `{"persons":[{"x":${'['.repeat(30)}${']'.repeat(30)}}]}`],
    ['missing', ['persons', 0, 'name'], { persons: [{ id: 1 }] }],
    ['missing', ['meetings', 0, 'personId'], { persons: [person], meetings: [{ ...meeting, personId: 9 }] }],
    [
      'wrong-day',
      ['meetings', 0, 'date'],
      { persons: [person], meetings: [{ ...meeting, date: '2026-02-30' }] },
    ],
    [
      'missing',
      ['actionItems', 0, 'meetingId'],
      { persons: [person], actionItems: [{ id: 1, meetingId: 4, description: 'x', completed: false }] },
    ],
  ];
  it.each(faults)('%s at %j', async (code, path, data) => {
    const [fault] = (await read(data)).faults;
    expect(fault?.code).toBe(code);
    expect(fault?.place.path).toEqual(path);
  });
});
