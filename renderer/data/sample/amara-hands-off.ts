import { delegated, framed, informed, needs, turnedCards } from './deeds-of-autonomy.ts';
import { decided, looked, obstacle, turnedOut } from './deeds-of-decisions.ts';
import {
  asked,
  activityDone,
  assessed,
  checked,
  evidence,
  experiment,
  experimentStarted,
  goal,
  growsIn,
  milestoneDone,
  standsOn,
} from './deeds-of-growth.ts';
import { ago, type HandsOffScript, inSession } from './hands-off-script.ts';

const releases = 'Release scheduling';
const vendor = 'Vendor escalation';
const leading = 'Leads incidents end to end';
const customers = 'Customers hear from support';

/** Release scheduling is hers; the vendor still rings the leader first. She grows into leading incidents. */
export const amaraHandsOff: HandsOffScript = [
  [
    inSession(22),
    delegated(releases, 4, 'both', 'A trial of four weeks: two fixed windows, and she tells the teams.'),
    delegated(vendor, 3, 'me', 'It costs money at night. I want to hear it first.'),
  ],
  [
    inSession(20),
    growsIn('Incidents', 3),
    growsIn('Feedback and teaching', 3),
    growsIn('Writing and speaking', 3),
    evidence(
      {
        situation: 'The night the certificate ran out, alone on call.',
        task: 'Find the cause without waking the whole team.',
        action: 'She searched for three hours and told the next morning exactly where she had gone wrong.',
        result: 'The missing alert was found in twenty minutes, and the thirty-minute rule was born.',
      },
      { skills: ['Incidents'] },
    ),
  ],
  [
    inSession(16),
    standsOn('Senior engineer'),
    asked('What would you like to be asked about in a year?', 'How we stopped having the same outage twice.'),
    assessed('Incidents', 'them', 2),
    assessed('Incidents', 'me', 2),
    assessed('Writing and speaking', 'me', 2),
    goal({
      title: leading,
      why: 'She wants to be asked how we stopped having the same outage twice.',
      signOfSuccess:
        'Two large incidents led from the first minute to the last improvement, without a question to me.',
      dueIn: 190,
      objective: 'Fewer repeat outages',
      skill: 'Incidents',
      targetLevel: 3,
      milestones: [
        'Leads one with Tomás as her second',
        'Leads one from the first minute to the last',
        'Teaches two others to lead',
      ],
      activities: [
        { kind: 'practice', text: 'Leads the next two large incidents', helper: 'Tomás Vidal' },
        { kind: 'project', text: 'A talk about sixty small incidents', helper: 'Marek Novák' },
      ],
    }),
  ],
  [
    inSession(14),
    delegated(releases, 6, 'both', 'The trial is over and it held. She keeps the calendar.'),
    framed(releases, {
      outcome: 'Every team knows on Monday when its change goes out.',
      limits: 'Two windows a week. None on the day finance closes the month.',
      callMeWhen: 'a customer’s date would break, or two teams do not give way.',
      reviewIn: 130,
    }),
    needs(releases, 'Days on which finance closes', 'has', 'me'),
    needs(releases, 'Plans of the platform group', 'asked', 'other', 'Marek Novák'),
    growsIn('Feedback and teaching', 3),
  ],
  [inSession(12), checked(leading, 'moved', 'Support sends one name per week; she no longer answers twice.')],
  [ago(80), decided(releases, 'The late release waits for the next window', 'them', 6)],
  [ago(70), informed(releases, 'Plans of the platform group', 'has')],
  [
    ago(66),
    turnedOut('The late release waits for the next window', 'good', 'Nothing broke over the weekend.'),
  ],
  [ago(62), decided(releases, 'No release in the ledger week', 'them', 6)],
  [
    inSession(8),
    evidence(
      {
        situation: 'The ledger weekend.',
        task: 'Bring eleven people through the cut-over.',
        action: 'She led with one page, three checkpoints, and a name for every “what if”.',
        result: 'Done two hours early, no rollback, finance had its numbers on the first morning.',
      },
      { skills: ['Incidents', 'Writing and speaking'], goals: [leading] },
    ),
    milestoneDone(leading, 'Leads one with Tomás as her second'),
    checked(leading, 'moved', 'Eleven people, and she went home on time.'),
  ],
  [
    ago(54),
    turnedOut(
      'No release in the ledger week',
      'good',
      'The switch had the week to itself.',
      'Announce it two weeks earlier.',
    ),
  ],
  [ago(48), looked(releases, 'Calm. Nothing to add.')],
  [ago(41), decided(vendor, 'Page the vendor for the timeouts', 'me', 3)],
  [ago(40), turnedOut('Page the vendor for the timeouts', 'good', 'They found it within the hour.')],
  [ago(33), decided(releases, 'Two teams share one window', 'them', 6)],
  [inSession(10), asked('When was I in your way lately?', 'Three status questions within one hour.')],
  [
    inSession(4),
    asked(
      'What keeps you here, and what could drive you away?',
      'Stays for the people; weekend calls could end it.',
    ),
    checked(leading, 'stuck', 'No large incident since, and nobody wishes for one.'),
    experiment({
      hypothesis: customers,
      smallestTry: 'For one incident, support writes to customers and she writes to nobody.',
      blastRadius: 'One incident; the worst is a late message.',
      stopRule: 'A customer asks twice within half an hour.',
      goal: leading,
    }),
  ],
  [ago(26), turnedOut('Two teams share one window', 'good', 'Both finished by noon.')],
  [ago(24), decided(vendor, 'Ask the vendor for a credit', 'both', 3)],
  [ago(19), decided(releases, 'A third window before the holidays', 'them', 6)],
  [ago(18), looked(releases, 'Two windows became three for a fortnight. Her reason was better than mine.')],
  [
    inSession(2),
    turnedCards(vendor, 3, 5, 'Who decides when we page the vendor?'),
    obstacle('No write access to the billing dashboards', 'me', { area: vendor }),
    experimentStarted(customers),
    checked(leading, 'moved', 'She leads the next one from the first minute, as agreed.'),
  ],
  [ago(13), decided(vendor, 'Wait until the morning instead of paging', 'them', 3)],
  [ago(12), turnedOut('A third window before the holidays', 'good', 'Nobody had to ask for an exception.')],
  [
    ago(6),
    evidence(
      {
        situation: 'The vendor outage, forty minutes, two of them loud.',
        task: 'Lead from the first minute.',
        action: 'She gave out three roles, spoke every ten minutes, and wrote it up the same night.',
        result: 'Two teams changed their alerts because of the write-up. Nobody asked me anything.',
      },
      { skills: ['Incidents', 'Writing and speaking'], goals: [leading] },
    ),
    milestoneDone(leading, 'Leads one from the first minute to the last'),
    assessed('Incidents', 'them', 3),
  ],
  [ago(4), decided(releases, 'The search index waits a window', 'them', 6)],
  [ago(3), activityDone(leading, 'Leads the next two large incidents')],
];
