import type { DelegationMove } from './autonomy/delegation.ts';
import type { Feedback } from './feedback/feedback.ts';
import type { Note } from './sessions/note.ts';
import type { QuietSign } from './people/quiet.ts';
import type { Recognition } from './feedback/recognition.ts';
import type { SummaryEntry } from './summary/summary-entry.ts';
import type { SummaryRecord } from './summary/summary-record.ts';
import type { Visibility } from './schema.ts';
import type { TimelineEntry } from './sessions/timeline.ts';

// What must not be seen while the screen is shared: what is private, and what the person should hear first, not read.
// Beside what is named here that is every impression, what the leader wrote about a person, and how they like to hear.

export const isNoteOutOfSight = ({ visibility }: Pick<Note, 'visibility'>): boolean =>
  visibility === 'private';

/** Evidence, assessments, goals and experiments say themselves whether the other may read them. */
export const isPrivate = ({ visibility }: { visibility: Visibility }): boolean => visibility === 'private';

/** Feedback to the person that they have not heard, also when it was dropped unheard. */
export const isFeedbackOutOfSight = ({
  direction,
  state,
  deliveredOn,
}: Pick<Feedback, 'direction' | 'state' | 'deliveredOn'>): boolean =>
  direction === 'to-them' &&
  (state === 'observed' || state === 'to-deliver' || (state === 'dropped' && deliveredOn === null));

/** A reason that only the leader gave was perhaps never said. */
export const isReasonOutOfSight = ({ agreedBy }: Pick<DelegationMove, 'agreedBy'>): boolean =>
  agreedBy === 'me';

/** Thanks that were not spoken, also when they were dropped unspoken. */
export const areThanksOutOfSight = ({ state, spokenOn }: Pick<Recognition, 'state' | 'spokenOn'>): boolean =>
  state === 'to-speak' || (state === 'dropped' && spokenOn === null);

/** What was handed out is only safe to show where it was made for the person and holds nothing private. */
export const isHandedOutOutOfSight = ({
  reader,
  privateEntries,
}: Pick<SummaryRecord, 'reader' | 'privateEntries'>): boolean => reader !== 'person' || privateEntries > 0;

export const isTimelineEntryOutOfSight = (entry: TimelineEntry): boolean => {
  switch (entry.kind) {
    case 'note':
      return isNoteOutOfSight(entry.note);
    case 'feedback':
      return isFeedbackOutOfSight(entry.feedback);
    case 'thanks':
      return areThanksOutOfSight(entry.thanks);
    case 'goal':
    case 'check': // As private as its goal.
      return isPrivate(entry.goal);
    case 'experiment':
      return isPrivate(entry.experiment);
    case 'evidence':
      return isPrivate(entry.evidence);
    case 'levels':
      return entry.levels.every(({ assessment }) => isPrivate(assessment));
    case 'take-back': // The leader's own conduct.
      return true;
    default:
      return false;
  }
};

export const isSummaryEntryOutOfSight = ({
  isPrivate,
  isImpression,
  unheard,
}: Pick<SummaryEntry, 'isPrivate' | 'isImpression' | 'unheard'>): boolean =>
  isPrivate || isImpression || unheard !== null;

/** Silence about feedback and thanks tells what is still to come. */
export const isQuietOutOfSight = (sign: QuietSign): boolean =>
  sign === 'feedback-waiting' || sign === 'no-thanks' || sign === 'no-redirecting';
