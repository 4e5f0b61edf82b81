import type { PersonId } from '#domain/ids.ts';
import type { Table } from '#vault/table.ts';
import type { Query } from './live.ts';
import * as all from './tables.ts';

/** What is told apart when a person is about to go, in the order it is told, and the tables behind each. */
export const kindsAbout = {
  sessions: [all.sessions],
  talkingPoints: [all.talkingPoints],
  actionItems: [all.actionItems],
  notes: [all.notes],
  feedback: [all.feedback],
  thanks: [all.recognitions],
  delegations: [all.delegations],
  decisions: [all.decisions],
  /** The leader's own conduct beside them. */
  looks: [all.looks, all.takeBacks, all.levelCards],
  obstacles: [all.obstacles],
  goals: [all.growthGoals],
  progressChecks: [all.progressChecks],
  experiments: [all.experiments],
  skills: [all.personSkills, all.assessments],
  evidence: [all.evidence],
  askings: [all.askings],
  summaries: [all.summaries],
} as const satisfies Record<string, readonly Table[]>;

export type KindAbout = keyof typeof kindsAbout;

/** How many records of each kind are about one person. */
export type CountsAbout = Readonly<Record<KindAbout, number>>;

/** What goes when a person is deleted, counted by the index alone. */
export const countsAbout =
  (personId: PersonId): Query<CountsAbout> =>
  async (reader) => {
    const counted = Object.entries(kindsAbout).map(async ([kind, tables]) => {
      const counts = await Promise.all(tables.map((table: Table) => reader.count(table, { personId })));
      return [kind, counts.reduce((sum, count) => sum + count, 0)] as const;
    });
    return Object.fromEntries(await Promise.all(counted)) as CountsAbout;
  };
