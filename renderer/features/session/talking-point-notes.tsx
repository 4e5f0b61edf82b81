import { useTranslation } from 'react-i18next';
import { writeTalkingPoint } from '#data/talking-points.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { NotesField } from './notes-field.tsx';
import type { OnCall } from './session-commands.ts';

type TalkingPointNotesProps = {
  point: TalkingPoint;
  isOpen: boolean;
  onOpen: () => void;
  onLeave: () => void;
  onCall: OnCall;
};

/** What was said about a point. */
export const TalkingPointNotes = ({ point, onCall, ...field }: TalkingPointNotesProps) => {
  const { t } = useTranslation('session');
  return (
    <NotesField
      {...field}
      label={t('notesOn', { text: point.text })}
      placeholder={t('notesPlaceholder')}
      saved={point.notes}
      save={(notes) => writeTalkingPoint(point.id, { notes })}
      onCommand={(id) => onCall({ id, text: '', pointId: point.id })}
    />
  );
};
