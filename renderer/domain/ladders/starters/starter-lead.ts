import { starterLadder } from './starter-ladder.ts';

export const starterLead = starterLadder({
  name: 'Leading engineers',
  about:
    'For people who lead those who build and run. A step describes what the team can see. Change every sentence that does not fit your place.',
  steps: [
    ['Team lead', 'Leads some of the work and all of the talks in one team.'],
    ['Engineering manager', 'Answers for a team that decides by itself.'],
    ['Head of engineering', 'Answers for several teams through those who lead them.'],
  ],
  skills: [
    {
      group: 'With each person',
      name: 'One-on-ones',
      about: 'Time that belongs to the other person.',
      steps: [
        'Meets everyone at the agreed rhythm and lets them bring the topics. Keeps what was promised there, or says early that it won’t be.',
        'Hears there what is not said in the team, and acts on it without giving away who said it.',
        'Teaches leads to have these talks. Meets people two steps away with their lead’s knowledge, and has changed something because of it.',
      ],
    },
    {
      group: 'With each person',
      name: 'Feedback',
      about: 'Said in time, about something that happened.',
      steps: [
        'Says within the week what they saw and what it led to. Thanks people for something specific.',
        'Tells somebody that the work is not good enough, so that they know what is expected by when, and helps them to get there.',
        'Asks to be criticised and shows what they changed. Settles what two leads could not.',
      ],
    },
    {
      group: 'With each person',
      name: 'Growing people',
      about: 'They can do more when they leave than when they came.',
      steps: [
        'Knows what each person wants to learn, and has given them a task for it this quarter.',
        'Agrees on goals with a sign of success and looks at them with the person every month. Finds helpers other than themself.',
        'Can name somebody who grows into each key role. People find their next role here.',
      ],
    },
    {
      group: 'With the team',
      name: 'Handing decisions over',
      about: 'Deciding less, on purpose.',
      steps: [
        'Says of a task what is to come of it and where the limits are, and stays out of the how.',
        'Has agreed with each person which decisions are theirs. Asks where they would rather answer.',
        'Whole fields are decided without them, and they learn of it afterwards. Takes nothing back without saying so and why.',
      ],
    },
    {
      group: 'With the team',
      name: 'Keeping promises small',
      about: 'What the team takes on, and what it does not.',
      steps: [
        'Everybody in the team knows what it has promised this month, and to whom.',
        'Notices that the team takes on too much, and cuts before people pay for it with their evenings.',
        'Decides with the teams how much work goes into what exists and how much into what is new, and keeps to it when that is uncomfortable.',
      ],
    },
    {
      group: 'With the team',
      name: 'Hiring and welcoming',
      about: 'Who comes, and how they arrive.',
      steps: [
        'Prepares a new colleague’s first weeks: a task that matters, a helper, the access they need.',
        'Runs interviews in which everyone gets the same questions, and decides on what was written down.',
        'Plans which abilities will be missing in a year. Builds teams of different people who work well together.',
      ],
    },
    {
      group: 'Around the team',
      name: 'Giving direction',
      about: 'Why this, and why now.',
      steps: [
        'Explains why this work comes before that.',
        'Turns an aim of the organisation into a few that the team chose itself, and drops what serves none of them.',
        'Describes where the teams shall be in two years so that a new colleague can retell it. Says what will not be done.',
      ],
    },
    {
      group: 'Around the team',
      name: 'Clearing the path',
      about: 'Time, money, decisions, and what stands in the way.',
      steps: [
        'Removes a small obstacle within days, and says which ones are beyond them.',
        'Gets time, money or a decision from elsewhere. Keeps out work that nobody decided on.',
        'Changes the rule that keeps several teams waiting.',
      ],
    },
  ],
});
