import { useTranslation } from 'react-i18next';
import { changeSession } from '#data/session-flow.ts';
import type { Session } from '#domain/sessions/session.ts';
import { Caption } from '#ui/marks.tsx';
import { NotesField } from './notes-field.tsx';
import type { OnCall } from './session-commands.ts';
import styles from './session-lists.module.css';

type SharedNotesProps = {
  session: Session;
  isOpen: boolean;
  onOpen: () => void;
  onLeave: () => void;
  onCall: OnCall;
};

/** Shared notes that belong to no single point. */
export const SharedNotes = ({ session, onCall, ...field }: SharedNotesProps) => {
  const { t } = useTranslation('session');
  return (
    <section className={styles.section}>
      <Caption>{t('sharedNotes')}</Caption>
      <div className={styles.shared}>
        <NotesField
          {...field}
          isInviting
          label={t('sharedNotes')}
          placeholder={t('sharedNotesPlaceholder')}
          saved={session.notes}
          save={(notes) => changeSession(session.id, { notes })}
          onCommand={(id) => onCall({ id, text: '', pointId: null })}
        />
      </div>
    </section>
  );
};
