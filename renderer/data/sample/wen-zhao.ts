import { wenHandsOff } from './wen-hands-off.ts';
import { workdaysAfter } from './sample-days.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, plan, question, quote, theirs, theyOwe } from './script.ts';

/** The newest on the team: quick, quiet, and not thanked aloud for more than two months. */
export const wenZhao: PersonScript = {
  name: 'Wen Zhao',
  startedMonthsAgo: 9,
  handsOff: wenHandsOff,
  anchor: (today) => workdaysAfter(today, 4),
  isNextPlanned: true,
  details: {
    pronouns: 'they/them',
    role: 'Platform',
    title: 'Junior engineer',
    cadenceDays: 14,
    usualTime: '11:00',
    likesFeedback: 'Written first, then talked through. It helps to have read it alone.',
    likesThanks: 'In a message. Being praised in a meeting makes the rest of the meeting hard.',
    about: 'First job after university. Draws comics about machines; ask for the one with the queue.',
  },
  sessions: [
    {
      weeks: 24,
      energy: 3,
      points: [
        theirs(
          'Is it all right to ask so much?',
          'Yes, and better early. We made a rule: twenty minutes alone, then ask, and say what has been tried.',
        ),
        mine(
          'The first own change',
          'A small one with a real customer behind it: dates on the export.',
          theyOwe('Bring the dates on the export to production', 12, {
            kept: 13,
            moved: [{ on: 11, to: 14 }],
          }),
        ),
      ],
      onlyMe: [impression('Prepares every sentence. Long pauses are thinking, not doubt.')],
    },
    {
      weeks: 22,
      energy: 4,
      points: [
        followUp(
          'Dates on the export',
          'Live since yesterday. A customer wrote “finally”. We framed the mail.',
        ),
        theirs(
          'Tests that take forever',
          'Eleven minutes for one line. They have an idea and would like two days for it.',
        ),
      ],
      thanks: [
        {
          act: 'The first change, down to the customer’s answer',
          effect: 'The export is no longer the thing support excuses itself for.',
        },
      ],
    },
    {
      weeks: 20,
      energy: 4,
      points: [
        theirs(
          'Two days for the tests',
          'Eleven minutes became four. They wrote down what did not work as well, which saves the next one a week.',
        ),
        question(
          'What surprised you about this team?',
          'That people say “I don’t know” aloud. At university nobody ever did.',
        ),
      ],
      thanks: [
        {
          act: 'Tests in four minutes instead of eleven',
          effect: 'Everyone runs them before pushing now, and the main branch stays green.',
          noticed: 1,
        },
      ],
    },
    {
      weeks: 18,
      energy: 3,
      points: [
        theirs(
          'Listening in on the pager',
          'One week beside Tomás, without duty. They want to know what the nights are like before they say yes.',
          iOwe('Ask Tomás to take Wen along for a week', 3, {
            kept: 2,
            cue: 'when Tomás is back from his night',
          }),
        ),
      ],
    },
    {
      weeks: 16,
      kinds: ['growth'],
      energy: 4,
      minutes: 45,
      points: [
        question(
          'Which kind of problem makes you lose track of time?',
          'Slow things. Finding out where the time goes, and then drawing it.',
        ),
        mine(
          'An aim for this half-year',
          'Own one service from ticket to pager: the export. Sign of success: a week in which nobody else has to look at it.',
          theyOwe('Write down what owning the export would take', 14, { kept: 12 }),
        ),
      ],
      thanks: [
        {
          act: 'The drawing of a week on the pager',
          effect: 'Even finance understood why we want fewer alerts.',
        },
      ],
    },
    {
      weeks: 14,
      energy: 4,
      points: [
        mine(
          'Amara as a mentor',
          'Two hours a week. They have a list of questions already, sorted by how embarrassing they are.',
        ),
        theirs(
          'Owning the export',
          'Three things are missing: an alert, a page for the night, and somebody to ask on the platform side.',
        ),
      ],
    },
    {
      weeks: 12,
      energy: 3,
      points: [
        theirs(
          'Watching Amara type',
          'They learn more when they drive, and found it hard to say so. They said it in the end, and it was easy.',
        ),
        followUp(
          'A page for the night',
          'Good and short. Tomás tried it half asleep, which is the only honest test.',
        ),
      ],
    },
    {
      weeks: 10,
      energy: 5,
      points: [
        theirs(
          'The idea in the rehearsal',
          'They saw that the night run copies everything twice. Jonas waited until they had found the words, and then the room went quiet.',
        ),
      ],
      thanks: [
        {
          act: 'Seeing that the night run copies everything twice',
          effect: 'The ledger switch fitted into one night because of it.',
        },
      ],
      onlyMe: [quote('“I nearly didn’t say it.”')],
    },
    {
      weeks: 8,
      kinds: ['growth'],
      energy: 4,
      points: [
        theirs(
          'First week as owner of the export',
          'Two questions came, both answered within the hour. Nobody else had to look.',
        ),
        mine(
          'What is next on the way?',
          'The first real pager week, with Amara as the person to wake.',
          theyOwe('Choose the week for the first pager duty', 10, { kept: 10 }),
        ),
      ],
    },
    {
      weeks: 6,
      energy: 2,
      points: [
        theirs(
          'Fourteen comments',
          'The review stung. They rewrote everything overnight instead of asking which two mattered. Amara has talked with them since.',
        ),
        mine(
          'Ask before you rewrite',
          'A new rule for both sides: the reviewer says what must change, and the rest are thoughts.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'The export review, after fourteen comments.',
          behaviour: 'They rewrote the change until two in the morning, without asking back.',
          impact: 'A good first version was lost, and the next day went to sleep.',
          impression: 'Perhaps they took the comments for an exam.',
          checked: { on: 25, outcome: 'Asked twice in the next review, and merged before five.' },
        },
      ],
      onlyMe: [fact('Worked until two in the morning, once, after the export review.')],
    },
    {
      weeks: 4,
      kinds: ['feedback-to-me'],
      energy: 4,
      points: [
        question(
          'What could I do differently for you?',
          'Send the topics the evening before. Surprises cost half the meeting.',
          iOwe('Send topics to Wen the evening before', 12, { kept: 12, cue: 'when I close the laptop' }),
        ),
        theirs(
          'The first pager week',
          'One call, at a kind hour. They solved it with their own page, and added a line to it.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          fromThem: true,
          situation: 'Our last two one-on-ones.',
          behaviour: 'I brought a big question without a warning.',
          impact: 'They needed the whole time to sort their thoughts, and the answer came three days later.',
        },
      ],
    },
    {
      weeks: 2,
      energy: 4,
      points: [
        theirs(
          'Who to ask on the platform side',
          'Still nobody by name. They would like to sit in with Marek’s group once, and not as a guest who gets a tour.',
          iOwe(
            'Introduce Wen to the platform group',
            { ago: 3 },
            { goal: 'Owns the export from ticket to pager' },
          ),
        ),
        mine(
          'Second name on price changes',
          'Priya asked for them. They said yes, and then asked what a price is.',
          theyOwe('Read through the last ten price changes', { ago: -4 }),
        ),
      ],
      onlyMe: [plan('Thank them properly. I notice the work and say nothing, because they need so little.')],
    },
  ],
  between: [{ ago: 4, point: theirs('Pairing with Amara: different hours?') }],
};
