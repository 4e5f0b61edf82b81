import { delegated, framed } from './deeds-of-autonomy.ts';
import { decided, looked, turnedOut } from './deeds-of-decisions.ts';
import { assessed, checked, evidence, goal, growsIn, milestoneDone, standsOn } from './deeds-of-growth.ts';
import { ago, type HandsOffScript, inSession } from './hands-off-script.ts';

const hiring = 'Hiring interviews';
const money = 'Testing money, written and taught';

/** Interviews for the whole department, mostly by herself. Away now; nothing of it waits for the leader. */
export const ilseHandsOff: HandsOffScript = [
  [
    inSession(18),
    delegated(hiring, 4, 'both', 'She asks the questions; who is invited we choose together.'),
    framed(hiring, {
      outcome: 'Candidates who would come back, also after a no.',
      limits: 'Two interviews a week. Nobody is hired without the team having met them.',
      callMeWhen: 'a candidate asks for more than the range.',
      reviewIn: 180,
    }),
  ],
  [
    inSession(12),
    standsOn('Senior engineer'),
    growsIn('Testing', 3),
    growsIn('Feedback and teaching', 3),
    assessed('Testing', 'them', 2),
    assessed('Testing', 'me', 2),
    goal({
      title: money,
      why: 'Testing should not begin on the last day.',
      signOfSuccess: 'Two teams test a change to money her way, without her.',
      dueIn: 120,
      objective: 'Invoices nobody has to call about',
      skill: 'Testing',
      targetLevel: 3,
      milestones: ['The page, with three examples', 'Taught to one team', 'Used without her'],
      activities: [{ kind: 'teaching', text: 'An hour with every team', helper: 'Priya Nair' }],
    }),
  ],
  [
    inSession(10),
    milestoneDone(money, 'The page, with three examples'),
    evidence(
      {
        situation: 'The ledger rehearsal.',
        task: 'Data that nobody had.',
        action: 'She built a month of invoices that never existed, with every oddity we ever had.',
        result: 'Nine faults were found in the rehearsal, two of them grave.',
      },
      { skills: ['Testing'], goals: [money] },
    ),
    checked(money, 'moved', 'Jonas calls it the museum.'),
  ],
  [ago(85), delegated(hiring, 6, 'both', 'Her invitations were better than mine. She tells me after.')],
  [ago(70), decided(hiring, 'One first talk for both groups', 'them', 6)],
  [ago(55), turnedOut('One first talk for both groups', 'good', 'Half the appointments, and kinder ones.')],
  [
    inSession(6),
    milestoneDone(money, 'Taught to one team'),
    checked(money, 'moved', 'Wen runs the tests alone.'),
    assessed('Testing', 'me', 3),
  ],
  [ago(50), decided(hiring, 'No interviews in the release week', 'them', 6)],
  [ago(40), turnedOut('No interviews in the release week', 'good', 'Nobody was rushed.')],
  [ago(31), looked(hiring, 'Two letters from candidates who were refused, both friendly.')],
];
