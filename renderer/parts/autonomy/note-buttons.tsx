import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionAreaId, SessionId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { AutonomyDialog, type AutonomyKind } from './autonomy-dialog.tsx';
import styles from './autonomy.module.css';

type NoteButtonsProps = { person: Person; areaId?: DecisionAreaId; sessionId?: SessionId | null };

/** Decision, take-back, obstacle: a button each. The take-back is out of sight while the screen is shared. */
export const NoteButtons = ({ person, areaId, sessionId }: NoteButtonsProps) => {
  const { t } = useTranslation('delegation');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const [kind, setKind] = useState<AutonomyKind | null>(null);
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setKind('decision')}>{t('noteDecision')}</Button>
      {isHidden ? null : <Button onClick={() => setKind('take-back')}>{t('noteTakeBack')}</Button>}
      <Button onClick={() => setKind('obstacle')}>{t('noteObstacle')}</Button>
      {kind === null ? null : (
        <AutonomyDialog
          kind={kind}
          person={person}
          {...(areaId ? { areaId } : {})}
          sessionId={sessionId ?? null}
          onClose={() => setKind(null)}
        />
      )}
    </div>
  );
};
