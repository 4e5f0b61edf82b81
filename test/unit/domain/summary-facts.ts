import { type SummaryFacts, summaryDocument } from '#domain/summary/summary-document.ts';
import { summaryEntries } from '#domain/summary/summary-entries.ts';
import type { SummaryEntryWords, SummaryRecords } from '#domain/summary/summary-entry.ts';
import { summaryJson } from '#domain/summary/summary-json.ts';
import { summaryMarkdown } from '#domain/summary/summary-markdown.ts';

export const period = { from: '2026-06-01', to: '2026-11-30' };

const entryWords: SummaryEntryWords = {
  situation: 'Situation',
  behaviour: 'Behaviour',
  impact: 'Impact',
  outcome: 'What changed',
  impression: 'Impression',
  item: (owner, state) => `${state} by ${owner}`,
  day: (day) => day,
  why: 'Why',
  signOfSuccess: 'Sign of success',
  progress: 'Progress',
  milestones: 'Milestones',
  goalState: (state, due) => `${state}${due === null ? '' : `, due ${due}`}`,
  checkResult: (result) => result,
  level: ({ by, level, before, target }) =>
    [
      `level ${before === null ? '' : `${before.level} to `}${level.level} of ${level.of}`,
      level.name,
      `by ${by}`,
      target === null ? '' : `aims at ${target.level}`,
    ]
      .filter(Boolean)
      .join(', '),
  unconfirmed: 'unconfirmed',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  link: 'Link',
  hypothesis: 'Hypothesis',
  smallestTry: 'Try',
  learning: 'Learning',
  experimentState: (state, kind) => [state, kind].filter(Boolean).join(', '),
  delegation: ({ level, since, before, agreedBy }) =>
    `${before === null ? '' : `${before} to `}${level} since ${since}, by ${agreedBy}`,
  decision: (by, area) => `${area} decided by ${by}`,
  decisionOutcome: (outcome) => outcome,
  followThrough: (owner, { kept, n }) => `${owner} kept ${kept} of ${n}`,
};

export const noRecords: SummaryRecords = {
  sessions: [],
  points: [],
  items: [],
  feedback: [],
  recognitions: [],
  notes: [],
  goals: [],
  checks: [],
  assessments: [],
  evidence: [],
  experiments: [],
  delegations: [],
  decisions: [],
  areas: [],
  skills: [],
  personSkills: [],
  ladders: [],
  minPromises: 5,
};

export const entriesOf = (records: Partial<SummaryRecords>) =>
  summaryEntries({ ...noRecords, ...records }, period, entryWords);

const facts = (over: Partial<SummaryFacts>): SummaryFacts => ({
  personName: 'Amara Osei',
  period,
  template: 'review',
  sessionsHeld: 11,
  entries: [],
  ticks: new Set(),
  edited: new Map(),
  skillNames: new Map(),
  expected: [],
  credit: '',
  words: {
    title: (name) => name,
    subtitle: ({ from, to, sessionsHeld }) => [`${from} – ${to}`, `${sessionsHeld} one-on-ones`],
    intro: '',
    gap: 'No evidence yet.',
    otherwise: 'Also seen',
    headings: {
      recognition: 'What stood out',
      feedback: 'Feedback and what changed',
      growth: 'Growing towards',
      autonomy: 'Decides',
      experiments: 'Tried and learned',
      conversations: 'Conversations',
      commitments: 'Commitments',
      notes: 'Notes',
    },
    privateMark: 'PRIVATE',
    impressionMark: 'IMPRESSION',
  },
  formatDay: (day) => day,
  ...over,
});

export const exportsOf = (over: Partial<SummaryFacts>) => {
  const document = summaryDocument(facts(over));
  return { document, markdown: summaryMarkdown(document), json: summaryJson(document) };
};
