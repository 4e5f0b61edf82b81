import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '#domain/summary/summary-document.ts';
import { nextExpectations } from '#domain/summary/summary-parts.ts';
import { defaultTicks } from '#domain/summary/summary-selection.ts';
import { check, experiment, goal } from '#test/unit/domain/growth-records.ts';
import { area, delegation, feedback, id, item, levelMove, person } from '#test/unit/domain/records.ts';
import { assessment, evidence, incidents, ladder } from '#test/unit/domain/skill-records.ts';
import { decision, skill } from '#test/unit/domain/summary-records.ts';
import { entriesOf, exportsOf } from '#test/unit/domain/summary-facts.ts';

const textOf = (entries: readonly { id: string; text: string }[], entryId: string) =>
  entries.find((entry) => entry.id === entryId)?.text;
const skills = [skill({ id: incidents, name: 'Incidents', ladderId: id('sre') })];
const bank = { skills, ladders: [ladder()] };
const told = (over: Parameters<typeof assessment>[0]) => assessment({ visibility: 'shared', ...over });

describe('growth goals', () => {
  it('say why, how success shows, and how they moved in the period', () => {
    const entries = entriesOf({
      goals: [
        goal({
          why: 'The pager is hers.',
          signOfSuccess: 'A month without me on a call.',
          due: '2026-12-15',
          milestones: [
            { id: 'm', text: 'Shadow two calls', due: null, doneOn: '2026-10-20' },
            { id: 'n', text: 'Run one', due: null, doneOn: null },
          ],
        }),
      ],
      checks: [
        check({ note: 'Ran the\nsmall one.' }),
        check({ id: id('before'), checkedOn: '2026-05-01', result: 'stuck' }),
        check({ id: id('other'), goalId: id('g2') }),
      ],
    });
    expect(textOf(entries, 'g1')).toBe(
      '**Leads incidents end to end** — open, due 2026-12-15. *Why* The pager is hers. ' +
        '*Sign of success* A month without me on a call. *Milestones* ✓ Shadow two calls · ○ Run one. ' +
        '*Progress* 2026-11-09, moved: Ran the small one.',
    );
  });

  it('that are open belong to every period since they were set, closed ones to the one they ended in', () => {
    const old = { setOn: '2026-01-10' } as const;
    const entries = entriesOf({
      goals: [
        goal({ id: id('open'), ...old }),
        goal({ id: id('done'), ...old, state: 'done', closedOn: '2026-09-01' }),
        goal({ id: id('long over'), ...old, state: 'done', closedOn: '2026-03-01' }),
        goal({ id: id('dropped'), state: 'dropped', closedOn: '2026-09-01' }),
        goal({ id: id('later'), setOn: '2026-12-24' }),
      ],
    });
    expect(entries.map((entry) => [entry.id, entry.day, entry.isOpen])).toEqual([
      ['open', '2026-01-10', true],
      ['done', '2026-09-01', false],
    ]);
  });
});

describe('levels', () => {
  it('say from where to where, who sees it so, and what they aim at', () => {
    const entries = entriesOf({
      ...bank,
      personSkills: [
        {
          id: id('ps'),
          personId: id('amara'),
          skillId: incidents,
          targetLevel: 3,
          addedOn: '2026-01-05',
          endedOn: null,
        },
      ],
      assessments: [
        told({ id: id('first'), level: 1, assessedOn: '2026-02-01' }),
        told({ id: id('now'), level: 2, assessedOn: '2026-10-01' }),
      ],
      evidence: [evidence()],
    });
    expect(textOf(entries, 'now')).toBe('level 1 to 2 of 3, Engineer, by me, aims at 3.');
    expect(textOf(entries, 'first')).toBeUndefined();
  });

  it('without evidence newer than the one before say that they are unconfirmed', () => {
    const levels = [told({ id: id('first'), level: 1, assessedOn: '2026-02-01' }), told({ id: id('now') })];
    const facts = (happenedOn: string) =>
      entriesOf({ ...bank, assessments: levels, evidence: [evidence({ happenedOn })] });
    expect(textOf(facts('2026-01-20'), 'now')).toContain('*unconfirmed*');
    expect(textOf(facts('2026-09-20'), 'now')).not.toContain('unconfirmed');
  });

  it('that are shared are worked out from shared records alone: no private one confirms or precedes them', () => {
    const entries = entriesOf({
      ...bank,
      assessments: [
        assessment({ id: id('private'), level: 1, assessedOn: '2026-08-01', note: 'Too soft?' }),
        told({ id: id('now'), level: 2 }),
      ],
      evidence: [evidence({ visibility: 'private' })],
    });
    expect(textOf(entries, 'now')).toBe('level 2 of 3, Engineer, by me *unconfirmed*.');
    expect(entries.find((entry) => entry.id === 'private')).toMatchObject({ isPrivate: true });
  });
});

