import { amaraHandsOff } from './amara-hands-off.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, plan, question, quote, theirs, theyOwe } from './script.ts';

/** Senior engineer, growing into leading incidents; planned today, with promises waiting. */
export const amaraOsei: PersonScript = {
  name: 'Amara Osei',
  startedMonthsAgo: 38,
  handsOff: amaraHandsOff,
  anchor: (today) => today,
  isNextPlanned: true,
  details: {
    pronouns: 'she/her',
    role: 'Billing and incidents',
    title: 'Senior engineer',
    cadenceDays: 14,
    usualTime: '14:00',
    likesFeedback:
      'The same day, face to face, with the exact moment. She asks for an example when it stays general.',
    likesThanks: 'In a few written lines she can keep. Not in front of everyone.',
    about:
      'Came from the support desk and still knows every customer by name. Runs in the mornings, so no calls before nine.\n\n- Decides release scheduling\n- Mentors Wen\n- Wants to speak at a conference this year',
  },
  sessions: [
    {
      weeks: 24,
      energy: 3,
      points: [
        theirs(
          'Release days feel like rush hour',
          'Four teams want the same afternoon, and she ends up as the traffic police. She would rather **own the calendar** than keep asking for it.',
          theyOwe('Sketch a release calendar the teams could live with', 10, { kept: 9 }),
        ),
        mine(
          'What should I stop doing?',
          'Answering release questions in the channel. People ask me because I answer, and then she has to correct it.',
        ),
      ],
      onlyMe: [
        impression(
          'Careful with me at first. It got easier once I told her which answer of mine had been wrong.',
        ),
      ],
    },
    {
      weeks: 22,
      kinds: ['delegation'],
      energy: 4,
      points: [
        theirs(
          'The release calendar',
          'Two fixed windows a week, everything else by agreement. She tries it for four weeks and tells the teams herself.',
          iOwe('Tell the other leads that Amara decides the windows', 2, {
            kept: 0,
            cue: 'when the leads’ round starts',
          }),
        ),
        theirs(
          'A release that is late anyway',
          'She may say no. I back her once, in public, and then keep out of it.',
        ),
      ],
      thanks: [
        {
          act: 'The release calendar, sketched before anyone asked for detail',
          effect: 'Four teams saw on one page where they get in each other’s way.',
        },
      ],
    },
    {
      weeks: 20,
      energy: 2,
      minutes: 40,
      points: [
        theirs(
          'The night the certificate ran out',
          'She was on call alone for three hours and did not want to wake anybody. We agreed: after thirty minutes without a cause, **wake a second person**. It is not a weakness, it is the rule.',
          theyOwe('Write the thirty-minute rule into the on-call page', 4, { kept: 3 }),
          iOwe('Get certificate expiry into the weekly report', 9, { kept: 12, moved: [{ on: 8, to: 12 }] }),
        ),
        followUp(
          'Release windows after two weeks',
          'Calmer. One team went around them and apologised by itself.',
        ),
      ],
      feedback: [
        {
          kind: 'reinforcing',
          noticed: 1,
          situation: 'The morning after the certificate outage, in the review.',
          behaviour: 'She told the story in the order it happened, her own wrong turn included.',
          impact: 'Two others then named theirs. We found the missing alert in twenty minutes.',
          checked: {
            on: 30,
            outcome: 'Reviews now begin with the timeline. It was her habit, now it is ours.',
          },
        },
      ],
      onlyMe: [fact('First night call this quarter, three hours, nobody else paged.')],
    },
    {
      weeks: 18,
      skipped: 'Both of us in the ledger rehearsal all day',
      points: [theirs('A first talk at a conference')],
    },
    {
      weeks: 16,
      kinds: ['growth'],
      energy: 4,
      minutes: 45,
      points: [
        theirs(
          'A first talk at a conference',
          'Topic: what a small team learned from sixty incidents. She fears the stage less than the questions after it.',
          theyOwe('Write half a page that says what the talk is about', 14, {
            kept: 20,
            moved: [{ on: 13, to: 21 }],
          }),
        ),
        question(
          'What would you like to be asked about in a year?',
          '“How we stopped having the same outage twice.” So the aim is leading incidents **from the first minute to the last improvement**, not only the technical part.',
        ),
      ],
      onlyMe: [quote('“I know how to fix it. I don’t yet know how to keep six people calm.”')],
    },
    {
      weeks: 14,
      energy: 4,
      points: [
        mine(
          'Would you mentor Wen?',
          'Yes, with a frame: two pairing hours a week until the next quarter ends, and she says so when it gets too much.',
          iOwe('Take the weekly report off Amara’s list', 5, { kept: 4 }),
        ),
        theirs(
          'Release scheduling for good',
          'The trial is over, she keeps it. I look again in two months, not before.',
        ),
      ],
    },
    {
      weeks: 12,
      energy: 3,
      points: [
        theirs(
          'Pairing with Wen',
          'Wen is quick and very quiet. She caught herself typing most of the time. Next week Wen drives.',
        ),
        theirs(
          'Who speaks to customers during an incident',
          'Not the person who fixes it. She asks support to send one name per week.',
          theyOwe('Ask support for a weekly name', 7, { kept: 5 }),
        ),
      ],
      thanks: [
        {
          act: 'Saying no to the late release, kindly and without me',
          effect: 'The team moved it by itself, and nothing broke over the weekend.',
          noticed: 2,
        },
      ],
    },
    {
      weeks: 10,
      kinds: ['feedback-to-me'],
      energy: 4,
      points: [
        question(
          'When was I in your way lately?',
          'In the ledger rehearsal. I asked for a status three times in an hour. Once at the agreed times is enough.',
          iOwe('Ask for a status at the agreed times only', 14, {
            kept: 28,
            cue: 'when I open the incident channel',
          }),
        ),
        theirs(
          'Half a page for the talk',
          'Good and honest. The title can wait. We cut the part that nobody outside would understand.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          fromThem: true,
          situation: 'Ledger rehearsal, second hour.',
          behaviour: 'I asked for a status three times within an hour.',
          impact: 'She stopped searching each time, and the others began to look at me instead of at her.',
          checked: { on: 28, outcome: 'In the next rehearsal I asked at the full hour only. She noticed.' },
        },
      ],
    },
    {
      weeks: 8,
      kinds: ['growth'],
      energy: 5,
      points: [
        theirs(
          'Leading the ledger weekend',
          'She led eleven people through the cut-over and went home on time. What helped: one page, three checkpoints, and a person for every “what if”.',
        ),
        mine(
          'What is the next step?',
          'She leads the next two big incidents from the first minute; Tomás stays as her second.',
        ),
      ],
      thanks: [
        {
          act: 'Leading the ledger weekend',
          effect:
            'Eleven people knew at any hour what came next. Finance had its numbers on the first morning.',
        },
      ],
      onlyMe: [fact('Ledger weekend: three checkpoints, no rollback, done two hours early.')],
    },
    {
      weeks: 6,
      energy: 3,
      points: [
        theirs(
          'The conference wants an answer',
          'They accepted the half page and ask for the long form. She would like two working days for it.',
          iOwe('Reply on her conference proposal', 7, {
            moved: [
              { on: 7, to: 25 },
              { on: 26, to: { ago: -3 } },
            ],
          }),
        ),
        theirs(
          'Review habits',
          'Some comments on code read harder than she means them. She starts with what works now.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'Wen’s change to the invoice export, reviewed in the open.',
          behaviour: 'Fourteen comments, the first of them “why would anyone do this”.',
          impact: 'Wen rewrote the whole change overnight, though two comments would have been enough.',
          impression: 'I think she was tired from the weekend call and wanted to be done with it.',
          checked: {
            on: 21,
            outcome: 'She talked with Wen the same day. Reviews since then begin with a question.',
          },
        },
      ],
    },
    {
      weeks: 4,
      kinds: ['stay'],
      energy: 4,
      points: [
        question(
          'What keeps you here, and what could drive you away?',
          'Here: the people, and that her decisions stand. Away: a second year in which weekend calls land on the same three names.',
          iOwe('Put the weekend calls of the last year on one page', 8, { kept: 8 }),
        ),
        theirs(
          'Rules for the on-call rota',
          'Fair means: nobody twice in a row, swaps without asking me.',
          theyOwe('Draft the rota rules', { ago: -4 }),
        ),
      ],
      onlyMe: [
        plan('Ask about the weekend rota next time, before she has to bring it up.'),
        fact('Second weekend call within five weeks.'),
      ],
    },
    {
      weeks: 2,
      energy: 3,
      points: [
        { ...theirs('Who decides when we page the vendor?'), area: 'Vendor escalation' },
        theirs(
          'Numbers before opinions',
          'For the vendor talk she needs the billing dashboards and can only look at screenshots. That is on me.',
          iOwe(
            'Get Amara write access to the billing dashboards',
            { ago: 12 },
            { cue: 'when stand-up ends' },
          ),
        ),
        mine(
          'The timeouts at the payment vendor',
          'Third time this month. She leads the next one from the first minute, as agreed.',
        ),
      ],
      notes: 'Short one, the pager rang at half past. Nothing lost: the vendor question moves on.',
      onlyMe: [
        impression('Tired, and not because of the work. Ask how she is before anything else next time.'),
      ],
    },
  ],
  between: [
    {
      ago: 6,
      toThank: {
        act: 'The incident write-up, done the same night',
        effect: 'Two teams changed their alerts because of it.',
      },
    },
    { ago: 5, point: theirs('Mentoring Wen: is it working?') },
    { ago: 2, point: theirs('Swapping weekend calls without asking anyone') },
    {
      ago: 6,
      note: fact('Led the vendor outage from the first minute to the last. Nobody asked me anything.'),
    },
  ],
  summary: {
    months: 5,
    reader: 'person',
    format: 'markdown',
    entries: 5,
    privateEntries: 0,
    text: ({ from, to }) =>
      `# Amara Osei

${from} – ${to}

## What stood out

- The release calendar, sketched before anyone asked for detail. Four teams saw on one page where they get in each other’s way.

## What we talked about

- **Release days feel like rush hour.** Amara would rather own the calendar than keep asking for it.
- **The release calendar.** Two fixed windows a week, everything else by agreement. She decides.

## What was agreed

- Sketch a release calendar the teams could live with: kept by Amara
- Tell the other leads that Amara decides the windows: kept by me
`,
  },
};
