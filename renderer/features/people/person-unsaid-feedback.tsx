import { useTranslation } from 'react-i18next';
import { deliverFeedback } from '#data/feedback.ts';
import type { Day } from '#domain/time/calendar.ts';
import { daysUndelivered, type Feedback } from '#domain/feedback/feedback.ts';
import type { Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { Button } from '#ui/button.tsx';
import { PersonFeedbackMenu } from './person-feedback-menu.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-side.module.css';

type PersonUnsaidFeedbackProps = {
  feedback: Feedback;
  person: Person;
  today: Day;
  /** From so many days on it is said how long it waits. */
  longWait: number;
  isOut: boolean;
};

export const PersonUnsaidFeedback = ({
  feedback,
  person,
  today,
  longWait,
  isOut,
}: PersonUnsaidFeedbackProps) => {
  const { t } = useTranslation('people');
  const words = plainWords(feedback.behaviour);
  const days = daysUndelivered(feedback, today);
  const withUndo = useWithUndo();
  return (
    <div className={styles.row}>
      {isOut ? null : (
        <>
          <div className={styles.words}>
            {words}
            <div className={styles.quiet}>
              {t(`pageFeedbackKind-${feedback.kind}`)}
              {days >= longWait ? ` · ${t('pageWaits', { count: days })}` : ''}
            </div>
          </div>
          <Button
            aria-label={t('pageDeliveredName', { text: words })}
            onClick={() => void withUndo(deliverFeedback(feedback.id, null), t('pageDeliveredToast'))}
          >
            {t('pageDelivered')}
          </Button>
        </>
      )}
      <span className={styles.menu}>
        <PersonFeedbackMenu feedback={feedback} person={person} isOut={isOut} />
      </span>
    </div>
  );
};
