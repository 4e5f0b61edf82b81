import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import { type Feedback, isUndelivered } from '#domain/feedback/feedback.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { CheckDialog } from '#parts/feedback/check-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { PersonFeedbackMenu } from './person-feedback-menu.tsx';
import styles from './person-timeline.module.css';

type WordsProps = { feedback: Feedback; name: string; today: Day };
type PersonTimelineFeedbackProps = { feedback: Feedback; person: Person; today: Day; isOut: boolean };

/** Situation, behaviour, impact, and what changed since. */
export const PersonTimelineFeedback = ({ feedback, person, today, isOut }: PersonTimelineFeedbackProps) => {
  const { t } = useTranslation('people');
  const name = givenName(person);
  return (
    <article>
      <div className={styles.row}>
        {isOut ? null : (
          <>
            <h2 className={styles.minor}>
              {t(feedback.direction === 'to-me' ? 'pageFeedbackFrom' : 'pageFeedbackTo', { name })}
            </h2>
            <Tag>{t(`pageFeedbackKind-${feedback.kind}`)}</Tag>
            {isUndelivered(feedback) ? <Tag tone="amber">{t('pageStillToSay')}</Tag> : null}
            {feedback.state === 'dropped' ? <Tag>{t('pageDroppedTag')}</Tag> : null}
          </>
        )}
        {feedback.state === 'dropped' ? null : (
          <span className={styles.menu}>
            <PersonFeedbackMenu feedback={feedback} person={person} isOut={isOut} />
          </span>
        )}
      </div>
      {isOut ? null : <Words feedback={feedback} name={name} today={today} />}
    </article>
  );
};

const Words = ({ feedback, name, today }: WordsProps) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return (
    <>
      <dl className={styles.sbi}>
        <Part label={t('pageSituation')} text={feedback.situation} />
        <Part label={t('pageBehaviour')} text={feedback.behaviour} />
        <Part label={t('pageImpact')} text={feedback.impact} />
        {feedback.outcome ? (
          <Part
            label={t('pageChecked', { day: shortDay(feedback.checkedOn ?? feedback.observedOn, today) })}
            text={feedback.outcome}
          />
        ) : null}
      </dl>
      {feedback.impression && !isHidden ? (
        <div className={styles.privateNote}>
          <p className={styles.privateMark}>
            {t('pagePrivate')} · {t('pageImpression')}
          </p>
          <MarkdownText text={feedback.impression} />
        </div>
      ) : null}
      {feedback.state === 'delivered' ? <CheckButton feedback={feedback} name={name} /> : null}
    </>
  );
};

const Part = ({ label, text }: { label: string; text: string }) =>
  text ? (
    <div>
      <dt>{label}</dt>
      <dd>
        <MarkdownText text={text} />
      </dd>
    </div>
  ) : null;

const CheckButton = ({ feedback, name }: { feedback: Feedback; name: string }) => {
  const { t } = useTranslation('parts');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant="link" className={styles.more} onClick={() => setIsAsking(true)}>
        {t(feedback.direction === 'to-me' ? 'checkToMeTitle' : 'checkLabel')}
      </Button>
      {isAsking ? <CheckDialog feedback={feedback} name={name} onClose={() => setIsAsking(false)} /> : null}
    </>
  );
};
