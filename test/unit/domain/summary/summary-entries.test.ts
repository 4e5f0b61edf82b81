import { describe, expect, it } from 'vitest';
import type { SummaryEntry } from '#domain/summary/summary-entry.ts';
import {
  defaultTicks,
  sectionCounts,
  staysHere,
  withEntry,
  withSection,
} from '#domain/summary/summary-selection.ts';
import { feedback, id, item, note, point, recognition, session } from '#test/unit/domain/records.ts';
import { entriesOf } from '#test/unit/domain/summary-facts.ts';

const everything = entriesOf({
  sessions: [session()],
  points: [point({ state: 'discussed', sessionId: id('s1'), notes: 'Up to two call-outs.' })],
  items: [
    item({ id: id('kept'), state: 'kept', closedOn: '2026-11-20' }),
    item({ id: id('open') }),
    item({ id: id('mine'), owner: 'me', state: 'broken', closedOn: '2026-11-20' }),
  ],
  feedback: [
    feedback({ impression: 'Afraid of silence?' }),
    feedback({ id: id('waiting'), state: 'to-deliver', deliveredOn: null }),
    feedback({ id: id('to-me'), direction: 'to-me' }),
  ],
  recognitions: [recognition(), recognition({ id: id('unspoken'), state: 'to-speak', spokenOn: null })],
  notes: [
    note(),
    note({ id: id('private'), visibility: 'private' }),
    note({ id: id('guess'), mark: 'impression' }),
    note({ id: id('talk'), sessionId: id('s1') }),
  ],
});
const ids = (entries: Iterable<SummaryEntry>) => [...entries].map((entry) => entry.id);

describe('what a summary could hold', () => {
  it('goes section by section, oldest first', () => {
    expect(ids(everything)).toEqual([
      'unspoken',
      'r1',
      'waiting',
      'f1',
      'f1:impression',
      'to-me',
      'talk',
      's1',
      'open',
      'kept',
      'mine',
      'guess',
      'n1',
      'private',
    ]);
  });

  it('leaves out what was dropped, empty, not held or outside the period', () => {
    const none = entriesOf({
      sessions: [session({ state: 'skipped', notes: 'x' }), session({ id: id('blank') })],
      points: [point({ state: 'dropped', sessionId: id('blank') })],
      items: [item({ state: 'dropped' }), item({ agreedOn: '2026-05-31' })],
      feedback: [feedback({ state: 'dropped', impression: 'x' })],
      recognitions: [recognition({ state: 'dropped' }), recognition({ spokenOn: '2026-12-01' })],
      notes: [note({ text: '  ' })],
    });
    expect(none).toEqual([]);
  });

  it('keeps an impression apart from its feedback', () => {
    const [said, impression] = entriesOf({ feedback: [feedback({ impression: 'Afraid of silence?' })] });
    expect(said?.text).toBe(
      '**Situation** Planning on 4 August.\n\n**Behaviour** Answered for the team.\n\n**Impact** Two people held back.',
    );
    expect(impression).toMatchObject({
      text: '**Impression** Afraid of silence?',
      isPrivate: true,
      isImpression: true,
    });
  });

  it('proposes readable texts', () => {
    const text = (entryId: string) => everything.find((entry) => entry.id === entryId)?.text;
    expect(text('r1')).toBe('Wrote the timeline the same night. Two teams changed their alerts.');
    expect(text('s1')).toBe('**Who decides when we page the vendor?**\n\nUp to two call-outs.');
    expect(text('kept')).toBe('Draft the rota rules — kept by them');
  });
});

describe('what is ticked at first', () => {
  const ticked = (reader: 'person' | 'hr' | 'me') =>
    ids(everything.filter((e) => defaultTicks(everything, reader, 'review').has(e.id)));

  it('for the person: everything shared that they have heard', () => {
    expect(ticked('person')).toEqual(['r1', 'f1', 'to-me', 'talk', 's1', 'open', 'kept', 'mine', 'n1']);
  });

  it('for HR: only what is settled and about the person; conversations stay between the two', () => {
    expect(ticked('hr')).toEqual(['r1', 'f1', 'kept']);
  });

  it('for the leader alone: also what is not delivered or spoken yet, but nothing private', () => {
    expect(ticked('me')).toEqual([
      'unspoken',
      'r1',
      'waiting',
      'f1',
      'to-me',
      'talk',
      's1',
      'open',
      'kept',
      'mine',
      'n1',
    ]);
  });

  it('switching a section on never takes private, impression or unheard things along', () => {
    const all = ['recognition', 'feedback', 'notes'] as const;
    const on = all.reduce(
      (ticks, section) => withSection(everything, ticks, section, true),
      new Set<string>() as ReadonlySet<string>,
    );
    expect([...on].sort()).toEqual(['f1', 'n1', 'r1', 'to-me']);
    const off = withSection(everything, withEntry(on, 'private', true), 'notes', false);
    expect([...off].sort()).toEqual(['f1', 'r1', 'to-me']);
  });

  it('counts per section', () => {
    expect(sectionCounts(everything, defaultTicks(everything, 'person', 'review'))).toEqual([
      { section: 'recognition', ticked: 1, total: 2 },
      { section: 'feedback', ticked: 2, total: 4 },
      { section: 'conversations', ticked: 2, total: 2 },
      { section: 'commitments', ticked: 3, total: 3 },
      { section: 'notes', ticked: 1, total: 3 },
    ]);
  });
});

describe('what stays here', () => {
  it('is grouped by reason', () => {
    const ticks = withEntry(defaultTicks(everything, 'person', 'review'), 'kept', false);
    const groups = staysHere(everything, ticks).map(({ reason, entries }) => [reason, ids(entries)]);
    expect(groups).toEqual([
      ['private-note', ['private']],
      ['impression', ['f1:impression', 'guess']],
      ['not-delivered', ['waiting']],
      ['not-spoken', ['unspoken']],
      ['unticked', ['kept']],
    ]);
  });
});
