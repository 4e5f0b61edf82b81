import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import { parseCapture } from '#domain/capture/capture.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { Named } from '#domain/people/names.ts';
import { id } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const named = (name: string): Named => ({ id: id(name), name });
const team = ['Amara Osei', 'Jonas Lind', 'Priya Nair'].map(named);
const area = (name: string, levels: Record<string, DelegationLevel> = {}): AreaNamed => ({
  id: id(name),
  name,
  levels: new Map(Object.entries(levels).map(([person, level]) => [id<'person'>(person), level])),
});
const areas = [
  area('Vendor escalation', { 'Amara Osei': 6, 'Priya Nair': 3 }),
  area('Vendor choice', { 'Amara Osei': 4 }),
  area('Architecture choices', { 'Priya Nair': 5 }),
  area('Hiring interviews'),
];
const parsed = (line: string) => parseCapture(line, team, today, areas);

/** Issue 3: "Decisions: recorded in two lines from capture: what, area, who decided, level really used." */
describe('a decision in quick capture', () => {
  const vendor = {
    kind: 'decision',
    personId: 'Amara Osei',
    areaId: 'Vendor escalation',
    what: 'switch to B',
    level: 6,
    decidedBy: 'them',
  };

  it('names person, area and what; the level is the agreed one unless it is said', () => {
    expect(parsed('decided @amara vendor escalation: switch to B at 6')).toEqual(vendor);
    expect(parsed('decided @amara vendor escalation: switch to B')).toEqual(vendor);
    expect(parsed('Decided @amara escal: switch to B')).toEqual(vendor);
    expect(parsed('decided amara Vendor Escalation switch to B')).toEqual(vendor);
    expect(parsed('amara decided vendor escalation: switch to B')).toEqual(vendor);
    expect(parsed('@amara decided vendor escalation: switch to B')).toEqual(vendor);
  });

  it('who decided follows from the level really used', () => {
    const at = (level: number) => parsed(`decided @amara vendor escalation: switch to B at level ${level}`);
    expect(at(3)).toMatchObject({ level: 3, decidedBy: 'me' });
    expect(at(4)).toMatchObject({ level: 4, decidedBy: 'both' });
    expect(at(5)).toMatchObject({ level: 5, decidedBy: 'them' });
  });

  it('who decided may be said; where that does not fit the agreed level, the level is asked for', () => {
    const needsLevel = { kind: 'incomplete', needs: 'level' };
    expect(parsed('I decided for @amara vendor escalation: B')).toMatchObject(needsLevel);
    expect(parsed('I decided for @amara vendor escalation: B at 3')).toMatchObject({
      decidedBy: 'me',
      level: 3,
    });
    expect(parsed('I decided @priya vendor escalation: B')).toMatchObject({ decidedBy: 'me', level: 3 });
    expect(parsed('we decided @amara vendor choice: B')).toMatchObject({ decidedBy: 'both', level: 4 });
    expect(parsed('decided with amara vendor escalation: B')).toMatchObject(needsLevel);
    expect(parsed('priya decided vendor escalation: B')).toMatchObject(needsLevel);
  });

  it('asks for the area, never guesses one', () => {
    const own = [{ name: 'Vendor escalation' }, { name: 'Vendor choice' }];
    expect(parsed('decided @amara switch to B')).toMatchObject({ needs: 'area', typed: '', areas: own });
    expect(parsed('decided @amara budget: switch')).toMatchObject({ needs: 'area', typed: 'budget' });
    expect(parsed('decided @amara vendor: switch')).toMatchObject({ needs: 'one-area', areas: own });
    expect(parsed('decided @amara')).toMatchObject({ needs: 'area' });
    expect(parsed('decided')).toMatchObject({ needs: 'person' });
    expect(parsed('decided @amara vendor escalation:')).toMatchObject({ needs: 'text' });
    expect(parsed('decided @amara vendor escalation: at 6')).toMatchObject({ needs: 'text' });
  });

  it('asks for the level where nothing was agreed', () => {
    expect(parsed('decided @amara hiring interviews: no')).toMatchObject({ needs: 'level' });
    expect(parsed('decided @amara hiring interviews: no at 2')).toMatchObject({ level: 2, decidedBy: 'me' });
  });

  it('is none without an area behind a name: that is something to speak about', () => {
    expect(parsed('@amara decided to leave')).toMatchObject({
      kind: 'talking-point',
      text: 'decided to leave',
    });
  });

  it('keeps the words as they were typed, whatever they are', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/at\s+(level\s+)?[1-7][\s.]*$/i.test(text));
    fc.assert(
      fc.property(words, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), (what, level) => {
        const captured = parsed(`decided @amara vendor escalation: ${what} at ${level}`);
        expect(captured).toMatchObject({ kind: 'decision', what, level });
      }),
    );
  });
});

