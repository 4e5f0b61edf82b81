import { useTranslation } from 'react-i18next';
import type { DecisionAreaId, SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Dialog } from '#ui/dialog.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ObstacleForm } from './obstacle-form.tsx';
import { TakeBackForm } from './take-back-form.tsx';

export type AutonomyKind = 'decision' | 'take-back' | 'obstacle';

type AutonomyDialogProps = {
  kind: AutonomyKind;
  person: Person;
  areaId?: DecisionAreaId;
  sessionId?: SessionId | null;
  onClose: () => void;
};

const titles = {
  decision: 'decisionTitle',
  'take-back': 'takeBackTitle',
  obstacle: 'obstacleTitle',
} as const;

/** The form for a decision, a take-back or an obstacle, from wherever it comes up. */
export const AutonomyDialog = ({ kind, person, areaId, sessionId, onClose }: AutonomyDialogProps) => {
  const { t } = useTranslation('delegation');
  const { t: ui } = useTranslation('ui');
  const about = { person, sessionId: sessionId ?? null, ...(areaId ? { areaId } : {}), onDone: onClose };
  return (
    <Dialog
      title={t(titles[kind], { name: givenName(person) })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="40rem"
    >
      {kind === 'decision' ? <DecisionForm {...about} /> : null}
      {kind === 'take-back' ? <TakeBackForm {...about} /> : null}
      {kind === 'obstacle' ? <ObstacleForm {...about} /> : null}
    </Dialog>
  );
};
