import { delegated, framed, informed, needs } from './deeds-of-autonomy.ts';
import { cleared, decided, looked, obstacle, tookBack, turnedOut } from './deeds-of-decisions.ts';
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

const billing = 'Billing';
const architecture = 'Architecture choices';
const access = 'Production access';
const quarter = 'Closes a quarter alone';
const early = 'A question asked in the first ten minutes gets an answer';
const cache = 'Which cache for the prices';

/** Billing went over to her, and holds. Architecture was agreed as hers too, and the leader still decides it. */
export const priyaHandsOff: HandsOffScript = [
  [
    inSession(19),
    growsIn('Writing and speaking', 3),
    experiment({
      hypothesis: early,
      smallestTry: 'One question per meeting, asked in the first ten minutes, for two weeks.',
      blastRadius: 'Ten awkward seconds.',
      stopRule: 'Two meetings in which it only slows the others down.',
    }),
    experimentStarted(early),
  ],
  [
    inSession(16),
    experimentEnded(early, 'worked', {
      result: 'Six questions, five answers, and one meeting that ended after twenty minutes.',
      learning: 'Early questions are cheap; late ones reopen decisions.',
      whoElse: '',
    }),
    standsOn('Engineer'),
    assessed('Writing and speaking', 'them', 2),
  ],
  [
    inSession(13),
    delegated(billing, 3, 'both', 'She watches the next month-end from Jonas’s chair.'),
    growsIn('Bringing work to its end', 3),
    goal({
      title: quarter,
      why: 'She wants more say in what gets built, and billing is where it begins.',
      signOfSuccess: 'A quarter closed without a call to me.',
      dueIn: 120,
      objective: 'Invoices nobody has to call about',
      skill: 'Bringing work to its end',
      targetLevel: 3,
      milestones: ['A month-end from Jonas’s chair', 'A month-end of her own', 'The quarter'],
      activities: [
        { kind: 'shadowing', text: 'Month-end from Jonas’s chair', helper: 'Jonas Lind' },
        { kind: 'practice', text: 'Every price change with two names on it', helper: 'Wen Zhao' },
      ],
    }),
    obstacle('Four steps of the month-end that nobody has written down', 'them', { goal: quarter }),
  ],
  [
    inSession(10),
    delegated(billing, 5, 'both', 'The frame is written, and she has seen one from the inside.'),
    framed(billing, {
      outcome: 'Invoices that are right the first time, and a month-end without me.',
      limits: 'Prices on the invoice, wording, order of work. Refunds up to five hundred.',
      callMeWhen: 'money would leave the house, or a customer might.',
      reviewIn: 150,
    }),
    needs(billing, 'Contract dates of the ten largest customers', 'asked', 'other', 'Finance'),
    milestoneDone(quarter, 'A month-end from Jonas’s chair'),
    checked(quarter, 'moved', 'Less magic than she thought, and more waiting.'),
  ],
  [
    inSession(7),
    decided(billing, 'Stop the run over two cents', 'them', 5),
    delegated(access, 3, 'both', 'She asks before she touches the live ledger.'),
    evidence(
      {
        situation: 'The first month-end of her own, step seven.',
        task: 'Bring the totals together.',
        action: 'She stopped the run over two cents and looked for the cause herself.',
        result: 'A rounding fault was found before it reached four hundred invoices.',
      },
      { skills: ['Bringing work to its end'], goals: [quarter] },
    ),
    milestoneDone(quarter, 'A month-end of her own'),
    cleared('Four steps of the month-end that nobody has written down'),
  ],
  [
    inSession(6),
    turnedOut(
      'Stop the run over two cents',
      'good',
      'Finance thanked her for it.',
      'Stopping is a decision too.',
    ),
    delegated(architecture, 3, 'me', 'She reads the contracts; I wanted to see how she weighs things.'),
    informed(billing, 'Contract dates of the ten largest customers', 'has'),
    checked(quarter, 'moved', 'The four steps are written and were tried by Wen.'),
  ],
  [
    inSession(5),
    delegated(architecture, 5, 'both', 'She knows what is coming before it is a ticket.'),
    framed(architecture, {
      outcome: 'Choices we can still change in a year.',
      limits: 'No new language, no data outside the region.',
      callMeWhen: 'it would cost more than two weeks to undo.',
      reviewIn: 90,
    }),
    needs(architecture, 'Cost reports', 'has', 'me'),
    needs(architecture, 'Next year’s plan', 'asked', 'other', 'Finance'),
  ],
  [ago(47), decided(architecture, 'A queue instead of the nightly batch', 'them', 5)],
  [inSession(4), decided(billing, 'A date for the custom invoice', 'them', 5)],
  [
    ago(39),
    turnedOut(
      'A date for the custom invoice',
      'poor',
      'The customer changed the order.',
      'A date by tomorrow noon instead of on the spot.',
    ),
    turnedOut('A queue instead of the nightly batch', 'good', 'The night is two hours shorter.'),
  ],
  [
    inSession(2),
    decided(billing, 'Two names on every price change', 'them', 6),
    assessed('Bringing work to its end', 'them', 3),
  ],
  [ago(23), needs(architecture, 'Security findings', 'missing', 'me')],
  [ago(22), turnedOut('Two names on every price change', 'good', 'Wen asks the best questions.')],
  [ago(20), decided(architecture, 'A read replica for finance', 'me', 3)],
  [ago(18), looked(billing, 'Two months, not one escalated invoice.')],
  [
    ago(13),
    decided(architecture, cache, 'me', 3),
    tookBack(architecture, 'decided-anyway', 'faster to do it myself', cache),
  ],
  [
    ago(9),
    decided(billing, 'Close the quarter with one step late', 'them', 5),
    evidence(
      {
        situation: 'The first quarter of her own.',
        task: 'Close it.',
        action: 'She worked by her list with a second pair of eyes, and moved one step by a day.',
        result: 'Closed without a call to me.',
      },
      { skills: ['Bringing work to its end'], goals: [quarter] },
    ),
    milestoneDone(quarter, 'The quarter'),
    checked(quarter, 'done', 'One step took longer than planned, and she let it.'),
    goalReached(quarter),
    assessed('Bringing work to its end', 'me', 3),
  ],
  [ago(7), turnedOut(cache, 'mixed', 'It works. She would have chosen the other one, and knows why.')],
  [ago(5), turnedOut('Close the quarter with one step late', 'good', 'Finance did not notice the day.')],
];
