import { tomasHandsOff } from './tomas-hands-off.ts';
import { workdaysAfter } from './sample-days.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, plan, question, quote, theirs, theyOwe } from './script.ts';

/** Keeps the pager quiet, and has not been asked about his own growth for five months. */
export const tomasVidal: PersonScript = {
  name: 'Tomás Vidal',
  startedMonthsAgo: 45,
  handsOff: tomasHandsOff,
  anchor: (today) => workdaysAfter(today, 3),
  isNextPlanned: true,
  details: {
    pronouns: 'he/him',
    role: 'Reliability and on-call',
    title: 'Site reliability engineer',
    cadenceDays: 14,
    usualTime: '15:00',
    likesFeedback: 'On a walk. He talks more easily when nobody looks at him.',
    likesThanks: 'Quietly, and then a day off the pager.',
    about:
      'Sings in a choir on weekday evenings, so no late calls then. Dry humour, long memory for outages.',
  },
  sessions: [
    {
      weeks: 24,
      energy: 3,
      points: [
        theirs(
          'Ninety alerts a week',
          'Seventy of them ask for nothing. He would like to delete first and explain later.',
          theyOwe('List the alerts nobody has acted on', 12, { kept: 10 }),
        ),
        mine('A walk instead of the room', 'We both liked it. We keep it when the weather lets us.'),
      ],
    },
    {
      weeks: 22,
      kinds: ['growth'],
      energy: 4,
      minutes: 50,
      points: [
        question(
          'Where would you like to be better in a year?',
          'Explaining. He knows why a system will fail and can’t make others see it in time.',
        ),
        theirs(
          'Writing instead of talking',
          'He tries one page per quarter: what will break next, and what it would take. We read it together before anyone else does.',
          theyOwe('Write the first page on what breaks next', 21, { kept: 26, moved: [{ on: 20, to: 28 }] }),
        ),
      ],
      onlyMe: [quote('“I am always right too early. That is the same as being wrong.”')],
    },
    {
      weeks: 20,
      energy: 4,
      points: [
        followUp('Deleting alerts', 'Fifty-two gone. The pager rang four times at night instead of eleven.'),
        theirs(
          'The certificate that ran out',
          'It was on his list, at place nineteen. He wants fewer places on the list, not more diligence.',
        ),
      ],
      thanks: [
        {
          act: 'Deleting fifty-two alerts',
          effect: 'The whole rota sleeps better, and the real ones get read again.',
          noticed: 2,
        },
      ],
    },
    {
      weeks: 18,
      energy: 3,
      points: [
        theirs(
          'What breaks next, page one',
          'The vendor connection, the night run, and the one disk nobody owns. Clear enough to act on. We send it to the other leads.',
          iOwe('Send the page to the other leads', 3, { kept: 2, cue: 'when I am back at my desk' }),
        ),
      ],
    },
    {
      weeks: 16,
      skipped: 'He was on call and asleep, rightly so',
      points: [theirs('Who owns the old disk?')],
    },
    {
      weeks: 14,
      energy: 2,
      points: [
        theirs(
          'Who owns the old disk?',
          'Nobody. Marek’s group takes it, if we bring the monitoring. Two days of work for us.',
          theyOwe('Set up monitoring for the old disk', 10, { kept: 10 }),
        ),
        mine(
          'Three weeks without a free weekend',
          'Two swaps and one illness landed on him. The next two are free, whatever happens.',
          iOwe('Take the weekend calls of the next two weeks off Tomás', 2, { kept: 1 }),
        ),
      ],
      onlyMe: [
        fact('On call three weekends in a row.'),
        impression('He jokes more when he is worn out. Today he joked a lot.'),
      ],
    },
    {
      weeks: 12,
      kinds: ['stay'],
      energy: 3,
      points: [
        question(
          'If you left, what would have been the reason?',
          'The nights, not the work. He could do this for ten more years with one quiet week in three.',
        ),
        theirs(
          'A second rota',
          'One for billing, one for the platform, so that nobody carries both. He has drawn it up; it needs two more people who are willing.',
          theyOwe('Find two people for a second rota', 14, {
            anew: {
              on: 13,
              text: 'Ask three people whether a second rota would suit them',
              due: 28,
              kept: 27,
            },
          }),
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          fromThem: true,
          situation: 'Evenings in his weeks off the pager.',
          behaviour: 'I wrote to him directly instead of to whoever was on duty.',
          impact: 'He answered each time, so a week off was not one.',
          checked: {
            on: 21,
            outcome: 'I write to the rota now. He has not had an evening message from me since.',
          },
        },
      ],
    },
    {
      weeks: 10,
      energy: 4,
      points: [
        theirs(
          'The night run in the rehearsal',
          'It needs six hours and has five. He splits it in two and tries it twice before the switch.',
          theyOwe('Split the night run', 8, { kept: 8 }),
        ),
        mine(
          'Rehearsing rest',
          'During the switch he sleeps in the second shift. It is a plan, not an offer.',
        ),
      ],
    },
    {
      weeks: 8,
      energy: 5,
      points: [
        theirs(
          'A switch without a single page',
          'He slept, the pager lay beside him, and it stayed dark. He keeps the graph of that night on his wall.',
        ),
      ],
      thanks: [
        {
          act: 'Splitting the night run in time',
          effect: 'The ledger switch ran through the night without waking anyone.',
        },
      ],
    },
    {
      weeks: 6,
      energy: 3,
      points: [
        followUp(
          'Two more people for a second rota',
          'Priya yes, from next quarter on. Ilse only in daytime. One is still missing.',
        ),
        theirs(
          'A tone he is not proud of',
          'He was short with support in the vendor night and has apologised to them by himself.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          noticed: 1,
          situation: 'Incident channel, the first vendor night.',
          behaviour: 'He wrote “read the page” to support three times, without saying which page.',
          impact: 'Support stopped asking and guessed. Two customers got a wrong answer.',
          checked: {
            on: 21,
            outcome: 'He pins one link at the start of every incident now. Support uses it.',
          },
        },
      ],
    },
    {
      weeks: 4,
      energy: 4,
      points: [
        theirs(
          'What breaks next, page two',
          'The vendor, in capital letters. We have no plan for the day they are away for hours.',
          iOwe('Ask the vendor for their own outage plan', 7, { kept: 9, moved: [{ on: 6, to: 10 }] }),
        ),
        mine(
          'Second for Amara in incidents',
          'He likes it: her voice, his hands. He tells her when she should hand over and eat.',
        ),
      ],
      thanks: [
        {
          act: 'The second page on what breaks next',
          effect: 'It named the vendor three weeks before the vendor failed.',
        },
      ],
    },
    {
      weeks: 2,
      energy: 3,
      points: [
        theirs(
          'Second rota: yes or no',
          'He has names for both rotas now. It costs us a day of standby a week, and he wants a decision, not another round.',
          iOwe('Decide on the second on-call rota', { ago: -7 }),
        ),
        mine(
          'The vendor outage',
          'Amara led, he was second. Forty minutes, two of them loud.',
          theyOwe(
            'Try the vendor fallback on a quiet morning',
            { ago: -5 },
            { goal: 'Is heard before it breaks' },
          ),
        ),
      ],
      onlyMe: [plan('Ask what he wants to learn. We have only talked about the pager for months.')],
    },
  ],
  between: [{ ago: 3, point: theirs('Choir tour: two weeks off in a row') }],
};
