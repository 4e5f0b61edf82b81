import fc from 'fast-check';
import type { SummaryRecords } from '#domain/summary/summary-entry.ts';
import { check, experiment, goal } from '#test/unit/domain/growth-records.ts';
import {
  area,
  delegation,
  feedback,
  id,
  item,
  levelMove,
  note,
  point,
  recognition,
  session,
} from '#test/unit/domain/records.ts';
import { assessment, evidence, ladder } from '#test/unit/domain/skill-records.ts';
import { decision, skill } from '#test/unit/domain/summary-records.ts';
import { noRecords } from '#test/unit/domain/summary-facts.ts';

// Every word that must stay says 'canary', every word the person has not heard says 'unheard', every id says 'id-'.

const visibility = fc.constantFrom('private' as const, 'shared' as const);
const word = (isPrivate: boolean, what: string): string => `${isPrivate ? 'canary' : 'plain'}-${what}`;
const list = <T>(one: fc.Arbitrary<T>, maxLength = 4) => fc.array(one, { maxLength });
const skillOf = (n: number) => id<'skill'>(`id-skill${n}`);
const day = fc.constantFrom('2026-05-20', '2026-07-01', '2026-10-10', '2026-12-20');

const talks = fc.record({
  sessions: list(fc.constantFrom('held' as const, 'skipped' as const)).map((states) =>
    states.map((state, n) =>
      session({ id: id(`id-s${n}`), state, notes: `plain-s${n}`, reason: 'canary-reason' }),
    ),
  ),
  points: list(fc.constantFrom('open' as const, 'discussed' as const, 'dropped' as const)).map((states) =>
    states.map((state, n) =>
      point({ id: id(`id-p${n}`), state, sessionId: id(`id-s${n}`), text: `plain-p${n}` }),
    ),
  ),
  items: list(
    fc.tuple(
      fc.constantFrom('open' as const, 'kept' as const, 'broken' as const),
      fc.constantFrom('me' as const, 'them' as const),
    ),
    8,
  ).map((all) =>
    all.map(([state, owner], n) =>
      item({
        id: id(`id-i${n}`),
        state,
        owner,
        text: `plain-i${n}`,
        closedOn: state === 'open' ? null : '2026-11-12',
      }),
    ),
  ),
  feedback: list(
    fc.constantFrom('observed' as const, 'delivered' as const, 'checked' as const, 'dropped' as const),
  ).map((states) =>
    states.map((state, n) =>
      feedback({
        id: id(`id-f${n}`),
        state,
        situation: state === 'observed' ? `unheard-f${n}` : `plain-f${n}`,
        deliveredOn: state === 'observed' ? null : '2026-08-10',
        impression: `canary-impression${n}`,
      }),
    ),
  ),
  recognitions: list(fc.constantFrom('to-speak' as const, 'spoken' as const)).map((states) =>
    states.map((state, n) =>
      recognition({ id: id(`id-r${n}`), state, act: state === 'to-speak' ? `unheard-r${n}` : `plain-r${n}` }),
    ),
  ),
  notes: list(
    fc.tuple(visibility, fc.constantFrom('impression' as const, 'fact' as const, null), fc.boolean()),
  ).map((all) =>
    all.map(([seen, mark, inSession], n) =>
      note({
        id: id(`id-n${n}`),
        visibility: seen,
        mark,
        text: word(seen === 'private' || mark === 'impression', `n${n}`),
        sessionId: inSession ? id('id-s0') : null,
      }),
    ),
  ),
});

const growth = fc.record({
  goals: list(fc.tuple(visibility, fc.nat(2), day)).map((all) =>
    all.map(([seen, n, setOn], at) =>
      goal({
        id: id(`id-g${at}`),
        visibility: seen,
        title: word(seen === 'private', `g${at}`),
        why: word(seen === 'private', 'why'),
        skillId: skillOf(n),
        setOn,
      }),
    ),
  ),
  assessments: list(
    fc.tuple(visibility, fc.nat(2), fc.nat(3), day, fc.constantFrom('me' as const, 'them' as const)),
    6,
  ).map((all) =>
    all.map(([seen, n, level, assessedOn, by], at) =>
      assessment({
        id: id(`id-a${at}`),
        visibility: seen,
        skillId: skillOf(n),
        level,
        by,
        assessedOn,
        note: word(seen === 'private', `a${at}`),
      }),
    ),
  ),
  evidence: list(fc.tuple(visibility, fc.array(fc.nat(2), { maxLength: 2 }), day), 6).map((all) =>
    all.map(([seen, ns, happenedOn], at) =>
      evidence({
        id: id(`id-e${at}`),
        visibility: seen,
        skillIds: ns.map(skillOf),
        goalIds: [id('id-g0')],
        situation: word(seen === 'private', `situation${at}`),
        action: word(seen === 'private', `action${at}`),
        link: word(seen === 'private', 'link'),
        happenedOn,
        source: { kind: 'session', id: 'id-source' },
      }),
    ),
  ),
  experiments: list(
    fc.tuple(
      visibility,
      fc.constantFrom('running' as const, 'worked' as const, 'failed' as const, 'dropped' as const),
    ),
  ).map((all) =>
    all.map(([seen, state], at) =>
      experiment({
        id: id(`id-x${at}`),
        visibility: seen,
        state,
        hypothesis: word(seen === 'private', `x${at}`),
        learning: word(seen === 'private', 'learned'),
        whoElse: 'canary-who',
      }),
    ),
  ),
});

const autonomy = fc.record({
  delegations: list(fc.tuple(fc.constantFrom('both' as const, 'me' as const), day), 3).map((moves) =>
    moves.length === 0
      ? []
      : [
          delegation({
            id: id('id-d'),
            history: moves.map(([agreedBy, on], n) =>
              levelMove({
                id: id(`id-m${n}`),
                on,
                agreedBy,
                reason: word(agreedBy === 'me', `move${n}`),
                level: agreedBy === 'me' ? 2 : 6,
              }),
            ),
          }),
        ],
  ),
  decisions: list(fc.constantFrom('them' as const, 'me' as const, 'both' as const)).map((all) =>
    all.map((decidedBy, n) =>
      decision({
        id: id(`id-dc${n}`),
        decidedBy,
        what: word(decidedBy === 'me', `dc${n}`),
        outcome: 'good',
        outcomeNote: word(decidedBy === 'me', 'outcome'),
      }),
    ),
  ),
});

/** Records of every kind a summary draws from. */
export const anyRecords: fc.Arbitrary<SummaryRecords> = fc
  .tuple(talks, growth, autonomy)
  .map(([a, b, c]) => ({
    ...noRecords,
    ...a,
    ...b,
    ...c,
    checks: b.goals.map((one, n) =>
      check({ id: id(`id-c${n}`), goalId: one.id, note: word(one.visibility === 'private', `check${n}`) }),
    ),
    areas: [area({ name: 'plain-area' })],
    skills: [0, 1, 2].map((n) => skill({ id: skillOf(n), name: `plain-skill${n}`, ladderId: id('sre') })),
    ladders: [
      ladder({
        expectations: [0, 1].map((n) => ({
          skillId: skillOf(n),
          level: 2,
          text: `plain-expectation${n}`,
          examples: [],
        })),
      }),
    ],
  }));
