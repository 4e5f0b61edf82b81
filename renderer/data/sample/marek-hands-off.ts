import { delegated, framed } from './deeds-of-autonomy.ts';
import { decided, turnedOut } from './deeds-of-decisions.ts';
import { ago, type HandsOffScript, inSession } from './hands-off-script.ts';

const hiring = 'Hiring interviews';

/** A peer: what was agreed between the two groups is his to decide on his side. */
export const marekHandsOff: HandsOffScript = [
  [
    inSession(6),
    delegated(hiring, 7, 'both', 'Shared candidates: his group decides for its own side.'),
    framed(hiring, {
      outcome: 'We do not bid against each other.',
      limits: 'No offer before the other side has seen the candidate.',
      callMeWhen: 'both want the same person.',
      reviewIn: 120,
    }),
  ],
  [ago(28), decided(hiring, 'One offer from the shared list', 'them', 7)],
  [ago(17), turnedOut('One offer from the shared list', 'good', 'She starts with the new quarter.')],
];
