import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTalkingPoint } from '#data/talking-points.ts';
import type { Person } from '#domain/person.ts';
import type { Session } from '#domain/session.ts';
import { Choice } from '#ui/choice.tsx';
import { questionCategories, questionsOf, type QuestionCategory } from './questions.ts';
import styles from './session-lists.module.css';

type QuestionPickerProps = { person: Person; session: Session; filter: string; onDone: () => void };

/** Good open questions to take as a talking point. `/question will` begins at that step. */
export const QuestionPicker = ({ person, session, filter, onDone }: QuestionPickerProps) => {
  const { t } = useTranslation('session');
  const [category, setCategory] = useState<QuestionCategory>(
    questionCategories.find((one) => filter !== '' && one.startsWith(filter.toLowerCase())) ?? 'goal',
  );
  const take = async (text: string) => {
    const heldIn = session.state === 'held' ? { heldIn: session.id } : {};
    const outcome = await addTalkingPoint({ personId: person.id, text, origin: 'question', ...heldIn });
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
        options={questionCategories.map((one) => ({ value: one, label: t(`category_${one}`) }))}
      />
      <ul className={styles.list}>
        {questionsOf(category).map((key) => (
          <li key={key}>
            <button type="button" className={styles.question} onClick={() => void take(t(key))}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
