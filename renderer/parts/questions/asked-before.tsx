import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Asking } from '#domain/sessions/question.ts';
import { monthLong } from '#ui/format.ts';
import styles from './questions.module.css';

type AskedBeforeProps = {
  asking: Asking;
  name: string;
  today: Day;
  /** What one person answered is not for another to read. */
  isAnswerHidden?: boolean;
};

/** When a question was asked somebody last, and the short answer. */
export const AskedBefore = ({ asking, name, today, isAnswerHidden }: AskedBeforeProps) => {
  const { t } = useTranslation('questions');
  const month = monthLong(asking.askedOn, today);
  return (
    <span className={styles.asked}>
      {asking.answer === '' || isAnswerHidden
        ? t('askedIn', { name, month })
        : t('askedInWith', { name, month, answer: asking.answer })}
    </span>
  );
};
