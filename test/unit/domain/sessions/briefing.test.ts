import { describe, expect, it } from 'vitest';
import { briefingOf } from '#domain/sessions/briefing.ts';
import { decision } from '#test/unit/domain/autonomy-records.ts';
import { check, goal } from '#test/unit/domain/growth-records.ts';
import { feedback, id, item, note, person, point, recognition, session } from '#test/unit/domain/records.ts';
import { recapText, type RecapFacts } from '#domain/sessions/recap.ts';

const nothing = {
  person: person(),
  openPoints: [],
  openItems: [],
  undelivered: [],
  unspoken: [],
  lastHeld: null,
};

describe('a briefing', () => {
  it('shows what waits for the leader, late things first, apart from theirs', () => {
    const late = item({ id: id('late'), owner: 'me', due: '2026-11-11' });
    const soon = item({ id: id('soon'), owner: 'me', due: '2026-11-27' });
    const some = item({ id: id('some'), owner: 'me' });
    const theirs = item({ id: id('theirs'), owner: 'them' });
    const briefing = briefingOf({ ...nothing, openItems: [some, theirs, soon, late] });
    expect(briefing.waitingForMe).toEqual([late, soon, some]);
    expect(briefing.theirs).toEqual([theirs]);
  });

  it('holds the agenda in order and counts who raised it', () => {
    const points = [
      point({ id: id('c'), rank: 3, origin: 'question' }),
      point({ id: id('a'), rank: 1, origin: 'them' }),
      point({ id: id('b'), rank: 2, origin: 'me' }),
    ];
    const briefing = briefingOf({ ...nothing, openPoints: points });
    expect(briefing.agenda.map((one) => one.id)).toEqual(['a', 'b', 'c']);
    expect(briefing.counts).toEqual({ fromThem: 1, fromMe: 2 });
  });

  it('names what moved twice or more', () => {
    const briefing = briefingOf({
      ...nothing,
      openPoints: [point({ moved: 1 }), point({ id: id('p2'), moved: 2 })],
      openItems: [item({ moved: 3 }), item({ id: id('i2'), moved: 0 })],
    });
    expect(briefing.movedTwiceOrMore.map((one) => one.id)).toEqual(['i1', 'p2']);
  });

  it('recalls last time: its notes and what was discussed then, nothing from before', () => {
    const then = point({ id: id('then'), state: 'discussed', sessionId: id('s1') });
    const before = point({ id: id('before'), state: 'discussed', sessionId: id('s0') });
    const briefing = briefingOf({
      ...nothing,
      lastHeld: session({ notes: 'Calm.' }),
      lastDiscussed: [before, then],
    });
    expect(briefing.lastTime).toEqual({ day: '2026-11-09', notes: 'Calm.', discussed: [then] });
  });

  it('shows nothing about anybody else', () => {
    const other = { personId: id<'person'>('jonas') };
    const briefing = briefingOf({
      ...nothing,
      openPoints: [point(other)],
      openItems: [item(other)],
      undelivered: [feedback(other)],
      unspoken: [recognition(other)],
    });
    expect(briefing).toEqual(briefingOf(nothing));
  });
});

const facts: RecapFacts = {
  personName: 'Amara',
  session: session({ notes: 'Good pace.' }),
  discussed: [point({ notes: 'She decides up to two call-outs.\nTells me after.' })],
  movesOn: [point({ text: 'Mentoring [@Wen](leeway:person/0190-ab)' })],
  items: [
    item({ owner: 'me', text: 'Dashboard access', due: '2026-11-27', cue: 'when stand-up ends' }),
    item({ text: 'Call-out limit' }),
    item({ text: 'Forget it', state: 'dropped' }),
  ],
  progress: [],
  decisions: [],
  nextDay: '2026-12-07',
  words: {
    title: (name, day) => `${name}, ${day}`,
    discussed: 'Spoken about',
    agreed: 'Agreed',
    movesOn: 'Next time',
    decided: 'Decided',
    decidedBy: (by, name) => `${by === 'them' ? name : by} decided`,
    progress: 'Growing towards',
    result: { moved: 'moved', stuck: 'stuck', done: 'done' },
    me: 'Me',
    by: (day) => `by ${day}`,
    next: (day) => `We meet on ${day}.`,
  },
  formatDay: (day) => day,
};

describe('a recap', () => {
  it('is plain text with everything shared', () => {
    expect(recapText(facts)).toBe(`Amara, 2026-11-09

Good pace.

Spoken about
- Who decides when we page the vendor?
  She decides up to two call-outs.
  Tells me after.

Agreed
- Me: Dashboard access, by 2026-11-27, when stand-up ends
- Amara: Call-out limit

Next time
- Mentoring @Wen

We meet on 2026-12-07.
`);
  });

  it('leaves out headings without anything under them', () => {
    const empty = { ...facts, session: session(), discussed: [], movesOn: [], items: [], nextDay: null };
    expect(recapText(empty)).toBe('Amara, 2026-11-09\n');
  });

  it('tells what was decided and by whom, never at which level or what was taken back', () => {
    const told = recapText({
      ...facts,
      decisions: [
        { decision: decision({ what: 'Ship on Thursday', level: 2 }), areaName: 'Release scheduling' },
        { decision: decision({ what: 'No', decidedBy: 'both' }), areaName: '' },
      ],
    });
    expect(told).toContain(
      'Decided\n- Release scheduling: Ship on Thursday, Amara decided\n- No, both decided\n',
    );
    expect(told).not.toContain('2 ');
  });

  it('tells progress checks of shared goals, and not a word of a private one', () => {
    const told = recapText({
      ...facts,
      progress: [
        { goal: goal(), check: check({ result: 'stuck', note: 'Nobody to shadow.' }) },
        { goal: goal({ title: 'Listens', visibility: 'private' }), check: check({ note: 'Not a bit.' }) },
      ],
    });
    expect(told).toContain('Growing towards\n- Leads incidents end to end: stuck\n  Nobody to shadow.\n');
    expect(told).not.toMatch(/Listens|Not a bit/);
  });

  it('says nothing of what the leader meant to raise or ask', () => {
    const mine = [
      point({ origin: 'me', text: 'Coming late' }),
      point({ origin: 'question', text: 'What else?' }),
    ];
    const told = recapText({ ...facts, movesOn: [...mine, point({ origin: 'follow-up', text: 'Rota' })] });
    expect(told).toContain('Next time\n- Rota\n');
    for (const { text } of mine) expect(told).not.toContain(text);
    expect(recapText({ ...facts, movesOn: mine })).not.toContain('Next time');
  });

  it('has no place for a private note', () => {
    // @ts-expect-error A note is not a talking point: the compiler keeps it out.
    const leak: RecapFacts = { ...facts, movesOn: [note({ visibility: 'private' })] };
    expect(leak).toBeDefined();
  });
});
