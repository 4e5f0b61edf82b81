import { starterLadder } from './starter-ladder.ts';

export const starterEngineer = starterLadder({
  name: 'Engineer',
  about:
    'For people who build and run software and systems. A step describes what can be seen at work, not how long somebody has been here. Change every sentence that does not fit your place.',
  steps: [
    ['Engineer', 'Does a described piece of work well and asks in time.'],
    ['Senior engineer', 'Answers for a part of the system, from the request to its life in production.'],
    ['Staff engineer', 'Makes several teams better at what they do together.'],
    ['Principal engineer', 'Sees what the whole organisation will need, and brings it there.'],
  ],
  skills: [
    {
      group: 'Building',
      name: 'Writing code',
      about: 'Code that others can read, change and rely on.',
      steps: [
        'Makes a change that was described to them, with a test that fails without it. Asks before building on a guess.',
        'Splits a vague request into changes that can each be shown and taken back. Leaves the code they touch easier to change than they found it.',
        'Picks the part of a system that holds several teams up, and makes it easier to change while it stays in use.',
        'Says which code the organisation should no longer have, and leads its removal without a day of standstill.',
      ],
    },
    {
      group: 'Building',
      name: 'Design',
      about: 'Choosing a shape that fits the problem and can be changed later.',
      steps: [
        'Describes how a change will work before building it, and names one other way it could be done.',
        'Writes a design of one or two pages that says what it costs, what can go wrong and what would change our mind. Others can build from it.',
        'Finds the design that two or three teams can live with, and draws the line between them so that each can release alone.',
        'Sees a year ahead which limit we will reach, in load, cost or people, and has the work begun before it is urgent. Keeps the number of technologies small, with reasons.',
      ],
    },
    {
      group: 'Building',
      name: 'Testing',
      about: 'Knowing that it works, before somebody else finds out that it does not.',
      steps: [
        'Tests the case that breaks as well as the one that works. Reads a failing test before running it again.',
        'Decides which tests are worth their time. One that fails by chance is mended or gone the same week.',
        'Finds where faults slip through between teams, and closes the gap where it is cheapest.',
        'Agrees with the teams what must be true before anything goes live, and drops the checks that never caught a thing.',
      ],
    },
    {
      group: 'Running',
      name: 'Running systems',
      about: 'Keeping alive what was built, and knowing how it is.',
      steps: [
        'Watches their change after it went live, and says whether it did what it should. Corrects the runbook where it was wrong.',
        'Answers for a service: knows its usual load, its limits, and who notices first when it is down. An alert leads to an action or goes.',
        'Agrees with those who depend on a service how reliable it must be, and puts work into it accordingly, more or less.',
        'Has made the failure of one part an ordinary event across the systems, and has tried it on purpose.',
      ],
    },
    {
      group: 'Running',
      name: 'Incidents',
      about: 'What to do when it is broken, and what to make of it afterwards.',
      steps: [
        'Says early that something looks wrong. In an incident does one thing at a time, and writes down when.',
        'Leads an incident from the first alarm to the all-clear: gives out tasks, keeps people informed, calls for help before it is late.',
        'Leads incidents across teams, and the talk about them so that people say what they really did. Two or three changes come of it, and they get done.',
        'Reads a year of incidents as one, finds what they share, and has that changed instead of the next symptom.',
      ],
    },
    {
      group: 'Running',
      name: 'Security',
      about: 'Looking at the work with the eyes of someone who means harm.',
      steps: [
        'Keeps secrets out of code and logs. Asks who may see data before copying it.',
        'Says for a change what somebody hostile could do with it. Gives a service the fewest rights it can work with.',
        'Goes through a system with its team for the ways in, puts them in order by harm, and sees that the worst are closed.',
        'Agrees with legal and security people on rules that teams can follow without asking, and asks the teams whether they can.',
      ],
    },
    {
      group: 'Judgement',
      name: 'Knowing what it is for',
      about: 'Users, the business, and the problem behind a request.',
      steps: [
        'Can say who uses what they build and what for. Has watched somebody use it.',
        'Asks for the problem behind a request, and has solved one without code.',
        'Knows which figures the business looks at, and what the work of the team does to them. Says no with a better idea.',
        'Names a chance or a danger that only someone who knows the systems can see, and what it would take to act on it.',
      ],
    },
    {
      group: 'Judgement',
      name: 'Deciding',
      about: 'Deciding what is theirs to decide, at the right time, with reasons.',
      steps: [
        'Decides within a task and tells the team afterwards. Brings a proposal along with a question.',
        'Decides alone what is easy to undo, and asks before what is not. Writes down why.',
        'Decides between good options that teams disagree on. Those who disagreed can repeat the reasons.',
        'Hands decisions to the people nearest to the matter, with the limits they need. Is the one to call before something that cannot be undone.',
      ],
    },
    {
      group: 'Judgement',
      name: 'Bringing work to its end',
      about: 'From a promise to something that is in use.',
      steps: [
        'Says when a piece of work will be ready, and says so as soon as that changes. Finishes before beginning the next.',
        'Plans some weeks of work for two or three people in steps that are each of use. Cuts scope together with the person who asked.',
        'Brings a change across teams to its end. Knows on any day what is stuck, with whom, and what it would take.',
        'Helps to choose which few large things are begun at all. Has stopped one that no longer paid, and it was their own idea.',
      ],
    },
    {
      group: 'Working together',
      name: 'Writing and speaking',
      about: 'Being understood, and understanding.',
      steps: [
        'Describes a fault so that somebody else can see it. Says “I don’t know”.',
        'Explains a technical choice to the person who pays for it, in that person’s words. Writes so that nobody has to ask again.',
        'Brings a room of people with different interests to a result, and has it written down before they leave.',
        'Tells the management early what it would rather not hear, with what can be done. The newest colleague understands it as well.',
      ],
    },
    {
      group: 'Working together',
      name: 'Feedback and teaching',
      about: 'Making others better, and letting them make you better.',
      steps: [
        'Reviews a colleague’s change within a day and says why, not only what. Asks for feedback on one thing they want to do better.',
        'Has helped someone to do alone what they used to ask about. Says it directly when something went wrong between the two of them.',
        'People from other teams come to learn from them. Sees who could do the next hard thing, and stands beside while they do it.',
        'Others now do what only they once could. Waits with their own idea where it would end the talk.',
      ],
    },
    {
      group: 'Working together',
      name: 'Learning',
      about: 'Getting to know what is new, and giving up what is no longer true.',
      steps: [
        'Learns a part of the system from its code and documents, and asks when an hour brought nothing.',
        'Tries something new on a small scale with a rule for stopping, and tells what came of it, also when it failed.',
        'Reads up on a field before we need it, and brings back a judgement and not a fashion.',
        'Changes their mind in front of others when the facts ask for it.',
      ],
    },
  ],
});
