import type { PersonScript } from './script.ts';

export const jonasLind: PersonScript = {
  name: 'Jonas Lind',
  startedDaysAgo: 610,
  details: {
    pronouns: 'he/him',
    role: 'Backend',
    title: 'Backend engineer',
    relationship: 'report',
    cadenceDays: 7,
    usualWeekday: 2,
    usualTime: '10:00',
    likesFeedback: 'In writing first, then half a day to think, then a talk.',
    likesThanks: 'A line in the team channel, with the name of the thing.',
    about: `Owns the finance export and knows the month-end closing better than most of finance.

Weekly since the rewrite began, every two or three weeks before. Takes Friday afternoons for his daughter.`,
  },
  sessions: [
    {
      daysAgo: 174,
      energy: 3,
      points: [
        {
          text: 'The export failed twice at month end',
          from: 'them',
          notes:
            'Both times a currency came in with a new code. He patched it by hand and would like to stop doing so.',
        },
        {
          text: 'What would you fix if you had three weeks?',
          from: 'question',
          notes: 'Validation before the run instead of repairs after it.',
        },
      ],
      agreed: [
        {
          text: 'Two pages on what a new export would need',
          owner: 'them',
          dueIn: 21,
          became: 'kept',
          after: 20,
        },
      ],
    },
    {
      daysAgo: 153,
      kinds: ['regular', 'alignment'],
      energy: 4,
      points: [
        {
          text: 'Rewrite or repair',
          from: 'them',
          notes:
            'His two pages make the case for a rewrite in slices, the old export running next to it until the numbers match.',
        },
        {
          text: 'How this serves the year',
          from: 'me',
          notes: 'Finance closes in three days instead of five. That is the one figure to report.',
        },
      ],
      agreed: [
        {
          text: 'Bring the two pages to the head of finance',
          owner: 'me',
          dueIn: 8,
          became: 'kept',
          after: 6,
        },
        { text: 'Pick the first slice', owner: 'them', dueIn: 14, became: 'kept', after: 13 },
      ],
    },
    {
      daysAgo: 132,
      energy: 3,
      points: [
        {
          text: 'First slice: supplier invoices',
          from: 'them',
          notes:
            'Smallest volume and the fewest currencies. Tomás checks the totals from the warehouse side.',
        },
        {
          text: 'Reviews take four days',
          from: 'them',
          notes: 'Priya is the only reviewer who knows the code. Wen could read along and learn it.',
        },
      ],
      agreed: [
        {
          text: 'Ask Priya for two fixed review slots a week',
          owner: 'them',
          dueIn: 6,
          became: 'kept',
          after: 3,
        },
      ],
      onlyForYou: [{ text: 'He had not told Priya that he was waiting.', mark: 'fact' }],
    },
    {
      daysAgo: 111,
      energy: 4,
      points: [
        {
          text: 'Supplier invoices match to the cent',
          from: 'them',
          notes: 'Eleven days in a row. The old path stays for one more closing.',
        },
        {
          text: 'Speaking up in planning',
          from: 'me',
          notes:
            'He knew the estimate was wrong and told me afterwards. He needs a minute to form a sentence; a round would help.',
        },
      ],
      agreed: [
        { text: 'Suggest a round at the start of planning', owner: 'me', dueIn: 3, became: 'kept', after: 1 },
      ],
      thanks: [
        {
          act: 'Ran both exports side by side for eleven days',
          effect: 'Finance trusted the switch without a meeting',
          spokenAfter: 1,
        },
      ],
    },
    {
      daysAgo: 90,
      kinds: ['growth'],
      energy: 4,
      minutes: 50,
      points: [
        {
          text: 'Designing with others instead of alone',
          from: 'them',
          notes: 'Next design: show a sketch at a third, not a finished paper. Priya and Tomás get it first.',
        },
        {
          text: 'Where would I notice it?',
          from: 'me',
          notes: 'When a comment changes the plan before any code is written.',
        },
      ],
      agreed: [
        {
          text: 'Sketch for the payroll slice, shown early',
          owner: 'them',
          dueIn: 14,
          became: 'kept',
          after: 12,
        },
        {
          text: 'Look for a course on accounting basics',
          owner: 'me',
          dueIn: 20,
          became: 'dropped',
          after: 14,
        },
      ],
    },
    {
      daysAgo: 76,
      energy: 3,
      points: [
        {
          text: 'The sketch came back full of questions',
          from: 'them',
          notes:
            'Tomás found that payroll dates differ per country. A hard afternoon, he says, and two weeks saved.',
        },
        {
          text: 'Accounting course',
          from: 'me',
          notes: 'He would rather spend a closing day next to finance. Cheaper and better.',
        },
        { text: 'Test data without real salaries', from: 'them', movesOn: true },
      ],
      agreed: [
        { text: 'Arrange a closing day with finance', owner: 'me', dueIn: 12, became: 'kept', after: 10 },
      ],
      feedback: [
        {
          kind: 'reinforcing',
          situation: 'The payroll sketch',
          behaviour: 'You sent it out with three open questions at the top.',
          impact: 'Tomás answered two of them the same day, and the plan changed before there was code.',
          deliveredAfter: 0,
          checkedAfter: 42,
          outcome: 'The next two sketches went out just as early.',
        },
      ],
    },
    {
      daysAgo: 62,
      energy: 4,
      points: [
        {
          text: 'Test data without real salaries',
          from: 'them',
          notes: 'Made-up people, real shapes. He generates them from the column rules, nothing is copied.',
        },
        {
          text: 'A day at the closing desk',
          from: 'them',
          notes:
            'They keep a paper list of everything our export gets wrong: fourteen lines. He photographed it with their leave.',
        },
        {
          text: 'Talk weekly until the rewrite is through?',
          from: 'me',
          notes: 'Yes, thirty minutes, and he may cut it short.',
        },
      ],
      agreed: [
        { text: 'Turn the fourteen lines into tickets', owner: 'them', dueIn: 7, became: 'kept', after: 6 },
      ],
    },
    {
      daysAgo: 48,
      kinds: ['delegation'],
      energy: 4,
      minutes: 30,
      points: [
        {
          text: 'Order of the remaining slices',
          from: 'me',
          notes: 'He decides it with finance and tells me. I come in only if a closing date would move.',
        },
        {
          text: 'Nine of fourteen lines are gone',
          from: 'them',
          notes: 'The other five need a change at the vendor.',
        },
      ],
      agreed: [
        { text: 'Pass the five lines to the vendor', owner: 'me', dueIn: 5, became: 'broken', after: 14 },
      ],
      onlyForYou: [{ text: 'Do not rank the slices for him, even if he asks.', mark: 'plan' }],
    },
    { daysAgo: 41, state: 'skipped', reason: 'Month-end closing; he sat with finance all day' },
    {
      daysAgo: 34,
      energy: 2,
      minutes: 35,
      points: [
        {
          text: 'The payroll run stopped at midnight',
          from: 'them',
          notes: 'Old and new export held the same lock. He restarted alone until three and called nobody.',
        },
        {
          text: 'The vendor list is still with me',
          from: 'me',
          notes: 'I had let it lie. He writes to the vendor himself from now on and copies me.',
        },
      ],
      agreed: [
        { text: 'Separate locks for the two exports', owner: 'them', dueIn: 4, became: 'kept', after: 3 },
        { text: 'Tell the vendor that Jonas speaks for us', owner: 'me', dueIn: 1, became: 'kept', after: 0 },
      ],
      onlyForYou: [
        { text: '"I thought calling would mean I had broken it."', mark: 'quote' },
        { text: 'More ashamed than tired, it seemed to me.', mark: 'impression' },
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'The payroll run that stopped at midnight',
          behaviour: 'You worked on it for three hours without calling the second on the rota.',
          impact: 'Amara learnt of it at breakfast and could not warn finance before they opened.',
          impression: 'I suspect he would rather lose a night than look unsure.',
          deliveredAfter: 1,
          checkedAfter: 21,
          outcome: 'Called Amara after twenty minutes the next time. Solved by one.',
        },
      ],
    },
    {
      daysAgo: 27,
      kinds: ['regular', 'feedback-to-me'],
      energy: 3,
      minutes: 30,
      points: [
        {
          text: 'When to call at night',
          from: 'them',
          notes: 'Twenty minutes without an idea, then call. He wrote it at the top of his runbook.',
        },
        {
          text: 'What do you need more of from me?',
          from: 'question',
          notes: 'Earlier word on money. He planned the archive twice because the budget came late.',
        },
      ],
      feedback: [
        {
          direction: 'to-me',
          kind: 'redirecting',
          situation: 'Planning the archive',
          behaviour: 'I named the storage budget only after his second draft.',
          impact: 'He threw away four days of work.',
        },
      ],
    },
    {
      daysAgo: 20,
      energy: 4,
      writtenUpAfter: 1,
      minutes: 25,
      points: [
        {
          text: 'The vendor answered three of the five',
          from: 'them',
          notes: 'Within two days, once the mail came from the one who knows the fields.',
        },
        {
          text: 'Wen in the reviews',
          from: 'them',
          notes: 'She found a rounding slip that he and Priya had both read past.',
        },
      ],
      onlyForYou: [{ text: 'He praised Wen without being asked. New.', mark: 'impression' }],
    },
    {
      daysAgo: 13,
      kinds: ['career'],
      energy: 4,
      minutes: 45,
      points: [
        {
          text: 'What comes after the export?',
          from: 'them',
          notes:
            'He would like the next thing that touches money, from the first sketch on. Not a lead role yet.',
        },
        {
          text: 'Who could carry the export next year?',
          from: 'me',
          notes: 'Wen, with him as second. He wants to ask her himself.',
        },
      ],
      agreed: [{ text: 'Ask Wen about the export', owner: 'them', dueIn: 6, became: 'kept', after: 3 }],
      thanks: [
        {
          act: 'Called Amara after twenty minutes when the run hung',
          effect: 'Finance found their figures ready at eight',
          spokenAfter: 0,
        },
      ],
    },
    {
      daysAgo: 6,
      energy: 4,
      minutes: 30,
      points: [
        {
          text: 'Last slice: payroll goes live at the next closing',
          from: 'them',
          notes: 'Everything matches but two test cases. He has picked the hour at which he would turn back.',
        },
        {
          text: 'Archive: how much may it cost?',
          from: 'them',
          notes:
            'I know the amount once this month is exported. He gets the figures before he draws anything.',
        },
        {
          text: 'Wen said yes',
          from: 'them',
          notes: 'She starts with the supplier slice and shadows the closing.',
        },
      ],
      agreed: [
        { text: 'Budget figures for Jonas', owner: 'me', dueIn: 9, cue: 'when the finance export lands' },
        { text: 'Write down the way back for the payroll switch', owner: 'them', dueIn: 11 },
      ],
    },
  ],
  between: [
    {
      daysAgo: 57,
      kind: 'thanks',
      thanks: {
        act: 'Turned a paper list from finance into fourteen clear tickets',
        effect: 'Nine were closed within a fortnight',
        spokenAfter: 2,
      },
    },
    {
      daysAgo: 30,
      kind: 'note',
      visibility: 'private',
      mark: 'fact',
      text: 'Separate locks went live a day before the date he had named.',
    },
  ],
  next: { on: 2, time: '10:00' },
  agenda: [
    { text: 'Hand over the supplier slice to Wen, step by step', from: 'them' },
    { text: 'Back to every two weeks after the switch?', from: 'me' },
  ],
};
