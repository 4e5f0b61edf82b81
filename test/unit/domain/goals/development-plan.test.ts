import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/skills/assessment.ts';
import {
  developmentPlan,
  goalsKeptOut,
  type PlanFacts,
  type PlanWords,
  planMarkdown,
  usualPlanPeriod,
} from '#domain/goals/development-plan.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import { activityKinds, type GrowthGoal } from '#domain/goals/growth-goal.ts';
import { goal, objective } from '#test/unit/domain/growth-records.ts';
import { amara, id } from '#test/unit/domain/records.ts';
import { assessment, evidence } from '#test/unit/domain/skill-records.ts';

const today = '2026-11-23';
const period = { from: '2026-10-01', to: '2027-03-31' };
const skill = {
  id: id<'skill'>('k1'),
  personId: null,
  name: 'Incidents',
  group: '',
  about: '',
  ladderId: null,
  addedOn: '2026-01-01',
  archivedOn: null,
};
const assessed = (over: Partial<Assessment>) =>
  assessment({ skillId: skill.id, assessedOn: '2026-11-01', visibility: 'shared', ...over });
const proof = (over: Partial<Evidence>) => evidence({ skillIds: [skill.id], ...over });
const works = {
  id: id<'person-skill'>('ps1'),
  personId: amara,
  skillId: skill.id,
  targetLevel: 3,
  addedOn: '2026-01-01',
  endedOn: null,
};
const nothing: PlanFacts = {
  goals: [],
  personSkills: [],
  assessments: [],
  evidence: [],
  skills: [skill],
  objectives: [],
  period,
  today,
};
const kinds = Object.fromEntries(activityKinds.map((kind) => [kind, kind])) as PlanWords['kinds'];
const words: PlanWords = {
  title: (name) => `Development plan, ${name}`,
  period: (from, to) => `${from} to ${to}`,
  agreedOn: (day) => `agreed on ${day}`,
  notAgreed: 'not agreed yet',
  goals: 'Goals',
  skills: 'Levels',
  why: 'Why',
  signOfSuccess: 'Sign of success',
  milestones: 'Steps',
  activities: 'To learn',
  serves: (title) => `serves ${title}`,
  by: (day) => `by ${day}`,
  reachedOn: (day) => `reached ${day}`,
  kinds,
  withHelper: (name) => `with ${name}`,
  levels: (level, target) => `${level ?? 'not yet'} → ${target}`,
};
const text = (facts: PlanFacts): string =>
  planMarkdown({
    personName: 'Amara Osei',
    period,
    agreedOn: null,
    plan: developmentPlan(facts),
    words,
    formatDay: (day) => day,
  });

