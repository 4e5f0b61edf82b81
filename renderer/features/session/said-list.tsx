import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedbackIn } from '#data/feedback.ts';
import { useLive } from '#data/live.ts';
import { thanksIn } from '#data/session-desk.ts';
import { type Feedback, isUndelivered } from '#domain/feedback/feedback.ts';
import { areThanksOutOfSight, isFeedbackOutOfSight } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { ThanksForm } from '#parts/thanks-form.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Caption, Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { EvidenceLines } from './evidence-lines.tsx';
import type { OnCall } from './session-commands.ts';
import styles from './session-lists.module.css';

type SaidListProps = { session: Session; person: Person; onCall: OnCall };

/** Feedback and thanks that came up here. What has not been said yet is out of sight while the screen is shared. */
export const SaidList = ({ session, person, onCall }: SaidListProps) => {
  const { t } = useTranslation('session');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const feedback = useLive(feedbackIn(person.id, session.id), [person.id, session.id]) ?? [];
  const thanks = useLive(thanksIn(person.id, session.id), [person.id, session.id]) ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <Caption>{t('said')}</Caption>
        <span className={styles.buttons}>
          <Button variant="link" onClick={() => onCall({ id: 'feedback', text: '', pointId: null })}>
            {t('noteFeedback')}
          </Button>
          <Button variant="link" onClick={() => onCall({ id: 'thanks', text: '', pointId: null })}>
            {t('noteThanks')}
          </Button>
          <Button variant="link" onClick={() => onCall({ id: 'evidence', text: '', pointId: null })}>
            {t('noteEvidence')}
          </Button>
        </span>
      </div>
      <ul className={styles.list}>
        {feedback
          .filter((entry) => entry.state !== 'dropped')
          .map((entry) => (
            <FeedbackLine
              key={entry.id}
              entry={entry}
              person={person}
              session={session}
              isOut={isHidden && isFeedbackOutOfSight(entry)}
            />
          ))}
        {thanks.map((entry) => (
          <ThanksLine
            key={entry.id}
            entry={entry}
            person={person}
            isOut={isHidden && areThanksOutOfSight(entry)}
          />
        ))}
        <EvidenceLines session={session} person={person} />
      </ul>
    </section>
  );
};

type FeedbackLineProps = { entry: Feedback; person: Person; session: Session; isOut: boolean };

/** Out of sight it stays mounted: its dialog, when open, keeps the words in it. */
const FeedbackLine = ({ entry, person, session, isOut }: FeedbackLineProps) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const [isEditing, setIsEditing] = useState(false);
  const parts = [
    [t('situationLetter'), entry.situation],
    [t('behaviourLetter'), entry.behaviour],
    [t('impactLetter'), entry.impact],
  ].filter(([, words]) => words?.trim());
  return (
    <li className={styles.line} hidden={isOut}>
      {isOut ? null : (
        <button type="button" className={styles.sbi} onClick={() => setIsEditing(true)}>
          <HiddenText>{t('editFeedback')}</HiddenText>
          {parts.map(([letter, words]) => (
            <span key={letter}>
              <b>{letter}</b> {words}
            </span>
          ))}
        </button>
      )}
      {isUndelivered(entry) ? <Tag tone="amber">{t('notSaidYet')}</Tag> : null}
      <Tag tone={entry.direction === 'to-them' ? 'accent' : 'neutral'}>
        {entry.direction === 'to-them' ? t('feedbackTo') : t('feedbackFrom', { name: givenName(person) })}
      </Tag>
      {isEditing ? (
        <Dialog
          title={t('feedbackTitle')}
          closeLabel={ui('close')}
          onClose={() => setIsEditing(false)}
          width="38rem"
        >
          <FeedbackForm
            person={person}
            sessionId={session.id}
            initial={entry}
            onDone={() => setIsEditing(false)}
          />
        </Dialog>
      ) : null}
    </li>
  );
};

type ThanksLineProps = { entry: Recognition; person: Person; isOut: boolean };

const ThanksLine = ({ entry, person, isOut }: ThanksLineProps) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const [isEditing, setIsEditing] = useState(false);
  const close = () => setIsEditing(false);
  return (
    <li className={styles.line} hidden={isOut}>
      {isOut ? null : (
        <button type="button" className={styles.sbi} onClick={() => setIsEditing(true)}>
          <HiddenText>{t('editThanks')}</HiddenText>
          <span>{entry.act}</span>
          {entry.effect ? <span>{entry.effect}</span> : null}
        </button>
      )}
      {entry.state === 'to-speak' ? <Tag tone="amber">{t('notSaidYet')}</Tag> : null}
      <Tag tone="accent">{t('thanks')}</Tag>
      {isEditing ? (
        <Dialog title={t('thanksTitle')} closeLabel={ui('close')} onClose={close} width="38rem">
          <ThanksForm person={person} initial={entry} onDone={close} />
        </Dialog>
      ) : null}
    </li>
  );
};
