import type { PersonScript } from './script.ts';

export const amaraOsei: PersonScript = {
  name: 'Amara Osei',
  startedDaysAgo: 1120,
  details: {
    pronouns: 'she/her',
    role: 'Site reliability',
    title: 'Senior SRE',
    relationship: 'report',
    cadenceDays: 14,
    usualWeekday: 1,
    usualTime: '14:00',
    likesFeedback: 'Straight away, face to face, with the example first.',
    likesThanks: 'In private, and with what came of it. Not in the all-hands.',
    about: `Runs on-call for the platform and schedules the release trains. Mentors Wen.

Thinks aloud and fast. Plays the cello on Thursdays, so no late meetings that day.`,
  },
  sessions: [
    {
      daysAgo: 182,
      kinds: ['regular', 'alignment'],
      energy: 3,
      points: [
        {
          text: 'Too many alerts that nobody acts on',
          from: 'them',
          notes:
            'Of 61 pages last month, 38 were closed without a change. She would rather delete half of them than tune them all.',
        },
        {
          text: 'What matters in the next half-year',
          from: 'me',
          notes:
            'Fewer repeat outages before anything new. She asked for that in writing, so that she can say no.',
        },
      ],
      agreed: [
        { text: 'List the alerts that can go', owner: 'them', dueIn: 14, became: 'kept', after: 12 },
        {
          text: 'Put "fewer repeat outages" on the team page',
          owner: 'me',
          dueIn: 4,
          became: 'kept',
          after: 3,
        },
      ],
    },
    {
      daysAgo: 168,
      energy: 4,
      points: [
        {
          text: 'Deleting 24 alerts',
          from: 'them',
          notes:
            'Done, with a two-week way back. Only one had to return: the disk check on the billing database.',
        },
        {
          text: 'Release scheduling: could I take it whole?',
          from: 'them',
          notes: 'She already does the work and then waits for my nod. I want to see two trains first.',
        },
      ],
      agreed: [
        {
          text: 'Plan the next two trains without asking me',
          owner: 'them',
          dueIn: 28,
          became: 'kept',
          after: 27,
        },
      ],
      onlyForYou: [
        {
          text: 'My nod adds a day to each train and has not changed a single one this quarter.',
          mark: 'fact',
        },
      ],
      thanks: [
        {
          act: 'Took 24 dead alerts out in a fortnight',
          effect: 'Night pages fell from nine a week to four',
          spokenAfter: 0,
        },
      ],
    },
    {
      daysAgo: 154,
      kinds: ['regular', 'growth'],
      energy: 4,
      points: [
        {
          text: 'Leading incidents end to end',
          from: 'them',
          notes:
            'She is at ease with the repair and less so with telling people outside. Next incident: she also writes the updates.',
        },
        {
          text: 'Which part of your work would you hand to someone else?',
          from: 'question',
          notes: 'The weekly capacity sheet. Wen could learn from it.',
        },
      ],
      agreed: [
        { text: 'Show Wen the capacity sheet', owner: 'them', dueIn: 10, became: 'kept', after: 8 },
        {
          text: 'Send her three good incident updates from other teams',
          owner: 'me',
          dueIn: 7,
          became: 'kept',
          after: 7,
        },
      ],
    },
    {
      daysAgo: 140,
      kinds: ['delegation'],
      energy: 4,
      minutes: 50,
      points: [
        {
          text: 'Release scheduling after two trains',
          from: 'me',
          notes:
            'Both left on time, one with a change pulled out an hour before. She decides from now on and tells me afterwards.',
        },
        {
          text: 'When do you want a call in the night?',
          from: 'them',
          notes: 'Customer data at risk, or the press. Nothing else.',
        },
      ],
      notes: 'Frame for release scheduling: leaves on the day, no change without an owner awake.',
      editedAfter: {
        days: 2,
        notes:
          'Frame for release scheduling: leaves on the day, no change without an owner awake. Added by Amara: month-end closing is a freeze, two days either side.',
      },
      onlyForYou: [
        { text: 'Keep out of the release channel for four weeks. Mute it if need be.', mark: 'plan' },
      ],
    },
    {
      daysAgo: 126,
      energy: 3,
      points: [
        {
          text: 'Mentoring Wen: how to begin',
          from: 'them',
          notes:
            'Two hours of pairing a week on real tickets. Wen drives, Amara keeps her hands off the keyboard.',
        },
        {
          text: 'Planning ran over again',
          from: 'me',
          notes: 'Ninety minutes for nine items. She thinks the list comes in too raw.',
        },
        {
          text: 'Holiday cover in the last week',
          from: 'them',
          notes: 'Tomás takes two nights if she briefs him.',
        },
      ],
      agreed: [
        { text: 'Brief Tomás on the night runbook', owner: 'them', dueIn: 9, became: 'kept', after: 9 },
        { text: 'Ask Priya for a shorter planning list', owner: 'me', dueIn: 5, became: 'broken', after: 14 },
      ],
    },
    {
      daysAgo: 112,
      energy: 3,
      points: [
        {
          text: 'I did not ask Priya about the list',
          from: 'me',
          notes: 'Said so. Amara has sorted it out with her directly in the meantime.',
        },
        {
          text: 'How planning went',
          from: 'me',
          notes:
            'She had not noticed that Jonas and Wen stopped talking. She wants to try a round before any answer.',
        },
        {
          text: 'Vendor support is slow at weekends',
          from: 'them',
          notes: 'Five hours to the first reply. The contract says two, but only on working days.',
        },
      ],
      agreed: [
        {
          text: 'Find the support clause in the vendor contract',
          owner: 'me',
          dueIn: 14,
          became: 'kept',
          after: 11,
        },
      ],
      feedback: [
        {
          kind: 'redirecting',
          situation: 'Planning for the second release train',
          behaviour: 'You answered for the team before others had spoken, four times in the first half hour.',
          impact: 'Two people said afterwards that they had held back.',
          impression: 'I think she fills silence because she fears the meeting will drag.',
          deliveredAfter: 0,
          checkedAfter: 35,
          outcome: 'Opens with a round now. Wen spoke first twice.',
        },
      ],
    },
    {
      daysAgo: 98,
      state: 'skipped',
      reason: 'Amara was asleep after a night call-out; we moved everything to the next one',
    },
    {
      daysAgo: 84,
      kinds: ['regular', 'feedback-to-me'],
      energy: 2,
      points: [
        {
          text: 'The night of the stuck queue',
          from: 'them',
          notes:
            'Six hours alone, because the second person on the rota had no access. She wants a real second, not a name.',
        },
        {
          text: 'What should I stop doing?',
          from: 'question',
          notes:
            'Asking for a status in the middle of an incident. I will read the channel and wait for the update.',
        },
        {
          text: 'A weekend off in exchange',
          from: 'them',
          notes: 'Yes, and the same rule for everyone: a night over three hours gives a day.',
        },
      ],
      agreed: [
        {
          text: 'Write the day-off rule into the on-call page',
          owner: 'me',
          dueIn: 4,
          became: 'kept',
          after: 2,
        },
        {
          text: 'Check that every second on the rota can log in',
          owner: 'them',
          dueIn: 11,
          became: 'kept',
          after: 10,
        },
      ],
      onlyForYou: [
        { text: 'Flat voice, no jokes. More than one bad night, I believe.', mark: 'impression' },
        { text: '"I can do the nights. I can\'t do the nights and the explaining."', mark: 'quote' },
      ],
      feedback: [
        {
          direction: 'to-me',
          kind: 'redirecting',
          situation: 'The stuck queue, around two in the morning',
          behaviour: 'I asked for a status three times within an hour.',
          impact: 'She left the logs each time and lost her thread.',
        },
      ],
      thanks: [
        { act: 'Held the queue together for six hours', effect: 'No invoice went out twice', spokenAfter: 0 },
      ],
    },
    {
      daysAgo: 70,
      kinds: ['stay'],
      energy: 3,
      minutes: 55,
      points: [
        {
          text: 'What keeps you here, and what would make you look around?',
          from: 'question',
          notes:
            'The people, and that she may change things. A second year of the same rota would make her look.',
        },
        {
          text: 'Every second can log in now',
          from: 'them',
          notes: 'Three could not. Fixed, and checked on the first of each month from now on.',
        },
      ],
      agreed: [
        {
          text: 'Ask Marek whether his team would share weekend on-call',
          owner: 'me',
          dueIn: 10,
          became: 'kept',
          after: 9,
        },
      ],
      onlyForYou: [
        { text: 'A recruiter wrote to her last month. She told me herself.', mark: 'fact' },
        { text: 'Have an answer on the rota before she has to ask twice.', mark: 'plan' },
      ],
    },
    {
      daysAgo: 56,
      energy: 4,
      points: [
        {
          text: 'Shared weekends with the platform staff',
          from: 'me',
          notes: 'Marek is open to one weekend in four, if the runbooks are good enough for a stranger.',
        },
        {
          text: 'The hand-over list at the end of a shift',
          from: 'them',
          notes: 'Rewritten: what is broken, what is odd, what to leave alone. One page.',
        },
        {
          text: 'Planning with a round first',
          from: 'me',
          notes: 'Fifty minutes last time. She says it is harder to wait than to talk.',
        },
      ],
      agreed: [
        {
          text: "Let someone from Marek's team test two runbooks",
          owner: 'them',
          dueIn: 14,
          became: 'kept',
          after: 15,
        },
        { text: 'Compare paging tools', owner: 'them', dueIn: 21, became: 'dropped', after: 14 },
      ],
      feedback: [
        {
          kind: 'reinforcing',
          situation: 'The new hand-over list, first week',
          behaviour: 'You asked the two newest people to break it before you published it.',
          impact: 'Wen took over a shift without a single call to you.',
          deliveredAfter: 0,
          checkedAfter: 28,
          outcome: 'Two more runbooks were tested the same way.',
        },
      ],
    },
    {
      daysAgo: 42,
      kinds: ['regular', 'career'],
      energy: 4,
      points: [
        {
          text: 'Where to in two years?',
          from: 'me',
          notes:
            'Staff engineer rather than manager. She wants to be known for calm incidents outside this house too.',
        },
        {
          text: 'Conference proposal',
          from: 'them',
          notes: 'One page on deleting alerts. She would like my honest view before she sends it.',
        },
        {
          text: 'Runbook test by strangers',
          from: 'them',
          notes: 'One passed. The other failed at step two: it assumed a login only we have.',
        },
      ],
      agreed: [
        { text: 'Reply on her conference proposal', owner: 'me', dueIn: 14, movedTo: [30, 44] },
        {
          text: 'Ask a staff engineer to have lunch with her',
          owner: 'me',
          dueIn: 12,
          became: 'kept',
          after: 10,
        },
      ],
    },
    {
      daysAgo: 28,
      energy: 3,
      points: [
        {
          text: 'Billing dashboards: I can look but not change',
          from: 'them',
          notes:
            'In the last two incidents she had to wake Priya for a threshold. The right belongs to finance, so I have to ask.',
        },
        {
          text: 'Third weekend call-out this season',
          from: 'them',
          notes:
            'All three were the vendor. She asked me each time before she paged them, because of the cost.',
        },
        {
          text: 'Lunch with the staff engineer',
          from: 'me',
          notes: 'Useful. Her advice was to write more and to rescue less.',
        },
      ],
      agreed: [
        { text: 'Get Amara write access to the billing dashboards', owner: 'me', dueIn: 16 },
        { text: 'Collect the three vendor bills', owner: 'them', dueIn: 10, became: 'kept', after: 9 },
      ],
      onlyForYou: [
        {
          text: 'She waited 40 minutes for my yes on the second call-out. I was at the cinema.',
          mark: 'fact',
        },
      ],
    },
    {
      daysAgo: 14,
      energy: 4,
      points: [
        {
          text: 'The shared weekend rota',
          from: 'them',
          notes:
            "One weekend in four goes to Marek's people. She drafts the rules, both teams comment for a week.",
        },
        {
          text: 'What the three vendor bills add up to',
          from: 'them',
          notes: 'Less than one lost hour of invoicing. Neither of us had known.',
        },
        { text: 'Who decides when we page the vendor?', from: 'them', movesOn: true },
      ],
      agreed: [
        { text: 'Draft the rota rules', owner: 'them', dueIn: 21 },
        { text: 'Thank Marek for the weekends', owner: 'me', dueIn: 3, became: 'kept', after: 1 },
      ],
      onlyForYou: [
        { text: 'Bring a limit to propose for the vendor, and let her name hers first.', mark: 'plan' },
      ],
    },
  ],
  between: [
    {
      daysAgo: 150,
      kind: 'summary',
      reader: 'person',
      fromDaysAgo: 182,
      entries: 4,
      text: `# Amara Osei

## What stood out

**Fewer alerts.** Took 24 dead alerts out in a fortnight. Night pages fell from nine a week to four.

## Commitments kept

- List the alerts that can go
- Put "fewer repeat outages" on the team page

## Growing towards

**Leads incidents end to end.** At the next incident she also writes the updates for people outside.
`,
    },
    {
      daysAgo: 119,
      kind: 'note',
      visibility: 'private',
      mark: 'fact',
      text: 'Five trains since she took over scheduling. I was asked about none.',
    },
    {
      daysAgo: 33,
      kind: 'thanks',
      thanks: {
        act: 'Sat with Wen through a first on-call night without touching the keyboard',
        effect: 'Wen asked for the next shift',
        spokenAfter: 1,
      },
    },
    {
      daysAgo: 6,
      kind: 'thanks',
      thanks: {
        act: 'The incident write-up: wrote the timeline the same night',
        effect: 'Two teams changed their alerts',
      },
    },
    {
      daysAgo: 5,
      kind: 'note',
      visibility: 'private',
      mark: 'impression',
      text: 'Tired, but proud of the write-up.',
    },
  ],
  next: { on: 'today', time: '14:00' },
  agenda: [
    { text: 'Mentoring Wen: is it working?', from: 'them' },
    { text: 'A talk at the autumn conference', from: 'them' },
    { text: 'Incident write-up, what it changed', from: 'me' },
  ],
};
