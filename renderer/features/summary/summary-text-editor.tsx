import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { useSummaryChoices } from './summary-choices.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryTextEditorProps = {
  summary: Summary;
  id: string;
  proposed: string;
  label: string;
  onTakeOff: () => void;
  onLeave: () => void;
};

/** Words of the page as Markdown. It overrides this summary alone, never the record. */
export const SummaryTextEditor = ({
  summary,
  id,
  proposed,
  label,
  onTakeOff,
  onLeave,
}: SummaryTextEditorProps) => {
  const { t } = useTranslation('summary');
  const { t: ui } = useTranslation('ui');
  const { textEdited, textReset } = useSummaryChoices.getState();
  const { person, choices } = summary;
  const edited = choices.edited.get(id);
  return (
    <div className={styles.editor} data-print="hide">
      <TextArea
        label={label}
        hint={t('editHint')}
        minRows={2}
        value={edited ?? proposed}
        autoFocus
        onChange={(event) => textEdited(person.id, id, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            event.stopPropagation();
            onLeave();
          }
        }}
      />
      <div className={styles.editorActions}>
        <Button onClick={onLeave}>{ui('done')}</Button>
        {edited === undefined || edited === proposed ? null : (
          <Button
            variant="quiet"
            onClick={() => {
              textReset(person.id, id);
              onLeave();
            }}
          >
            {t('reset')}
          </Button>
        )}
        <Button variant="quiet" onClick={onTakeOff}>
          {t('takeOff')}
        </Button>
      </div>
    </div>
  );
};
