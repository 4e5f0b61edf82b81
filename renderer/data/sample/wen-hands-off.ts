import { delegated } from './deeds-of-autonomy.ts';
import { obstacle } from './deeds-of-decisions.ts';
import {
  activityDone,
  assessed,
  checked,
  evidence,
  experiment,
  experimentEnded,
  experimentStarted,
  goal,
  growsIn,
  milestoneDone,
  standsOn,
} from './deeds-of-growth.ts';
import { ago, type HandsOffScript, inSession } from './hands-off-script.ts';

const owning = 'Owns the export from ticket to pager';
const alone = 'Twenty minutes alone before a question save an hour for both';
const reading = 'Reading a change aloud finds more than reading it silently';

/** The newest: low levels that are right, a goal that is stuck behind the leader, and a try that taught something. */
export const wenHandsOff: HandsOffScript = [
  [
    inSession(24),
    experiment({
      hypothesis: alone,
      smallestTry: 'Twenty minutes alone, then ask and say what has been tried. Two weeks.',
      blastRadius: 'An hour of being stuck.',
      stopRule: 'A whole afternoon lost.',
    }),
    experimentStarted(alone),
  ],
  [
    inSession(20),
    experimentEnded(alone, 'worked', {
      result: 'Half the questions answered themselves. The others were better questions.',
      learning: 'Write down what you tried; the answer is often in it.',
      whoElse: '',
    }),
    evidence(
      {
        situation: 'Tests that took eleven minutes for one line.',
        task: 'Two days to make them faster.',
        action: 'They measured first, and wrote down what did not work as well.',
        result: 'Four minutes, and everyone runs them before pushing.',
      },
      { skills: ['Testing'] },
    ),
  ],
  [
    inSession(16),
    standsOn('Engineer'),
    growsIn('Bringing work to its end', 2),
    growsIn('Testing', 2),
    growsIn('Writing and speaking', 2),
    assessed('Testing', 'them', 1),
    assessed('Testing', 'me', 2),
    goal({
      title: owning,
      why: 'They lose track of time when something is slow, and would like to see it through to the end.',
      signOfSuccess: 'A week in which nobody else has to look at the export.',
      dueIn: 150,
      objective: 'Invoices nobody has to call about',
      skill: 'Bringing work to its end',
      targetLevel: 2,
      milestones: ['A page for the night', 'The first week as owner', 'A name to ask on the platform side'],
      activities: [
        { kind: 'shadowing', text: 'A week beside the pager', helper: 'Tomás Vidal' },
        { kind: 'mentoring', text: 'Pairing, two hours a week', helper: 'Amara Osei' },
      ],
    }),
    activityDone(owning, 'A week beside the pager'),
  ],
  [
    inSession(18),
    delegated('Alert rules', 1, 'both', 'They read along; what wakes people is not theirs yet.'),
  ],
  [
    inSession(14),
    delegated('Production access', 1, 'both', 'The first weeks on call: I decide and explain.'),
  ],
  [
    inSession(12),
    milestoneDone(owning, 'A page for the night'),
    checked(owning, 'moved', 'Tomás tried the page half asleep.'),
  ],
  [
    inSession(10),
    delegated('Production access', 2, 'both', 'They know the export by now; the ledger comes later.'),
    evidence(
      {
        situation: 'The rehearsal, in front of everyone.',
        task: 'Say what they had seen.',
        action: 'They said that the night run copies everything twice.',
        result: 'The ledger switch fitted into one night.',
      },
      { skills: ['Writing and speaking'] },
    ),
    assessed('Writing and speaking', 'me', 2, 'They nearly didn’t say it.'),
  ],
  [
    inSession(8),
    milestoneDone(owning, 'The first week as owner'),
    checked(owning, 'moved', 'Two questions came, both answered within the hour.'),
  ],
  [
    inSession(6),
    experiment({
      hypothesis: reading,
      smallestTry: 'Three reviews read aloud with Amara.',
      blastRadius: 'An hour a week.',
      stopRule: 'Three reviews without a finding.',
    }),
    experimentStarted(reading),
  ],
  [inSession(4), checked(owning, 'stuck', 'Nobody to ask on the platform side.')],
  [
    inSession(2),
    checked(owning, 'stuck', 'Still nobody by name. It waits for me, not for them.'),
    obstacle('Nobody to ask on the platform side', 'me', { goal: owning }),
  ],
  [
    ago(8),
    experimentEnded(reading, 'failed', {
      result: 'Three reviews, no finding, and both were hoarse.',
      kind: 'intelligent',
      learning: 'It is the second pair of eyes that finds things, not the voice.',
      whoElse: 'Priya, who wanted to try it with the price changes.',
    }),
  ],
];