describe('a development plan', () => {
  it('holds open goals set before its end, and those reached within it', () => {
    const titles = (...goals: GrowthGoal[]) =>
      developmentPlan({ ...nothing, goals }).goals.map((one) => one.goal.id);
    expect(
      titles(
        goal({ id: id('open') }),
        goal({ id: id('reached'), state: 'done', closedOn: period.from }),
        goal({ id: id('before'), state: 'done', closedOn: '2026-09-30' }),
        goal({ id: id('dropped'), state: 'dropped', closedOn: today }),
        goal({ id: id('after'), setOn: '2027-04-01' }),
      ),
    ).toEqual(['open', 'reached']);
  });

  it('says goals, levels, steps, activities and helpers', () => {
    const facts: PlanFacts = {
      ...nothing,
      goals: [
        goal({
          why: 'Two outages came back.',
          due: '2027-01-31',
          objectiveId: id('o1'),
          skillId: skill.id,
          targetLevel: 3,
          milestones: [
            { id: 'm1', text: 'Shadow one', due: null, doneOn: today },
            { id: 'm2', text: 'Run one', due: '2026-12-15', doneOn: null },
          ],
          activities: [{ id: 'v1', kind: 'shadowing', text: 'Night call', helper: 'Jonas', doneOn: null }],
        }),
      ],
      personSkills: [works],
      assessments: [assessed({})],
      evidence: [proof({})],
      objectives: [objective()],
    };
    expect(text(facts)).toBe(`# Development plan, Amara Osei

2026-10-01 to 2027-03-31 · not agreed yet

## Goals

### Leads incidents end to end

by 2027-01-31 · Incidents: 2 → 3 · serves Fewer repeat outages

- **Why**

  Two outages came back.

**Steps**

- [x] Shadow one
- [ ] Run one, by 2026-12-15

**To learn**

- [ ] shadowing: Night call, with Jonas

## Levels

- Incidents: 2 → 3
`);
  });

  it('names a level only as far as the person may read it', () => {
    const facts = { ...nothing, personSkills: [works], evidence: [proof({})] };
    const level = (over: Partial<PlanFacts>) => developmentPlan({ ...facts, ...over }).skills[0]?.level;
    expect(level({ assessments: [assessed({})] })).toBe(2);
    expect(level({ assessments: [assessed({ visibility: 'private' })] })).toBeNull();
    expect(level({ assessments: [assessed({})], evidence: [proof({ visibility: 'private' })] })).toBeNull();
  });

  it('knows how many private goals stay out', () => {
    const goals = [goal(), goal({ id: id('g2'), visibility: 'private' })];
    expect(goalsKeptOut(goals, period).map((one) => one.id)).toEqual(['g2']);
  });

  it('is the same text whatever private records lie beside the shared ones', () => {
    const secret = fc.string({ minLength: 1 }).map((said) => `SECRET ${said}`);
    const privateGoal = fc.record({
      title: secret,
      why: secret,
      signOfSuccess: secret,
      milestones: fc.array(secret.map((said) => ({ id: said, text: said, due: null, doneOn: null }))),
      activities: fc.array(
        secret.map((said) => ({ id: said, kind: 'course' as const, text: said, helper: said, doneOn: null })),
      ),
    });
    const shared: PlanFacts = {
      ...nothing,
      goals: [goal({ skillId: skill.id, targetLevel: 3 })],
      personSkills: [works],
      assessments: [assessed({})],
      evidence: [proof({})],
    };
    fc.assert(
      fc.property(
        fc.array(privateGoal),
        fc.array(
          fc.record({ level: fc.nat(5), note: secret, by: fc.constantFrom('me' as const, 'them' as const) }),
        ),
        fc.array(fc.record({ action: secret, link: secret })),
        (goals, levels, proofs) => {
          const hidden = { visibility: 'private' as const };
          const told = text({
            ...shared,
            goals: [
              ...goals.map((over, n) => goal({ ...over, ...hidden, id: id(`p${n}`) })),
              ...shared.goals,
            ],
            assessments: [
              ...shared.assessments,
              ...levels.map((over, n) =>
                assessed({ ...over, ...hidden, id: id(`h${n}`), assessedOn: '2026-11-20' }),
              ),
            ],
            evidence: [
              ...shared.evidence,
              ...proofs.map((over, n) => proof({ ...over, ...hidden, id: id(`x${n}`) })),
            ],
          });
          expect(told).toBe(text(shared));
          expect(told).not.toContain('SECRET');
        },
      ),
    );
  });

  it('lets no text leave its place, and no id leave the program', () => {
    const told = text({
      ...nothing,
      goals: [
        goal({
          title: '# Not a heading [@Wen](leeway:person/0190-ab)',
          why: '## Nor this\n\n<script>no</script>',
        }),
      ],
    });
    expect(told.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(3);
    expect(told).not.toMatch(/leeway:|<script/);
  });
});

it('the usual period is half a year from the first of the month on', () => {
  expect(usualPlanPeriod('2026-11-23')).toEqual({ from: '2026-11-01', to: '2027-04-30' });
  expect(usualPlanPeriod('2026-08-31')).toEqual({ from: '2026-08-01', to: '2027-01-31' });
});
