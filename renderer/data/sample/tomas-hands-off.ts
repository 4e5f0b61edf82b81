import { delegated, framed, needs } from './deeds-of-autonomy.ts';
import { decided, looked, obstacle, tookBack, turnedOut } from './deeds-of-decisions.ts';
import {
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

const alerts = 'Alert rules';
const access = 'Production access';
const heard = 'Is heard before it breaks';
const rota = 'Two rotas of three people are lighter than one of six';

/** Alerts are his, and two of his choices went wrong: the frame is due, not the level. His growth has waited. */
export const tomasHandsOff: HandsOffScript = [
  [
    inSession(24),
    delegated(alerts, 4, 'both', 'Seventy of ninety alerts ask for nothing. We delete together first.'),
  ],
  [
    inSession(22),
    standsOn('Senior engineer'),
    growsIn('Writing and speaking', 3),
    growsIn('Incidents', 3),
    assessed('Writing and speaking', 'them', 1),
    assessed('Writing and speaking', 'me', 2),
    goal({
      title: heard,
      why: 'He is right too early, which is the same as being wrong.',
      signOfSuccess: 'Something on his page is fixed before it breaks.',
      dueIn: 170,
      objective: 'Fewer repeat outages',
      skill: 'Writing and speaking',
      targetLevel: 3,
      milestones: ['The first page on what breaks next', 'The second page', 'One thing fixed in time'],
      activities: [{ kind: 'practice', text: 'One page per quarter', helper: 'Marek Novák' }],
    }),
  ],
  [
    inSession(20),
    delegated(alerts, 6, 'both', 'Fifty-two gone and nothing missed. He deletes and tells me after.'),
    framed(alerts, {
      outcome: 'The pager rings only for what somebody must do.',
      limits: '',
      callMeWhen: 'an alert belongs to another group.',
      reviewIn: 60,
    }),
    needs(alerts, 'Which alerts customers noticed', 'has', 'me'),
    decided(alerts, 'Fifty-two alerts that asked for nothing', 'them', 6),
  ],
  [
    inSession(18),
    turnedOut('Fifty-two alerts that asked for nothing', 'good', 'Four nightly calls instead of eleven.'),
    delegated(access, 4, 'both', 'He knows the systems; who else may touch them we decide together.'),
    milestoneDone(heard, 'The first page on what breaks next'),
    evidence(
      {
        situation: 'The first page on what breaks next.',
        task: 'Make others see it in time.',
        action: 'Three risks on one page, each with what it would take.',
        result: 'The other leads acted on two of them within the month.',
      },
      { skills: ['Writing and speaking'], goals: [heard] },
    ),
    checked(heard, 'moved', 'Clear enough to act on.'),
  ],
  [
    inSession(12),
    experiment({
      hypothesis: rota,
      smallestTry: 'Two weeks with a second rota, billing apart from the platform.',
      blastRadius: 'Two weeks in which one person carries more nights.',
      stopRule: 'Anybody has three calls in one week.',
    }),
    experimentStarted(rota),
  ],
  [
    inSession(8),
    experimentEnded(rota, 'failed', {
      result: 'Stopped after nine days: one illness, and both rotas stood on two people.',
      kind: 'complex',
      learning: 'A rota needs four people who can, not three who would.',
      whoElse: 'Marek, before he promises somebody.',
    }),
  ],
  [ago(46), decided(alerts, 'The vendor’s alerts sleep at night', 'them', 6)],
  [
    inSession(4),
    turnedOut(
      'The vendor’s alerts sleep at night',
      'poor',
      'One of them was the only early sign.',
      'Ask who else reads an alert before it goes.',
    ),
    obstacle('One more person for the second rota', 'other', { name: 'Marek Novák' }),
  ],
  [ago(26), tookBack(alerts, 'extra-check', 'after the vendor night')],
  [ago(20), looked(alerts, 'Fewer, but nobody could say why which one stayed.')],
  [ago(16), decided(alerts, 'The disk warns at ninety percent', 'them', 6)],
  [
    ago(9),
    turnedOut(
      'The disk warns at ninety percent',
      'poor',
      'Ninety was an hour too late for the night run.',
      'A limit needs the time it leaves, not a round number.',
    ),
    delegated(access, 5, 'both', 'Who may touch production is his to say. I give my view when he asks.'),
    framed(access, {
      outcome: 'Everyone who carries the pager can act, and nobody else can break things.',
      limits: 'Two people at most with the key to the ledger.',
      callMeWhen: 'somebody outside our group asks for access.',
      reviewIn: 60,
    }),
  ],
  [ago(6), milestoneDone(heard, 'The second page')],
];
