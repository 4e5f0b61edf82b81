import { useTranslation } from 'react-i18next';
import { changeSession } from '#data/session-flow.ts';
import type { Session } from '#domain/session.ts';
import { MarkdownEditor } from '#ui/markdown-editor.tsx';
import { Caption } from '#ui/marks.tsx';
import { useDraft } from '#ui/use-draft.ts';
import { isCommandId, type OnCall, useSessionCommands } from './session-commands.ts';
import styles from './session-lists.module.css';

/** Shared notes that belong to no single point. */
export const SharedNotes = ({ session, onCall }: { session: Session; onCall: OnCall }) => {
  const { t } = useTranslation('session');
  const commands = useSessionCommands();
  const { text, change, flush } = useDraft(session.notes, (notes) => changeSession(session.id, { notes }));
  return (
    <section className={styles.section}>
      <Caption>{t('sharedNotes')}</Caption>
      <div className={styles.shared}>
        <MarkdownEditor
          label={t('sharedNotes')}
          placeholder={t('sharedNotesPlaceholder')}
          value={text}
          onChange={change}
          onBlur={() => void flush()}
          commands={commands}
          onCommand={(id) => {
            if (isCommandId(id)) onCall({ id, text: '', pointId: null });
          }}
        />
      </div>
    </section>
  );
};
