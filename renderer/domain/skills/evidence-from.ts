import type { Decision } from '#domain/autonomy/decision.ts';
import type { Evidence } from './evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { isFeedbackOutOfSight, areThanksOutOfSight } from '#domain/out-of-sight.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';

/** What evidence says before the leader touches it. */
export type EvidenceWords = Pick<
  Evidence,
  'happenedOn' | 'situation' | 'task' | 'action' | 'result' | 'link' | 'skillIds' | 'goalIds' | 'visibility'
>;

/** A beginning of evidence, with the record it was taken from. */
export type EvidenceDraft = EvidenceWords & Pick<Evidence, 'source'>;

// Each takes only what the person knows already as shared; what they have not heard makes private evidence, and what
// the leader only supposes (an impression) is never taken.

const heard = (isOutOfSight: boolean): Evidence['visibility'] => (isOutOfSight ? 'private' : 'shared');

/** Evidence written by itself: private until the leader shares it. */
export const ownEvidence = (today: Evidence['happenedOn']): EvidenceDraft => ({
  happenedOn: today,
  situation: '',
  task: '',
  action: '',
  result: '',
  link: '',
  skillIds: [],
  goalIds: [],
  visibility: 'private',
  source: null,
});

export const evidenceFromFeedback = (feedback: Feedback): EvidenceDraft => ({
  ...ownEvidence(feedback.observedOn),
  situation: feedback.situation,
  action: feedback.behaviour,
  result: feedback.impact,
  visibility: heard(isFeedbackOutOfSight(feedback)),
  source: { kind: 'feedback', id: feedback.id },
});

export const evidenceFromThanks = (thanks: Recognition): EvidenceDraft => ({
  ...ownEvidence(thanks.notedOn),
  action: thanks.act,
  result: thanks.effect,
  visibility: heard(areThanksOutOfSight(thanks)),
  source: { kind: 'recognition', id: thanks.id },
});

/** The learning stays with the decision: it is no fact about what was done. */
const evidenceFromDecision = (decision: Decision): EvidenceDraft => ({
  ...ownEvidence(decision.decidedOn),
  action: decision.what,
  result: decision.outcomeNote,
  visibility: 'shared',
  source: { kind: 'decision', id: decision.id },
});

export const evidenceFromExperiment = (experiment: Experiment): EvidenceDraft => ({
  ...ownEvidence(experiment.endedOn ?? experiment.startedOn ?? experiment.plannedOn),
  situation: experiment.hypothesis,
  action: experiment.smallestTry,
  result: experiment.result,
  visibility: experiment.visibility,
  source: { kind: 'experiment', id: experiment.id },
});

/** What came up in a session, in the words of the line it was called on: both sat at the table. */
export const evidenceFromSession = (session: Pick<Session, 'id' | 'day'>, words: string): EvidenceDraft => ({
  ...ownEvidence(session.day),
  action: words.trim(),
  visibility: 'shared',
  source: { kind: 'session', id: session.id },
});

/** What evidence can be taken from where it stands. */
export type EvidenceSource =
  | { kind: 'feedback'; feedback: Feedback }
  | { kind: 'thanks'; thanks: Recognition }
  | { kind: 'decision'; decision: Decision };

/**
 * A beginning of evidence from feedback the person heard, thanks that were spoken, and decisions of theirs that turned
 * out well; `null` for everything else.
 */
export const evidenceWorthKeeping = (from: EvidenceSource): EvidenceDraft | null => {
  switch (from.kind) {
    case 'feedback': {
      const { direction, state } = from.feedback;
      const isHeard = direction === 'to-them' && (state === 'delivered' || state === 'checked');
      return isHeard ? evidenceFromFeedback(from.feedback) : null;
    }
    case 'thanks':
      return from.thanks.state === 'spoken' ? evidenceFromThanks(from.thanks) : null;
    case 'decision': {
      const { decidedBy, outcome } = from.decision;
      return decidedBy !== 'me' && outcome === 'good' ? evidenceFromDecision(from.decision) : null;
    }
  }
};
