import { ilseHandsOff } from './ilse-hands-off.ts';
import { addDays, type Day, onOrAfter } from '#domain/time/calendar.ts';
import { nextWorkday } from './sample-days.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, plan, question, theirs, theyOwe } from './script.ts';

const back = (today: Day): Day => nextWorkday(addDays(today, 13));

/** Tests, data, and the team's memory; on leave now, so that her rhythm pauses. */
export const ilseKraus: PersonScript = {
  name: 'Ilse Kraus',
  startedMonthsAgo: 58,
  handsOff: ilseHandsOff,
  anchor: back,
  isNextPlanned: true,
  away: (today) => {
    const lastTalk = addDays(back(today), -28);
    return [{ from: onOrAfter(addDays(lastTalk, 1), 1), to: addDays(back(today), -1), reason: 'leave' }];
  },
  details: {
    pronouns: 'she/her',
    role: 'Quality and data',
    title: 'Test engineer',
    cadenceDays: 14,
    usualTime: '13:00',
    likesFeedback: 'Without wrapping. If it is about tone, on the same day.',
    likesThanks: 'A short note to her and to her team at home: she sends it on to her sister.',
    about:
      'Works four days. Keeps bees, and brings honey when a release went well. Interviews for the whole department.',
  },
  sessions: [
    {
      weeks: 26,
      energy: 4,
      points: [
        theirs(
          'Testing at the end',
          'She gets a change on the last day and then counts as the one who delays it. She wants to see the draft instead.',
        ),
        mine(
          'Four days that are four days',
          'The fifth creeps back through messages. We agreed on an answer that goes out by itself.',
          theyOwe('Set the automatic answer for the free day', 3, { kept: 1 }),
        ),
      ],
    },
    {
      weeks: 24,
      energy: 4,
      points: [
        followUp(
          'Seeing drafts',
          'Two teams send them. She found a wrong assumption before anybody had written a line.',
        ),
        theirs(
          'Numbers nobody reads',
          'The quality report has thirty figures. She keeps three, and sees who misses the others.',
          theyOwe('Cut the report to three figures', 8, { kept: 8 }),
        ),
      ],
      thanks: [
        {
          act: 'Finding the wrong assumption in a draft',
          effect: 'Two weeks of building the wrong thing did not happen.',
          noticed: 2,
        },
      ],
    },
    {
      weeks: 21,
      energy: 3,
      points: [
        theirs(
          'Nobody missed the other figures',
          'Not one question in a month. She is amused and a little offended.',
        ),
        mine(
          'Interviews',
          'She asks the best questions in the house. Would she train two others?',
          theyOwe('Take Priya along to two interviews', 21, { kept: 20 }),
        ),
      ],
    },
    {
      weeks: 18,
      kinds: ['stay'],
      energy: 3,
      points: [
        question(
          'What would make next year better than this one?',
          'Fewer surprises, and to be asked before the plan is final rather than after.',
        ),
        theirs(
          'The sentence about “just testing”',
          'It came from another lead, in front of six people. She let it stand and still thinks about it.',
          iOwe('Speak with the lead about that sentence', 4, { kept: 3 }),
        ),
      ],
      onlyMe: [impression('It hurts more than she shows. Come back to it once, then leave it to her.')],
    },
    {
      weeks: 15,
      energy: 4,
      points: [
        theirs(
          'Data for the rehearsal',
          'She builds a month of invoices that never existed, with every oddity we have ever had.',
        ),
        mine(
          'The plan before it is final',
          'She reads the draft of the next quarter a week before the others do.',
          iOwe('Send Ilse the draft of the quarter', 10, { kept: 7 }),
        ),
      ],
    },
    {
      weeks: 12,
      kinds: ['growth'],
      energy: 4,
      minutes: 45,
      points: [
        question(
          'What should be yours by name?',
          'The way we test changes to money. She would write it, teach it, and be asked when it is bent.',
        ),
        theirs(
          'A page on testing money',
          'Short, with three examples that really happened.',
          theyOwe('Write the page on testing money', 14, { kept: 15, moved: [{ on: 13, to: 16 }] }),
        ),
      ],
    },
    {
      weeks: 10,
      energy: 3,
      points: [
        followUp(
          'Month of odd invoices',
          'It found nine faults in the rehearsal, two of them grave. Jonas calls it the museum.',
        ),
        theirs(
          'Late remarks',
          'She sees that hers came after the meeting, by mail, to everyone. It felt safer.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'The day after the planning for the rehearsal.',
          behaviour: 'She sent eleven doubts by mail to the whole team, after the plan had been agreed.',
          impact: 'Three people started over, and nobody knew which doubts were serious.',
          checked: {
            on: 26,
            outcome: 'She names the two that matter in the meeting. The others go into the page.',
          },
        },
      ],
      thanks: [
        {
          act: 'A month of invoices that never existed',
          effect: 'Nine faults fell into the museum instead of into the ledger.',
        },
      ],
    },
    {
      weeks: 8,
      energy: 4,
      points: [
        theirs(
          'Interviews without her',
          'Priya led one alone, and the candidate wrote to thank us. Then Priya’s plate got full and it came back to Ilse, which is fine until her leave.',
        ),
        mine('Who keeps the report meanwhile', 'Nobody. Three figures can wait three weeks.'),
      ],
    },
    {
      weeks: 6,
      energy: 4,
      points: [
        theirs(
          'Handing over before the leave',
          'One page, two names, no call. She has written “do not” twice in it, and means it.',
          theyOwe('Hand the open tests to Wen', 12, { kept: 12 }),
        ),
      ],
      onlyMe: [
        fact('Leave agreed: three weeks, no messages, deputy is Wen for tests and Priya for interviews.'),
      ],
    },
    {
      weeks: 4,
      energy: 5,
      points: [
        theirs(
          'Three weeks with her sister',
          'Everything is handed over. She leaves a jar of honey for whoever finds the first fault.',
        ),
        mine('What should wait for you?', 'The test plan for the new region. Nothing else.'),
      ],
      thanks: [
        {
          act: 'A handover that needs no call',
          effect: 'Wen ran the tests alone from the first day.',
          noticed: 1,
        },
      ],
      onlyMe: [plan('First question when she is back: what did she not miss at all?')],
    },
  ],
};
