import { delegated, framed, needs } from './deeds-of-autonomy.ts';
import { decided, looked, lookedAnyway, turnedOut } from './deeds-of-decisions.ts';
import {
  assessed,
  checked,
  evidence,
  experiment,
  experimentEnded,
  experimentStarted,
  goal,
  goalReached,
  growsIn,
  milestoneDone,
  standsOn,
} from './deeds-of-growth.ts';
import { ago, type HandsOffScript, inSession } from './hands-off-script.ts';

const cost = 'Cost decisions';
const architecture = 'Architecture choices';
const access = 'Production access';
const aloud = 'Lets others think aloud';
const measuring = 'Slow search costs us less than a rewrite would';

/** Decides about money up to a limit, and well; has access to everything, and nobody ever wrote down within which frame. */
export const jonasHandsOff: HandsOffScript = [
  [
    inSession(20),
    delegated(architecture, 6, 'both', 'He has built the first ledger and knows where it hurts.'),
    framed(architecture, {
      outcome: 'A ledger that the next three people can change.',
      limits: 'Two projects at a time. No second database.',
      callMeWhen: 'a choice would move a date that a customer knows.',
      reviewIn: 200,
    }),
    delegated('Release scheduling', 4, 'both', 'As long as the ledger moves, we set his dates together.'),
    growsIn('Feedback and teaching', 4),
    growsIn('Design', 4),
  ],
  [
    inSession(16),
    standsOn('Staff engineer'),
    assessed('Feedback and teaching', 'me', 2, 'Eight questions, eight first answers.'),
    goal({
      title: aloud,
      why: 'Two people held something back, and he wants to hear it.',
      signOfSuccess: 'In planning he speaks fifth, three times in a row.',
      dueIn: 60,
      skill: 'Feedback and teaching',
      targetLevel: 3,
      milestones: ['Opens with a round', 'Speaks fifth in a planning'],
      activities: [{ kind: 'practice', text: 'Waits until two others have answered', helper: 'Ilse Kraus' }],
    }),
  ],
  [inSession(14), delegated(access, 5, 'both', 'He has run it for six years.')],
  [
    inSession(12),
    checked(aloud, 'moved', 'Hard for two weeks, then interesting.'),
    milestoneDone(aloud, 'Opens with a round'),
    evidence(
      {
        situation: 'The rehearsal, in front of the drawing of the night run.',
        task: 'Find what would break.',
        action: 'He waited until Wen had found the words.',
        result: 'Wen’s idea saved a whole copy of the night run.',
      },
      { skills: ['Feedback and teaching'], goals: [aloud] },
    ),
  ],
  [inSession(10), delegated(cost, 4, 'both', 'A budget of his own; the limit is still to come.')],
  [
    inSession(8),
    checked(aloud, 'done', 'He spoke fifth, and nobody had to remind him.'),
    milestoneDone(aloud, 'Speaks fifth in a planning'),
    goalReached(aloud),
    assessed('Feedback and teaching', 'them', 3),
    assessed('Feedback and teaching', 'me', 3),
  ],
  [ago(60), decided(architecture, 'The slow way for the ledger', 'them', 6)],
  [ago(45), turnedOut('The slow way for the ledger', 'good', 'Not one customer noticed.')],
  [
    inSession(6),
    delegated(cost, 6, 'both', 'He decides alone up to a month of the cluster, and tells me after.'),
    framed(cost, {
      outcome: 'The bill grows slower than the traffic.',
      limits: 'Up to one month of the cluster. Nothing that binds us for longer than a quarter.',
      callMeWhen: 'another group would pay for it.',
      reviewIn: 90,
    }),
    needs(cost, 'The bill by team', 'has', 'me'),
    experiment({
      hypothesis: measuring,
      smallestTry: 'One week of measuring before anything is rewritten.',
      blastRadius: 'A week of his time.',
      stopRule: 'The first three days show nothing new.',
    }),
    experimentStarted(measuring),
  ],
  [ago(38), decided(cost, 'Staging sleeps at night', 'them', 6)],
  [
    inSession(4),
    experimentEnded(measuring, 'worked', {
      result: 'One customer in fifty waits. One index is enough.',
      learning: 'Measure a week before you rewrite a year.',
      whoElse: 'The platform group, before they buy a search service.',
    }),
  ],
  [ago(30), turnedOut('Staging sleeps at night', 'good', 'Nobody noticed, which was the point.')],
  [ago(27), decided(cost, 'Storage for three years instead of five', 'them', 6)],
  [ago(25), lookedAnyway(cost, 'The storage decision, since finance asked me.')],
  [ago(21), decided(architecture, 'One index instead of the rewrite', 'them', 6)],
  [ago(15), turnedOut('Storage for three years instead of five', 'good', 'Finance agreed the same day.')],
  [
    ago(14),
    turnedOut('One index instead of the rewrite', 'good', 'One in fifty became one in four hundred.'),
  ],
  [ago(12), decided(cost, 'A smaller region for the tests', 'them', 6)],
  [ago(10), looked(architecture, 'The drawing explains itself by now.')],
  [
    ago(6),
    turnedOut('A smaller region for the tests', 'good', 'Tests are two minutes slower, and that is all.'),
  ],
];
