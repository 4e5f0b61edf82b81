import { priyaHandsOff } from './priya-hands-off.ts';
import { addDays, type Day, daysBetween, onOrAfter } from '#domain/time/calendar.ts';
import { workday } from './sample-days.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, plan, question, theirs, theyOwe } from './script.ts';

/** A week after the wished one, and nine days more. */
const silentDays = 16;
const lastHeld = (today: Day): Day => workday(addDays(today, -silentDays));

/** Took over billing two months before her last one-on-one; now nine days late, with two points that moved on. */
export const priyaNair: PersonScript = {
  name: 'Priya Nair',
  startedMonthsAgo: 29,
  handsOff: priyaHandsOff,
  anchor: lastHeld,
  isNextPlanned: false,
  // Where sixteen days ago was a weekend, days away make up for it: lateness counts the days she was there.
  away: (today) => {
    const away = daysBetween(lastHeld(today), today) - silentDays;
    const from = onOrAfter(addDays(lastHeld(today), 1), 1);
    return away === 0 ? [] : [{ from, to: addDays(from, away - 1), reason: 'moving house' }];
  },
  details: {
    pronouns: 'she/her',
    role: 'Billing',
    title: 'Engineer',
    cadenceDays: 21,
    usualTime: '09:30',
    likesFeedback: 'In private and soon. She wants to know what to try next time, not only what went wrong.',
    likesThanks: 'Out loud, at stand-up. She lights up when the others hear it.',
    about: 'Reads contracts for fun, and finds what lawyers overlook.',
  },
  sessions: [
    {
      weeks: 22,
      energy: 4,
      points: [
        theirs(
          'Bored by the export',
          'Three months of formats and commas. She would like something with a customer at the other end.',
        ),
        mine(
          'The invoice texts',
          'She rewrites the five letters that people call us about, together with support.',
          theyOwe('Bring the five letters that cause most calls', 10, { kept: 7 }),
        ),
      ],
    },
    {
      weeks: 19,
      energy: 4,
      points: [
        followUp(
          'Five letters',
          'Two were simply wrong, and nobody had read them for years. Calls about those two are down by half.',
        ),
        theirs(
          'Asking in the big round',
          'She keeps questions for afterwards. We try: one question per meeting, asked in the first ten minutes.',
        ),
      ],
      thanks: [
        {
          act: 'Rewriting the reminder letter with support',
          effect: 'Half as many people call because they did not understand it.',
          noticed: 1,
        },
      ],
    },
    {
      weeks: 16,
      kinds: ['growth'],
      energy: 4,
      minutes: 45,
      points: [
        question(
          'Where do you want more say?',
          'In what gets built, before it is a ticket. She reads the contracts; she knows what is coming.',
        ),
        mine(
          'Billing, one day',
          'Jonas wants to hand it over, and would like it to be her. She asked for a week to think, which I took as a good sign.',
        ),
      ],
      onlyMe: [impression('Proud and frightened, about half and half.')],
    },
    {
      weeks: 13,
      energy: 3,
      points: [
        theirs(
          'Yes to billing, with three conditions',
          'A frame for what she decides, an hour a week with me, and Jonas within reach for questions.',
          iOwe('Write the frame for billing decisions', 7, { kept: 6 }),
        ),
        theirs(
          'Fear of the month-end run',
          'She watches the next one from Jonas’s chair, and does the one after with him beside her.',
        ),
      ],
    },
    {
      weeks: 10,
      kinds: ['delegation'],
      energy: 3,
      points: [
        mine(
          'The frame for billing',
          'She decides prices on the invoice, wording, and order of work. She calls me when **money would leave the house** or a customer might.',
        ),
        theirs(
          'Month-end from Jonas’s chair',
          'Less magic than she thought, and more waiting. Eleven steps, four of which nobody had written down.',
          theyOwe('Write the four missing steps down', 9, { kept: 8 }),
        ),
      ],
    },
    {
      weeks: 7,
      energy: 3,
      points: [
        theirs(
          'The first month-end of her own',
          'It ran. At step seven the totals were two cents apart, and she stopped. It was rounding, older than any of us.',
        ),
        mine('How was stopping?', 'Lonely for ten minutes, then right. Finance thanked her for it.'),
      ],
      thanks: [
        {
          act: 'Stopping the month-end run over two cents',
          effect: 'We found a rounding fault before it reached four hundred invoices.',
        },
      ],
      onlyMe: [fact('First month-end alone. Stopped at step seven, cause found within the hour.')],
    },
    {
      weeks: 6,
      energy: 3,
      points: [
        theirs(
          'Everyone still asks Jonas',
          'She answers first when she can, and he points to her. Give it three weeks.',
          iOwe('Talk to Jonas about the corrections in the channel', 4, { kept: 2 }),
        ),
        followUp('The four missing steps', 'Written, tried by Wen without help, corrected once. Done.'),
      ],
    },
    {
      weeks: 5,
      energy: 2,
      points: [
        theirs(
          'Too many plates',
          'Billing, the letters, interviews, and a workshop. We took two off: the workshop waits, the interviews go to Ilse.',
          iOwe('Give the interviews to Ilse', 3, { kept: 3, cue: 'when I next see Ilse' }),
        ),
        mine(
          'What “urgent” means',
          'Only what costs a customer money today. Everything else gets a date, not a sprint through lunch.',
        ),
      ],
      onlyMe: [
        fact('Three evenings past eight last week.'),
        plan('Look at her calendar with her, not for her.'),
      ],
    },
    {
      weeks: 4,
      energy: 3,
      points: [
        theirs(
          'Saying no to sales',
          'She said yes to a custom invoice and regretted it by evening. A sentence for next time: “I can do that instead of something, not on top of it.”',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'Call with sales about the custom invoice.',
          behaviour: 'She promised a date while the team had not looked at it yet.',
          impact: 'Tomás and Wen worked a long evening for a customer who then changed the order.',
          checked: { on: 14, outcome: 'She says “you get a date by tomorrow noon” now, and keeps to it.' },
        },
      ],
    },
    { weeks: 3, missed: true, points: [theirs('A second pair of eyes for prices')] },
    {
      weeks: 2,
      kinds: ['growth'],
      energy: 4,
      points: [
        theirs(
          'A second pair of eyes for prices',
          'From now on every price change has two names on it. She chose Wen as the second, who asks the best questions.',
        ),
        question(
          'What can you do today that you could not do half a year ago?',
          'Stop a run. Say no once. Read a room of finance people. She laughed at the list, and then wrote it down.',
        ),
      ],
      items: [theyOwe('Show the price check to the team', 7, { kept: 6, goal: 'Closes a quarter alone' })],
      notes: 'We missed last week, both in the wrong room. From now on the room stands in the invitation.',
    },
    {
      weeks: 1,
      energy: 4,
      points: [
        theirs('How long weekly?', 'Until she has closed two quarters. Then we ask again, and she decides.'),
        mine(
          'The vendor’s new price list',
          'She reads it before legal does, and marks what hurts.',
          theyOwe('Mark what hurts in the vendor’s price list', 10, { kept: 9 }),
        ),
      ],
      feedback: [
        {
          kind: 'reinforcing',
          situation: 'Meeting with finance about the rounding.',
          behaviour: 'She drew the two cents on the board before anybody could ask whose fault it was.',
          impact: 'Finance asked for the drawing. Nobody asked for a name.',
        },
      ],
    },
    {
      weeks: 0,
      energy: 3,
      minutes: 25,
      points: [
        theirs(
          'The quarter closes for the first time',
          'She has a list, a second pair of eyes, and a plan for the night. I keep my phone on and my hands off.',
          theyOwe('Write down what the next close should do differently', { ago: -1 }),
        ),
        theirs('How the handover feels from the inside'),
        mine('Interviews: back to her, or stay with Ilse?'),
      ],
      onlyMe: [
        impression(
          'Looked for reassurance that I did not want to give too fast. She did not need it in the end.',
        ),
      ],
      thanks: [
        {
          act: 'Two calm months of billing',
          effect: 'Support has not escalated a single invoice since she took over.',
        },
      ],
    },
  ],
  between: [
    {
      ago: 64,
      details: {
        role: 'Billing lead',
        cadenceDays: 7,
        about:
          'Leads billing since the ledger moved. Reads contracts for fun, and finds what lawyers overlook.\n\nWeekly while the handover lasts; then we ask again.',
      },
    },
    { ago: 9, note: fact('Closed the quarter without a call to me. One step took longer than planned.') },
  ],
};
