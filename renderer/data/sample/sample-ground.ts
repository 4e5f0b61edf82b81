import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Objective } from '#domain/goals/objective.ts';
import type { Question } from '#domain/sessions/question.ts';
import type { SessionKind } from '#domain/sessions/session.ts';

type ObjectiveScript = Pick<Objective, 'title' | 'why' | 'of'> & {
  /** Months before and after today. */
  since: number;
  until: number;
};

/** What the team and the organisation aim at. Nothing serves the last one yet, and the program says so. */
export const sampleObjectives: readonly ObjectiveScript[] = [
  {
    title: 'Fewer repeat outages',
    why: 'Nobody is woken twice by the same cause.',
    of: 'team',
    since: 6,
    until: 1,
  },
  {
    title: 'Invoices nobody has to call about',
    why: 'Half of all calls to support are about a letter or a number of ours.',
    of: 'organisation',
    since: 6,
    until: 6,
  },
  {
    title: 'A second region by summer',
    why: 'Two of our largest customers may not keep their data here for much longer.',
    of: 'organisation',
    since: 1,
    until: 8,
  },
];

type AreaScript = Pick<DecisionArea, 'name' | 'scope' | 'reach' | 'isReversible'> & { serves?: string };

/** The fields of decisions on this team's board. */
export const sampleAreas: readonly AreaScript[] = [
  {
    name: 'Release scheduling',
    scope: 'Which change goes out when, and which one waits. Not what is built.',
    reach: 'team',
    isReversible: true,
    serves: 'Fewer repeat outages',
  },
  {
    name: 'Vendor escalation',
    scope: 'When we call the payment vendor at night, and what we ask of them.',
    reach: 'organisation',
    isReversible: true,
  },
  {
    name: 'Production access',
    scope: 'Who may touch what, and what is tried on the live system.',
    reach: 'organisation',
    isReversible: false,
  },
  {
    name: 'Architecture choices',
    scope: 'What we build on, and what we will have to live with.',
    reach: 'team',
    isReversible: false,
  },
  {
    name: 'Billing',
    scope: 'Prices on the invoice, wording, order of work.',
    reach: 'team',
    isReversible: true,
    serves: 'Invoices nobody has to call about',
  },
  {
    name: 'Alert rules',
    scope: 'What wakes somebody, and what waits until the morning.',
    reach: 'team',
    isReversible: true,
    serves: 'Fewer repeat outages',
  },
  {
    name: 'Cost decisions',
    scope: 'What the cluster, the storage and the tools may cost.',
    reach: 'team',
    isReversible: true,
  },
  {
    name: 'Hiring interviews',
    scope: 'Who is invited, who asks, and what is asked.',
    reach: 'team',
    isReversible: true,
  },
];

/** What the leader wrote on the mirror, so many months before this one. */
export const sampleMirror: readonly { months: number; leaveAlone: string }[] = [
  { months: 5, leaveAlone: 'The release calendar. I answer no question about it, not even a quick one.' },
  { months: 4, leaveAlone: 'Tomás’s list of alerts, also where I would have kept one.' },
  { months: 3, leaveAlone: 'Billing questions that reach me: I name Priya and write nothing else.' },
  { months: 2, leaveAlone: 'The rehearsal. A status at the full hour and nothing in between.' },
  {
    months: 1,
    leaveAlone: 'Cost decisions below a month of the cluster. Jonas tells me after, and that is enough.',
  },
];

/** The leader's own questions beside those that ship with the program. */
export const sampleQuestions: readonly Pick<Question, 'text' | 'category'>[] = [
  { text: 'What would you like to be asked about in a year?', category: 'growth' },
  { text: 'When was I in your way lately?', category: 'feedback-to-me' },
  { text: 'What keeps you here, and what could drive you away?', category: 'stay' },
];

/** What this leader wants to speak about regularly: growth as usual, the rest once a year or when it comes up. */
export const sampleClocks: readonly (readonly [SessionKind, number | null])[] = [
  ['career', 365],
  ['stay', 365],
  ['feedback-to-me', 365],
  ['delegation', null],
  ['alignment', null],
];
