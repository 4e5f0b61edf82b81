import { useTranslation } from 'react-i18next';
import { changeQuestion } from '#data/questions.ts';
import type { QuestionId } from '#domain/ids.ts';
import { type QuestionCategory, questionCategories } from '#domain/sessions/question.ts';
import type { BankQuestion } from '#domain/sessions/question-bank.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { SelectField } from '#ui/field.tsx';
import { KeptText } from './kept-text.tsx';
import styles from './library.module.css';

const isCategory = (value: string): value is QuestionCategory =>
  (questionCategories as readonly string[]).includes(value);

/** The words and the category of a question of the leader's own. They save themselves. */
export const QuestionDialog = ({ question, onClose }: { question: BankQuestion; onClose: () => void }) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  const { t: words } = useTranslation('questions');
  const id = question.id as QuestionId;
  return (
    <Dialog title={t('editQuestion')} closeLabel={ui('close')} onClose={onClose}>
      <div className={styles.form}>
        <KeptText
          autoFocus
          isRequired
          label={t('questionWords')}
          maxLength={2000}
          saved={question.text}
          save={(text) => changeQuestion(id, { text })}
        />
        <SelectField
          label={words('category')}
          value={question.category}
          options={questionCategories.map((one) => ({ value: one, label: words(`category_${one}`) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isCategory(value)) void changeQuestion(id, { category: value });
          }}
        />
        <DialogActions>
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
};