describe('a take-back in quick capture', () => {
  const taken = (line: string) => parsed(`took back @priya architecture choices: ${line}`);

  it('names person, area and what the leader did', () => {
    expect(taken('answered myself')).toEqual({
      kind: 'take-back',
      personId: 'Priya Nair',
      areaId: 'Architecture choices',
      takeBackKind: 'answered-instead',
      note: 'answered myself',
    });
    expect(taken('decided anyway, in a hurry')).toMatchObject({ takeBackKind: 'decided-anyway' });
    expect(taken('redid it')).toMatchObject({ takeBackKind: 'redid' });
    expect(taken('checked once more')).toMatchObject({ takeBackKind: 'extra-check' });
    expect(parsed('I took back from priya arch: redid it')).toMatchObject({ takeBackKind: 'redid' });
  });

  it('asks what it was when the words do not say, or say two things', () => {
    expect(taken('')).toMatchObject({ needs: 'take-back-kind' });
    expect(taken('was nervous')).toMatchObject({ needs: 'take-back-kind' });
    expect(taken('checked, then redid it')).toMatchObject({ needs: 'take-back-kind' });
  });

  it('takes back only what was agreed with the person', () => {
    expect(parsed('took back @jonas vendor choice: redid it')).toMatchObject({ needs: 'area', areas: [] });
    expect(parsed('took back @priya vendor choice: redid it')).toMatchObject({ needs: 'area' });
  });
});

describe('an obstacle in quick capture', () => {
  it('names person, what blocks, and behind a dash who can remove it', () => {
    expect(parsed('@jonas is blocked by the firewall rule — me')).toEqual({
      kind: 'obstacle',
      personId: 'Jonas Lind',
      what: 'the firewall rule',
      remover: 'me',
      removerName: '',
    });
    expect(parsed('Jonas is blocked by the firewall rule - me')).toMatchObject({ remover: 'me' });
    expect(parsed('@jonas is blocked by the rule -- Jonas')).toMatchObject({ remover: 'them' });
    expect(parsed('@jonas is blocked by the rule – network team')).toMatchObject({
      what: 'the rule',
      remover: 'other',
      removerName: 'network team',
    });
  });

  it('asks who can remove it, and takes no plain hyphen for an answer', () => {
    expect(parsed('@jonas is blocked by the firewall rule')).toMatchObject({ needs: 'remover' });
    expect(parsed('@jonas is blocked by the rule - outbound')).toMatchObject({ needs: 'remover' });
    expect(parsed('@jonas is blocked by the rule - outbound — me')).toMatchObject({
      what: 'the rule - outbound',
    });
    expect(parsed('@jonas is blocked')).toMatchObject({ needs: 'text' });
  });
});

describe('every line of capture', () => {
  it('is read without throwing, and names only areas and people it was given', () => {
    const start = fc.constantFrom(
      'decided ',
      'we decided ',
      'took back ',
      '@amara ',
      'jonas is blocked by ',
      '',
    );
    const piece = fc.constantFrom(
      '@amara ',
      'priya ',
      'vendor: ',
      'escalation ',
      ': ',
      '— me',
      'at 6',
      ' - ',
    );
    const line = fc
      .tuple(start, fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 8 }))
      .map(([first, rest]) => first + rest.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const captured = parsed(text);
        if ('areaId' in captured) expect(areas.map((one) => one.id)).toContain(captured.areaId);
        if ('personId' in captured) expect(team.map((one) => one.id)).toContain(captured.personId);
      }),
      { numRuns: 500 },
    );
  });

  it('without areas stays what it was', () => {
    expect(parseCapture('@amara decided vendor escalation: B', team, today)).toMatchObject({
      kind: 'talking-point',
    });
  });
});
