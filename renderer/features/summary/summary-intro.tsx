import { useTranslation } from 'react-i18next';
import { introId } from '#domain/summary/summary-document.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { useSummaryChoices } from './summary-choices.ts';
import { SummaryEditable } from './summary-editable.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

/** The line under the title that says what the page is. */
export const SummaryIntro = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const textEdited = useSummaryChoices((state) => state.textEdited);
  const { intro } = summary.document;
  return (
    <SummaryEditable
      summary={summary}
      id={introId}
      proposed={summary.facts.words.intro}
      text={intro}
      label={t('editIntro')}
      onTakeOff={() => textEdited(summary.person.id, introId, '')}
    >
      <MarkdownText text={intro} className={styles.intro} />
    </SummaryEditable>
  );
};
