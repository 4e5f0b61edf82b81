import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/button.tsx';
import { IconArrowRight } from '@tabler/icons-react';
import styles from './agenda.module.css';
import { questionCategories, questionsOf, type QuestionCategory } from './questions.ts';

/** A question to ask when nothing comes up, one at a time. Nothing is written down. */
export const CoachingLine = () => {
  const { t } = useTranslation('session');
  const [category, setCategory] = useState<QuestionCategory>('goal');
  const [turn, setTurn] = useState(0);
  const questions = questionsOf(category);
  const key = questions[turn % questions.length] ?? (`${category}1` as const);
  return (
    <div className={styles.coaching}>
      {questionCategories.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === category}
          className={styles.category}
          onClick={() => setCategory(one)}
        >
          {t(`category_${one}`)}
        </button>
      ))}
      <span className={styles.prompt}>
        <span aria-live="polite">“{t(key)}”</span>
        <IconButton
          label={t('nextQuestion')}
          icon={<IconArrowRight size={14} stroke={1.6} />}
          className={styles.nextQuestion}
          onClick={() => setTurn(turn + 1)}
        />
      </span>
    </div>
  );
};
