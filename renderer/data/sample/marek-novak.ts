import { marekHandsOff } from './marek-hands-off.ts';
import { workdaysAfter } from './sample-days.ts';
import type { PersonScript } from './script.ts';
import { fact, followUp, impression, iOwe, mine, question, theirs, theyOwe } from './script.ts';

/** A peer who leads the platform group; feedback for him has waited eleven days. */
export const marekNovak: PersonScript = {
  name: 'Marek Novák',
  startedMonthsAgo: 21,
  handsOff: marekHandsOff,
  anchor: (today) => workdaysAfter(today, 7),
  isNextPlanned: true,
  details: {
    pronouns: 'he/him',
    role: 'Leads the platform group',
    title: 'Engineering manager',
    relationship: 'peer',
    cadenceDays: 21,
    usualTime: '08:30',
    likesFeedback: 'Over coffee, and both ways.',
    likesThanks: 'To his group, not to him.',
    about:
      'Our groups share the pager, the cluster and half of the customers. We promised each other: no surprises through third parties.',
  },
  sessions: [
    {
      weeks: 27,
      kinds: ['alignment'],
      points: [
        mine(
          'Where our groups meet',
          'Three places: the pager, the cluster, the export. For each of them one name on each side.',
          theyOwe('Name one person per shared place', 10, { kept: 9 }),
        ),
        theirs(
          'Asking engineers directly',
          'His people get requests from mine past both of us. Small ones are fine; whatever takes a day comes to us first.',
        ),
      ],
    },
    {
      weeks: 24,
      kinds: ['alignment'],
      points: [
        theirs(
          'Next quarter, side by side',
          'Two of our plans wanted the same week. We moved ours, since his has a customer’s date in it.',
          iOwe('Move the ledger rehearsal by a week', 3, { kept: 2 }),
        ),
        followUp('One name per place', 'It works: two questions were answered before we heard of them.'),
      ],
    },
    {
      weeks: 21,
      energy: 3,
      points: [
        theirs(
          'A group in a hurry',
          'Two people have left within a month. He asks for one pair of hands for the certificates, not for pity.',
          iOwe('Lend two days of Tomás for the certificates', 8, { kept: 7 }),
        ),
      ],
      onlyMe: [fact('Two departures in the platform group within a month.')],
    },
    {
      weeks: 18,
      points: [
        theirs(
          'Certificates, never again',
          'All of them renew by themselves now. His group sent a cake to ours.',
        ),
        mine(
          'The old disk',
          'They take it, if we bring the monitoring. A fair trade.',
          theyOwe('Take the old disk over', 28, { kept: 30, moved: [{ on: 26, to: 33 }] }),
        ),
      ],
      thanks: [
        {
          act: 'Certificates that renew themselves',
          effect: 'The one thing that woke Amara at night can’t happen any more.',
          noticed: 1,
        },
      ],
    },
    {
      weeks: 15,
      energy: 4,
      points: [
        question(
          'What do you do that I should copy?',
          'He ends the week by writing three lines to his group: what we decided, what we dropped, what I don’t know yet.',
          iOwe('Try the three lines for a month', 28, {
            kept: 27,
            cue: 'when the last coffee of the week is poured',
          }),
        ),
      ],
    },
    {
      weeks: 12,
      kinds: ['feedback-to-me'],
      points: [
        question(
          'What do people in your group say about mine?',
          'That we are kind and slow to answer. The second part is true in weeks with a release.',
        ),
        theirs(
          'The cluster bill',
          'Split by use from now on, not by heads. Jonas and one of his people check it together.',
        ),
      ],
      feedback: [
        {
          kind: 'redirecting',
          fromThem: true,
          situation: 'Release weeks.',
          behaviour: 'We leave questions from his group unanswered for days.',
          impact: 'They build around us, and we find out at the review.',
          checked: {
            on: 21,
            outcome: 'Amara’s release page names one person for questions. His group uses it.',
          },
        },
      ],
    },
    {
      weeks: 9,
      points: [
        theirs(
          'The switch, seen from next door',
          'His group noticed nothing, which is the best thing anyone has said about it.',
        ),
        mine('Three lines, after a month', 'People answer them. One answer changed a decision.'),
      ],
      thanks: [
        {
          act: 'The three lines at the end of the week',
          effect: 'My own team asks fewer questions at the start of the week, and better ones.',
        },
      ],
    },
    {
      weeks: 6,
      energy: 4,
      points: [
        theirs(
          'Hiring at the same time',
          'We share candidates instead of bidding against each other. Ilse leads the first talk for both.',
        ),
        mine(
          'Two rotas instead of one',
          'He would give one person to a platform rota, if it starts with a quarter and not with a promise for life.',
          theyOwe('Ask his group who would join a rota', 14, { kept: 14 }),
        ),
      ],
      thanks: [
        {
          act: 'Offering a person for the platform rota',
          effect: 'The second rota has turned from a wish into a plan.',
        },
      ],
    },
    {
      weeks: 3,
      kinds: ['alignment'],
      points: [
        theirs(
          'The vendor hurts both of us',
          'One meeting with the vendor instead of two, with one list. He writes, we sign.',
          theyOwe('Write the list for the vendor', { ago: -6 }),
        ),
      ],
      onlyMe: [impression('Glad to have company. Being the only lead who asks for people wears him down.')],
    },
  ],
  between: [
    {
      ago: 11,
      toDeliver: {
        kind: 'redirecting',
        situation: 'The review of the vendor outage, with both groups.',
        behaviour: 'He promised a fix for the vendor link in our name, while Tomás was still looking at it.',
        impact: 'Tomás dropped what he was doing, and support told customers a date we had not set.',
        impression: 'I think he wanted to protect us from the question.',
      },
    },
    { ago: 2, point: mine('Wen in the platform group: a seat, not a tour') },
  ],
};