describe('a promotion case', () => {
  const amara = person({ standsOn: { ladderId: id('sre'), level: 2 } });
  const names = new Map([
    ['incidents', 'Incidents'],
    ['mentoring', 'Mentoring'],
  ]);
  const expected = nextExpectations(amara, ladder(), names);
  const caseOf = (entries: ReturnType<typeof entriesOf>) =>
    exportsOf({
      entries,
      ticks: new Set(entries.map((entry) => entry.id)),
      template: 'promotion',
      skillNames: names,
      expected,
    }).document;

  it('has a heading for every expectation of the next step, evidence under it, and says where there is none', () => {
    const [growth] = caseOf(entriesOf({ ...bank, evidence: [evidence()] })).sections;
    expect(growth?.parts).toMatchObject([
      {
        heading: 'Incidents',
        about: 'Leads incidents end to end',
        gap: null,
        paragraphs: [{ day: '2026-09-20' }],
      },
      { heading: 'Mentoring', about: 'Brings others on', gap: 'No evidence yet.', paragraphs: [] },
    ]);
  });

  it('does not take an assessment or a goal for evidence', () => {
    const [growth] = caseOf(
      entriesOf({ ...bank, assessments: [told({})], goals: [goal({ skillId: incidents })] }),
    ).sections;
    expect(growth?.parts.map(({ gap }) => gap)).toEqual(['No evidence yet.', 'No evidence yet.']);
  });

  it('shows evidence under each of its skills, and what belongs to none after them', () => {
    const both = evidence({ id: id('both'), skillIds: [incidents, id('mentoring')] });
    const other = evidence({ id: id('other'), skillIds: [], action: 'Wrote the hand-over list' });
    const [growth] = caseOf(entriesOf({ ...bank, evidence: [both, other] })).sections;
    expect(growth?.parts.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
      ['Incidents', 1],
      ['Mentoring', 1],
      ['Also seen', 1],
    ]);
  });

  it('has no expectations where the person stands on no step, or on the last', () => {
    expect(nextExpectations(person(), ladder(), names)).toEqual([]);
    const onTop = person({ standsOn: { ladderId: id('sre'), level: 3 } });
    expect(nextExpectations(onTop, ladder(), names)).toEqual([]);
  });

  it('proposes neither talks nor promises, nor what was said to the leader', () => {
    const entries = entriesOf({
      items: [item({ state: 'kept', closedOn: '2026-11-01' })],
      evidence: [evidence()],
      feedback: [feedback({ direction: 'to-me' })],
    });
    expect([...defaultTicks(entries, 'me', 'promotion')]).toEqual(['e1']);
    expect([...defaultTicks(entries, 'person', 'promotion')]).toEqual(['e1']);
    expect([...defaultTicks(entries, 'person', 'review')]).toEqual(['f1', 'e1', 'i1']);
  });

  it('credits whose words the expectations are', () => {
    const entries = entriesOf({ evidence: [evidence()] });
    const over = { entries, ticks: new Set(['e1']), skillNames: names, credit: 'From FT, MIT' };
    expect(exportsOf({ ...over, template: 'promotion', expected }).markdown).toContain('*From FT, MIT*');
    expect(exportsOf(over).markdown).not.toContain('MIT');
  });
});

