import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putQuestion } from '#data/questions.ts';
import type { Person } from '#domain/people/person.ts';
import { type QuestionCategory, questionCategories } from '#domain/sessions/question.ts';
import type { BankQuestion } from '#domain/sessions/question-bank.ts';
import type { Session } from '#domain/sessions/session.ts';
import { QuestionList } from '#parts/questions/question-list.tsx';
import { useQuestionBank } from '#parts/questions/use-question-bank.ts';
import { Choice } from '#ui/choice.tsx';
import styles from './session-lists.module.css';

type QuestionPickerProps = { person: Person; session: Session; filter: string; onDone: () => void };

/** Where to begin: what was typed behind `/question`, else the kind of conversation this is. */
const firstCategory = (filter: string, { kinds }: Session): QuestionCategory =>
  questionCategories.find((one) => filter !== '' && one.startsWith(filter.toLowerCase())) ??
  questionCategories.find((one) => kinds.some((kind) => kind === one)) ??
  'goal';

/** Good open questions to take as a talking point. `/question will` begins at that step. */
export const QuestionPicker = ({ person, session, filter, onDone }: QuestionPickerProps) => {
  const { t } = useTranslation('session');
  const { t: words } = useTranslation('questions');
  const bank = useQuestionBank();
  const [category, setCategory] = useState(() => firstCategory(filter, session));
  const take = async (question: BankQuestion) => {
    const heldIn = session.state === 'held' ? { heldIn: session.id } : {};
    const outcome = await putQuestion({ personId: person.id, question, ...heldIn });
    if (outcome.ok) onDone();
  };
  return (
    <div className={styles.picker}>
      <p className={styles.quiet}>{t('questionText')}</p>
      <Choice
        legend={t('questionTitle')}
        isLegendHidden
        value={category}
        onChange={setCategory}
        options={questionCategories.map((one) => ({ value: one, label: words(`category_${one}`) }))}
      />
      <QuestionList
        person={person}
        questions={(bank ?? []).filter((one) => one.category === category)}
        onTake={(question) => void take(question)}
      />
    </div>
  );
};
