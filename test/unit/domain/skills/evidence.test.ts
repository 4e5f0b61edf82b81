import { describe, expect, it } from 'vitest';
import { evidenceByExpectation, nextStep } from '#domain/skills/evidence-by-expectation.ts';
import {
  evidenceFromFeedback,
  evidenceFromSession,
  evidenceFromThanks,
  evidenceWorthKeeping,
  ownEvidence,
} from '#domain/skills/evidence-from.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { skillsOfStep } from '#domain/skills/skills-of-step.ts';
import { decision } from '#test/unit/domain/autonomy-records.ts';
import { evidence, incidents, ladder } from '#test/unit/domain/skill-records.ts';
import { feedback, id, person, recognition, session } from '#test/unit/domain/records.ts';

const sre = ladder();
const standing = (level: number) => person({ standsOn: { ladderId: sre.id, level } });

describe('a promotion case', () => {
  it('is about the step above the one a person stands on', () => {
    expect(nextStep(standing(2), sre)).toBe(3);
    expect(nextStep(standing(3), sre)).toBe(null);
    expect(nextStep(person(), sre)).toBe(null);
    expect(nextStep(standing(1), ladder({ id: id('other') }))).toBe(null);
  });

  it('puts evidence under every expectation of its skill, oldest first, and shows what has none', () => {
    const late = evidence({ id: id('e2'), happenedOn: '2026-11-17' });
    const found = evidenceByExpectation(sre, 3, [late, evidence()]);
    expect(found.map(({ expectation, evidence: { length } }) => [expectation.text, length])).toEqual([
      ['Leads incidents end to end', 2],
      ['Brings others on', 0],
    ]);
    expect(found[0]?.evidence.map((one) => one.happenedOn)).toEqual(['2026-09-20', '2026-11-17']);
  });

  it('leaves evidence of other skills out', () =>
    expect(
      evidenceByExpectation(sre, 3, [evidence({ skillIds: [id('hiring')] })]).flatMap((one) => one.evidence),
    ).toEqual([]));
});

it('a step brings the skills expected at it and above it, aiming at the higher', () => {
  expect(skillsOfStep(sre, 1)).toEqual([{ skillId: incidents, targetLevel: 2 }]);
  expect(skillsOfStep(sre, 2)).toEqual([
    { skillId: incidents, targetLevel: 3 },
    { skillId: 'mentoring', targetLevel: 3 },
  ]);
});

// Product.md: "Private never becomes shared without an explicit act."
describe('evidence taken from another record', () => {
  it('is shared only where the person has heard it', () => {
    expect(evidenceFromFeedback(feedback()).visibility).toBe('shared');
    expect(evidenceFromFeedback(feedback({ state: 'to-deliver', deliveredOn: null })).visibility).toBe(
      'private',
    );
    expect(evidenceFromThanks(recognition()).visibility).toBe('shared');
    expect(evidenceFromThanks(recognition({ state: 'to-speak', spokenOn: null })).visibility).toBe('private');
    expect(ownEvidence('2026-11-23').visibility).toBe('private');
  });

  it('takes the facts, the day and where it came from, never an impression', () => {
    const taken = evidenceFromFeedback(feedback({ impression: 'Wants to shine' }));
    expect(taken).toMatchObject({
      happenedOn: '2026-08-04',
      situation: 'Planning on 4 August.',
      action: 'Answered for the team.',
      result: 'Two people held back.',
      source: { kind: 'feedback', id: 'f1' },
    });
    expect(JSON.stringify(taken)).not.toContain('shine');
    expect(evidenceFromSession(session(), ' ran the call ')).toMatchObject({
      action: 'ran the call',
      happenedOn: '2026-11-09',
    });
  });

  it('is offered for what the person heard and for their decisions that turned out well, for nothing else', () => {
    const of = (over: Partial<Decision>) =>
      evidenceWorthKeeping({ kind: 'decision', decision: decision({ outcome: 'good', ...over }) });
    expect(of({ decidedBy: 'them', learning: 'Ask earlier' })).toMatchObject({
      source: { kind: 'decision' },
    });
    expect(JSON.stringify(of({ decidedBy: 'them', learning: 'Ask earlier' }))).not.toContain('Ask earlier');
    expect(of({ decidedBy: 'both' })).not.toBe(null);
    expect(of({ decidedBy: 'me' })).toBe(null);
    expect(of({ decidedBy: 'them', outcome: 'open' })).toBe(null);
    expect(of({ decidedBy: 'them', outcome: 'poor' })).toBe(null);
    const heard = (over: Partial<Feedback>) =>
      evidenceWorthKeeping({ kind: 'feedback', feedback: feedback(over) });
    expect(heard({})).not.toBe(null);
    expect(heard({ direction: 'to-me' })).toBe(null);
    expect(heard({ state: 'to-deliver', deliveredOn: null })).toBe(null);
    expect(evidenceWorthKeeping({ kind: 'thanks', thanks: recognition({ state: 'to-speak' }) })).toBe(null);
    expect(evidenceWorthKeeping({ kind: 'thanks', thanks: recognition() })).not.toBe(null);
  });
});
