import { useTranslation } from 'react-i18next';
import type { SummaryEntry } from '#domain/summary-entry.ts';
import { withEntry } from '#domain/summary-selection.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { useSummaryChoices } from './summary-choices.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryParagraphEditorProps = { entry: SummaryEntry; summary: Summary; onLeave: () => void };

/** The text of one entry as Markdown. It overrides this summary alone, never the record. */
export const SummaryParagraphEditor = ({ entry, summary, onLeave }: SummaryParagraphEditorProps) => {
  const { t } = useTranslation('summary');
  const { t: ui } = useTranslation('ui');
  const { textEdited, textReset } = useSummaryChoices.getState();
  const { person, choices } = summary;
  const edited = choices.edited.get(entry.id);
  return (
    <div className={styles.editor} data-print="hide">
      <TextArea
        label={t('editText', { date: summary.formatDay(entry.day) })}
        hint={t('editHint')}
        minRows={2}
        value={edited ?? entry.text}
        autoFocus
        onChange={(event) => textEdited(person.id, entry.id, event.currentTarget.value)}
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
        {edited === undefined || edited === entry.text ? null : (
          <Button
            variant="quiet"
            onClick={() => {
              textReset(person.id, entry.id);
              onLeave();
            }}
          >
            {t('reset')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => summary.choose(withEntry(summary.ticks, entry.id, false))}>
          {t('takeOff')}
        </Button>
      </div>
    </div>
  );
};
