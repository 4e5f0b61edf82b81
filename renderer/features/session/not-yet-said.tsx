import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { deliverFeedback, undeliveredFeedbackOf } from '#data/feedback.ts';
import { useLive } from '#data/live.ts';
import { thresholds } from '#data/preferences.ts';
import { speakThanks, unspokenThanksTo } from '#data/recognitions.ts';
import type { Day } from '#domain/time/calendar.ts';
import { daysUndelivered } from '#domain/feedback/feedback.ts';
import type { SessionId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { LikesThanks } from '#parts/feedback/likes-thanks.tsx';
import { NotThanked } from '#parts/feedback/not-thanked.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import type { CommitOutcome } from '#vault/table.ts';
import styles from './session-lists.module.css';

type NotYetSaidProps = { person: Person; sessionId: SessionId | null; today: Day };

/** Feedback and thanks the person has not heard yet, and wins nobody thanked for. They must not read it on a shared screen first. */
export const NotYetSaid = ({ person, sessionId, today }: NotYetSaidProps) => {
  const { t } = useTranslation('session');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const feedback = useLive(undeliveredFeedbackOf(person.id), [person.id]) ?? [];
  const thanks = useLive(unspokenThanksTo(person.id), [person.id]) ?? [];
  const { undeliveredDays } = useLive(thresholds, []) ?? usualThresholds;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const done = useDone();
  if (isHidden) return null;
  const wins = (
    <NotThanked person={person} sessionId={sessionId} today={today} areLikesKnown={thanks.length > 0} />
  );
  if (feedback.length + thanks.length === 0) return wins;
  return (
    <>
      <section>
        <Caption>{t('notSaid')}</Caption>
        <ul ref={list} className={styles.list}>
          {feedback.map((entry) => (
            <li key={entry.id} className={styles.line}>
              <span className={styles.grow}>
                {entry.behaviour}{' '}
                {daysUndelivered(entry, today) >= undeliveredDays ? (
                  <span className={styles.small}>
                    {t('waitsDays', { count: daysUndelivered(entry, today) })}
                  </span>
                ) : null}
              </span>
              <Button
                className={styles.slim}
                aria-label={t('deliveredName', { text: entry.behaviour })}
                onClick={() => done(deliverFeedback(entry.id, sessionId), t('deliveredToast'))}
              >
                {t('delivered')}
              </Button>
            </li>
          ))}
          {thanks.map((entry) => (
            <li key={entry.id} className={styles.line}>
              <span className={styles.grow}>
                {entry.act} <span className={styles.small}>{t('thanks')}</span>
              </span>
              <Button
                className={styles.slim}
                aria-label={t('saidName', { text: entry.act })}
                onClick={() => done(speakThanks(entry.id, sessionId), t('saidToast'))}
              >
                {t('saidDone')}
              </Button>
            </li>
          ))}
        </ul>
        {thanks.length > 0 ? <LikesThanks person={person} /> : null}
      </section>
      {wins}
    </>
  );
};

const useDone = () => {
  const undoToast = useUndoToast();
  return (change: Promise<CommitOutcome>, text: string): void => {
    void change.then((outcome) => {
      if (outcome.ok) undoToast(text);
    });
  };
};
