import { jonasHandsOff } from './jonas-hands-off.ts';
import { workdaysAfter } from './sample-days.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, plan, question, quote, theirs, theyOwe } from './script.ts';

/** Staff engineer who learns to speak last; the budget figures are promised for Friday. */
export const jonasLind: PersonScript = {
  name: 'Jonas Lind',
  startedMonthsAgo: 74,
  handsOff: jonasHandsOff,
  anchor: (today) => workdaysAfter(today, 1),
  isNextPlanned: true,
  details: {
    pronouns: 'he/him',
    role: 'Architecture and cost',
    title: 'Staff engineer',
    cadenceDays: 14,
    usualTime: '10:00',
    likesFeedback:
      'Straight, and with numbers where there are any. He thinks overnight and comes back to it.',
    likesThanks: 'By name, in the review, next to what it saved.',
    about: 'Two small children, home by five. Built the first ledger alone and knows where it hurts.',
  },
  sessions: [
    {
      weeks: 24,
      energy: 3,
      points: [
        theirs(
          'The staging cluster costs more than production',
          'Nobody switches anything off at night. He guesses a third could go without anyone noticing.',
          theyOwe('Find out what staging costs per team', 14, { kept: 13 }),
        ),
        mine(
          'Two projects or three?',
          'Two. The search rewrite waits until the ledger has moved. He writes that down for everybody to see.',
          iOwe('Ask around for a faster search service', 21, { dropped: 15 }),
        ),
      ],
      onlyMe: [fact('Working day ends at five, also in release weeks. He asked for it, I said yes.')],
    },
    {
      weeks: 22,
      energy: 4,
      points: [
        followUp(
          'Staging, team by team',
          'Forty percent is one forgotten load test. He has talked to the team, it is gone since yesterday.',
        ),
        theirs(
          'A proposal for the new ledger',
          'Three ways to move, with what each of them costs if it goes wrong. He leans to the slow one.',
          iOwe('Read the ledger proposal before the week ends', 3, { kept: 3 }),
        ),
      ],
      thanks: [
        {
          act: 'Finding the forgotten load test',
          effect: 'Staging costs two fifths less, and nobody had to give anything up.',
          noticed: 1,
        },
      ],
    },
    {
      weeks: 20,
      kinds: ['alignment'],
      energy: 4,
      points: [
        mine(
          'The slow way for the ledger',
          'Agreed: both ledgers side by side for a month, then one rehearsal, then the switch. Finance wants the figures of every single day.',
        ),
        theirs(
          'Who is the owner afterwards?',
          'Not him. He would like Priya to take billing over, and to be the one she asks.',
        ),
      ],
    },
    {
      weeks: 18,
      energy: 3,
      writtenUp: 2,
      points: [
        mine(
          'In front of the whiteboard',
          'We never sat down: forty minutes standing in front of the ledger drawing, written up two days later. He found the gap in the night run himself.',
        ),
        theirs(
          'Fewer meetings before noon',
          'He keeps two mornings a week free and says so in his calendar.',
          theyOwe('Block two mornings a week', 3, { kept: 3 }),
        ),
      ],
    },
    {
      weeks: 16,
      energy: 2,
      points: [
        theirs(
          'The planning round went badly',
          'He feels that the others leave the thinking to him, and then leave him alone with the result.',
        ),
        mine(
          'Who spoke first',
          'We counted: eight questions, eight first answers from him.',
          theyOwe('Let two others answer before he does', 28, {
            kept: 27,
            cue: 'when somebody asks the round',
          }),
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          noticed: 2,
          situation: 'Planning for the next quarter, with the whole team.',
          behaviour: 'He answered each of eight questions before anybody else had spoken.',
          impact: 'Two people told me afterwards that they had held something back.',
          impression: 'I suppose silence is hard for him to bear; he fills it to be kind.',
          checked: { on: 28, outcome: 'He opens with a round now. In the last planning he spoke fifth.' },
        },
      ],
      onlyMe: [impression('It hit him. He went quiet and then thanked me, and I believe the thanks.')],
    },
    {
      weeks: 14,
      kinds: ['career'],
      energy: 4,
      minutes: 50,
      points: [
        question(
          'Which part of your week would you give away first?',
          'The cost reports. And he would keep the drawing boards, always.',
        ),
        theirs(
          'Staff or lead?',
          'He tried leading people once and was glad when it ended. Staff it is, with more say in what gets built.',
          iOwe('Find out what the next step for staff engineers looks like here', 21, {
            kept: 25,
            moved: [{ on: 20, to: 26 }],
          }),
        ),
      ],
      onlyMe: [quote('“I want to be the one they come to, not the one they report to.”')],
    },
    {
      weeks: 12,
      energy: 4,
      points: [
        theirs(
          'The rehearsal, hour by hour',
          'Everything that can go wrong now has a name beside it. The night run stays the weak spot.',
        ),
        followUp(
          'Speaking fifth',
          'It was hard for two weeks, then interesting. Wen had the best idea of the afternoon.',
        ),
      ],
      thanks: [
        {
          act: 'Waiting in the rehearsal until Wen had found the words',
          effect: 'Wen’s idea saved us a whole copy of the night run.',
        },
      ],
    },
    {
      weeks: 10,
      kinds: ['delegation'],
      energy: 4,
      points: [
        mine(
          'Handing billing to Priya',
          'Three weeks side by side, then he answers questions and decides nothing. He says “ask me, don’t wait for me”.',
          theyOwe('List what only he knows about billing', 7, { kept: 6 }),
        ),
        theirs(
          'A budget of his own',
          'Cost decisions up to a limit without me. He brings a proposal for the limit.',
          theyOwe('Propose a limit for cost decisions', 14, { broken: 21 }),
        ),
      ],
    },
    {
      weeks: 8,
      kinds: ['growth'],
      energy: 5,
      points: [
        theirs(
          'After the ledger switch',
          'Six years of his work went quietly into retirement. He took a picture of the old dashboard.',
        ),
        mine(
          'What now?',
          'Teaching. A drawing hour every second week, open for everyone, no slides.',
          theyOwe('Hold the first drawing hour', 14, { kept: 13 }),
        ),
      ],
      thanks: [
        {
          act: 'The slow way for the ledger',
          effect: 'Not one customer noticed that we changed the heart of the machine.',
          noticed: 3,
        },
      ],
    },
    {
      weeks: 6,
      energy: 3,
      points: [
        followUp(
          'The limit for cost decisions',
          'He had let it slip and said so. We set the limit together in ten minutes: he decides alone up to a month of the cluster, and tells me after.',
        ),
        theirs(
          'The search rewrite',
          'Still waiting, and he begins to doubt it. A week of measuring first.',
          theyOwe('Measure what slow search costs us', 12, { kept: 14, moved: [{ on: 11, to: 15 }] }),
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'Priya’s first billing review.',
          behaviour: 'He corrected two of her decisions in the channel, an hour after she had taken them.',
          impact: 'The next three questions went to him again instead of to her.',
          checked: { on: 24, outcome: 'He writes to Priya alone now. The channel asks her.' },
        },
      ],
    },
    {
      weeks: 4,
      energy: 4,
      points: [
        theirs(
          'What slow search really costs',
          'Less than we thought: one customer in fifty waits. The rewrite shrinks to one index, and he sounds relieved.',
        ),
        mine(
          'A second backend engineer',
          'He would rather have a person than another tool. I need the figures first.',
          iOwe('Budget figures for Jonas', 'friday', { cue: 'when the finance export lands' }),
        ),
      ],
      edited: {
        on: 3,
        words: 'Added later: the index went live, and the one in fifty became one in four hundred.',
      },
    },
    {
      weeks: 2,
      energy: 4,
      points: [
        theirs(
          'The drawing hour',
          'Nine people came, two of them from the platform group. Next time Priya draws.',
        ),
        theirs(
          'What may a new person cost?',
          'We wait for the figures. He has written down what the first three months should look like.',
          theyOwe('Share the plan for the first three months', { ago: -2 }),
        ),
      ],
      onlyMe: [plan('Before the figures go out: tell him first which of them are guesses.')],
    },
  ],
  between: [{ ago: 4, point: theirs('Cost limit: does it hold for the new region?') }],
};
