import { useTranslation } from 'react-i18next';
import { evidenceFromSession } from '#domain/skills/evidence-from.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { AddActionItem } from '#parts/add-action-item.tsx';
import { DecisionForm } from '#parts/autonomy/decision-form.tsx';
import { ObstacleForm } from '#parts/autonomy/obstacle-form.tsx';
import { TakeBackForm } from '#parts/autonomy/take-back-form.tsx';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { EvidenceForm } from '#parts/growth/evidence-form.tsx';
import { ExperimentForm } from '#parts/growth/experiment-form.tsx';
import { GoalForm } from '#parts/growth/goal-form.tsx';
import { ThanksForm } from '#parts/thanks-form.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { QuestionPicker } from './question-picker.tsx';
import type { Call } from './session-commands.ts';

type SessionCaptureProps = { call: Call; session: Session; person: Person; onClose: () => void };

/** What a command opens: the form for what just came up. */
export const SessionCapture = ({ call, session, person, onClose }: SessionCaptureProps) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog title={t(`${call.id}Title`)} closeLabel={ui('close')} onClose={onClose} width="38rem">
      {call.id === 'action' ? (
        <AddActionItem
          person={person}
          sessionId={session.id}
          talkingPointId={call.pointId}
          initialText={call.text}
          onDone={onClose}
        />
      ) : null}
      {call.id === 'feedback' ? (
        <FeedbackForm person={person} sessionId={session.id} onDone={onClose} />
      ) : null}
      {call.id === 'thanks' ? (
        <ThanksForm person={person} sessionId={session.id} initialAct={call.text} onDone={onClose} />
      ) : null}
      {call.id === 'evidence' ? (
        <EvidenceForm person={person} draft={evidenceFromSession(session, call.text)} onDone={onClose} />
      ) : null}
      {call.id === 'goal' ? (
        <GoalForm person={person} sessionId={session.id} initialTitle={call.text} onDone={() => onClose()} />
      ) : null}
      {call.id === 'experiment' ? (
        <ExperimentForm person={person} sessionId={session.id} initialText={call.text} onDone={onClose} />
      ) : null}
      {call.id === 'decision' ? (
        <DecisionForm person={person} sessionId={session.id} initialWhat={call.text} onDone={onClose} />
      ) : null}
      {call.id === 'takeback' ? (
        <TakeBackForm person={person} sessionId={session.id} initialNote={call.text} onDone={onClose} />
      ) : null}
      {call.id === 'obstacle' ? (
        <ObstacleForm person={person} sessionId={session.id} initialWhat={call.text} onDone={onClose} />
      ) : null}
      {call.id === 'question' ? (
        <QuestionPicker person={person} session={session} filter={call.text} onDone={onClose} />
      ) : null}
    </Dialog>
  );
};
