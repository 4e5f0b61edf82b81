import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliverFeedback, dropFeedback } from '#data/feedback.ts';
import type { Day } from '#domain/calendar.ts';
import { daysUndelivered, type Feedback } from '#domain/feedback.ts';
import { givenName, type Person } from '#domain/person.ts';
import { plainWords } from '#domain/plain-words.ts';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-side.module.css';

/** From here on it is said how long it waits. Source: product.md, "Feedback". */
const longWait = 7;

type PersonUnsaidFeedbackProps = { feedback: Feedback; person: Person; today: Day; isOut: boolean };

export const PersonUnsaidFeedback = ({ feedback, person, today, isOut }: PersonUnsaidFeedbackProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [isEditing, setIsEditing] = useState(false);
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
          <span className={styles.menu}>
            <Menu
              label={t('pageMorePoint', { text: words })}
              items={[
                { label: t('pageEditFeedback'), onSelect: () => setIsEditing(true) },
                {
                  label: t('pageDrop'),
                  onSelect: () => void withUndo(dropFeedback(feedback.id), t('pageDropped', { text: words })),
                },
              ]}
            />
          </span>
        </>
      )}
      {isEditing ? (
        <Dialog
          title={t('pageAddFeedbackTitle', { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={() => setIsEditing(false)}
        >
          <FeedbackForm person={person} initial={feedback} onDone={() => setIsEditing(false)} />
        </Dialog>
      ) : null}
    </div>
  );
};