describe('decisions and autonomy', () => {
  it('say who decides since when, and what held before', () => {
    const moved = delegation({
      history: [
        levelMove(),
        levelMove({ id: id('m2'), level: 6, on: '2026-10-12', reason: 'Nine good ones.' }),
      ],
    });
    expect(textOf(entriesOf({ areas: [area()], delegations: [moved] }), 'd1')).toBe(
      '**Vendor escalation** — 3 to 6 since 2026-10-12, by both. Nine good ones.',
    );
  });

  it('leave a slip out, and a reason that only the leader gave', () => {
    const slipped = delegation({
      history: [
        levelMove(),
        levelMove({ id: id('m2'), level: 7, on: '2026-10-12' }),
        levelMove({ id: id('m3'), on: '2026-10-12', isCorrection: true }),
      ],
    });
    const mine = delegation({ history: [levelMove({ reason: 'I do not trust it yet', agreedBy: 'me' })] });
    expect(textOf(entriesOf({ areas: [area()], delegations: [slipped] }), 'd1')).not.toContain('7');
    expect(textOf(entriesOf({ areas: [area()], delegations: [mine] }), 'd1')).not.toContain('trust');
  });

  it('hold decisions with their outcome, never the level they were taken at, and none the leader took', () => {
    const entries = entriesOf({
      areas: [area()],
      decisions: [
        decision({
          level: 2,
          outcome: 'good',
          outcomeOn: '2026-11-01',
          outcomeNote: 'Quiet nights.',
          learning: 'Ask early.',
        }),
        decision({ id: id('open') }),
        decision({ id: id('mine'), decidedBy: 'me' }),
      ],
    });
    expect(textOf(entries, 'dc1')).toBe(
      '**Page the vendor twice a month** — Vendor escalation decided by them. good. Quiet nights. *Learning* Ask early.',
    );
    expect(entries.map((entry) => [entry.id, entry.isOpen])).toEqual([
      ['dc1', false],
      ['open', true],
    ]);
  });
});

describe('promises', () => {
  it('are counted over the whole period, whatever is ticked, and only from the minimum on', () => {
    const kept = (n: number) =>
      Array.from({ length: n }, (_, at) =>
        item({ id: id(`k${at}`), state: at === 0 ? 'broken' : 'kept', closedOn: '2026-11-01' }),
      );
    expect(textOf(entriesOf({ items: kept(4) }), 'follow-through:them')).toBeUndefined();
    const entries = entriesOf({ items: kept(5) });
    expect(textOf(entries, 'follow-through:them')).toBe('them kept 4 of 5');
    const { document, markdown } = exportsOf({ entries, ticks: new Set(['follow-through:them']) });
    expect(paragraphsOf(document)).toMatchObject([{ date: '', text: 'them kept 4 of 5' }]);
    expect(markdown).toContain('- them kept 4 of 5');
  });
});

describe('what HR gets by itself of all this', () => {
  const entries = entriesOf({
    ...bank,
    areas: [area()],
    goals: [goal(), goal({ id: id('done'), state: 'done', closedOn: '2026-09-01' })],
    assessments: [
      told({ id: id('mine') }),
      told({ id: id('theirs'), by: 'them' }),
      told({ id: id('unconfirmed'), skillId: id('other') }),
      assessment({ id: id('not told'), skillId: id('third') }),
    ],
    evidence: [evidence(), evidence({ id: id('secret'), visibility: 'private' })],
    experiments: [
      experiment({ id: id('runs'), state: 'running' }),
      experiment({ id: id('worked'), state: 'worked', endedOn: '2026-11-01' }),
      experiment({ id: id('failed'), state: 'failed', endedOn: '2026-11-01' }),
      experiment({ id: id('hidden'), state: 'worked', endedOn: '2026-11-01', visibility: 'private' }),
    ],
    delegations: [
      delegation(),
      delegation({
        id: id('lowered'),
        history: [levelMove({ level: 6 }), levelMove({ id: id('m2'), level: 2, on: '2026-10-01' })],
      }),
    ],
    decisions: [decision(), decision({ id: id('poor'), outcome: 'poor', outcomeOn: '2026-11-01' })],
  });

  it('is what is settled and confirmed; a failed try, their own view and a lowered level stay between the two', () => {
    expect([...defaultTicks(entries, 'hr', 'review')].sort()).toEqual([
      'd1',
      'done',
      'e1',
      'mine',
      'poor',
      'worked',
    ]);
  });

  it('and what the person gets is all of it that is shared', () => {
    expect([...defaultTicks(entries, 'person', 'review')].sort()).toEqual(
      [
        'd1',
        'dc1',
        'done',
        'e1',
        'failed',
        'g1',
        'lowered',
        'mine',
        'poor',
        'runs',
        'theirs',
        'unconfirmed',
        'worked',
      ].sort(),
    );
  });
});
