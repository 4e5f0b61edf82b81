import { starterLadder } from './starter-ladder.ts';

export const starterOperations = starterLadder({
  name: 'Operations and support',
  about:
    'For people who keep systems running and help those who use them. A step describes what can be seen at work. Change every sentence that does not fit your place.',
  steps: [
    ['Specialist', 'Handles what is known, and knows when it is not.'],
    ['Senior specialist', 'Handles what is new, and makes it known.'],
    ['Operations lead', 'Makes it rarer, for everyone.'],
  ],
  skills: [
    {
      group: 'People who need something',
      name: 'Taking requests',
      about: 'From the first word to the answer.',
      steps: [
        'Listens to the end, says back what they understood, and says when the person will hear again. Keeps to that.',
        'Sees which requests are one problem, and tells those affected before they call.',
        'Finds out why people have to ask at all, and has the most common reason removed each quarter.',
      ],
    },
    {
      group: 'People who need something',
      name: 'Keeping calm',
      about: 'Being of use while others are excited.',
      steps: [
        'Says the facts first. Asks to be relieved when tired.',
        'Gives a short report at fixed times in an outage, so that nobody has to ask.',
        'Keeps those who ask away from those who repair, and sees that these rest afterwards.',
      ],
    },
    {
      group: 'Systems',
      name: 'Finding causes',
      about: 'From the symptom to what is really wrong.',
      steps: [
        'Works through the known checks in order and notes what each one showed. Hands over with those notes.',
        'Narrows a fault down by changing one thing at a time. Keeps what is known apart from what is supposed.',
        'Brings together the people who can find what none of them finds alone. Ends a search that costs more than the fault.',
      ],
    },
    {
      group: 'Systems',
      name: 'Keeping systems running',
      about: 'Knowing the usual state and the way back to it.',
      steps: [
        'Knows the systems of the shift, how they usually are, and the way back when something goes wrong.',
        'Automates what is done by hand every week, and leaves a description that works at three in the morning.',
        'Has agreed what must run, when, and how fast it must be back. Has tried the return from a backup this year.',
      ],
    },
    {
      group: 'Systems',
      name: 'Making changes',
      about: 'Changing what is in use without surprise.',
      steps: [
        'Makes a prepared change as it is written. Stops when something looks different, and says so.',
        'Prepares changes with a way back and with the sign that shows they worked.',
        'Says which changes need a second pair of eyes and which do not, and makes the safe ones quick.',
      ],
    },
    {
      group: 'Working together',
      name: 'Handing over',
      about: 'Nobody has to be called at home.',
      steps: [
        'The next shift knows what is open without asking.',
        'Corrects a description that was wrong. Writes for somebody who has never seen the system.',
        'Knows what only one person knows, and has it spread before that person’s holiday.',
      ],
    },
    {
      group: 'Working together',
      name: 'Working with suppliers',
      about: 'Getting from others what was agreed.',
      steps: [
        'Opens a case with everything the supplier will ask for.',
        'Holds a supplier to what was agreed, kindly and with dates.',
        'Compares a contract with what the team really needs, and has ended one that no longer fitted.',
      ],
    },
  ],
});
