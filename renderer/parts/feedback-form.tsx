import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFeedback, type FeedbackWords, withdrawFeedback, writeFeedback } from '#data/feedback.ts';
import { freshId } from '#data/store.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { FeedbackId, SessionId } from '#domain/ids.ts';
import { isFeedbackOutOfSight } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import type { Remark } from './feedback/use-wording.ts';
import { WordingRemarks } from './feedback/wording-remarks.tsx';
import styles from './form.module.css';
import { OutOfSightWords } from './out-of-sight-words.tsx';
import { useKeptForm } from './use-kept-form.ts';

/** `noticed`: seen, and not decided whether it is to be said. */
type FeedbackTiming = 'said' | 'later' | 'noticed';

const stateOf = { said: 'delivered', later: 'to-deliver', noticed: 'observed' } as const;

type FeedbackFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  /** Feedback to change; without it new feedback is noted. */
  initial?: Feedback;
  /** Whether new feedback is thought of as said already; without it, it is while a session runs. */
  timing?: FeedbackTiming;
  onDone: () => void;
};

const blank: FeedbackWords = {
  direction: 'to-them',
  kind: 'reinforcing',
  situation: '',
  behaviour: '',
  impact: '',
  impression: '',
};

const wordsOf = ({ direction, kind, situation, behaviour, impact, impression }: Feedback): FeedbackWords => ({
  direction,
  kind,
  situation,
  behaviour,
  impact,
  impression,
});

/** Situation, behaviour, impact; to or from the leader; said already or still to say. */
export const FeedbackForm = ({ person, sessionId, initial, timing, onDone }: FeedbackFormProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [id] = useState(() => initial?.id ?? freshId<FeedbackId>());
  const [saying, setSaying] = useState<FeedbackTiming>(timing ?? (sessionId ? 'said' : 'later'));
  const [isAsked, setIsAsked] = useState(false);
  const noted = (state: Feedback['state'], words: FeedbackWords) =>
    addFeedback({ personId: person.id, sessionId: sessionId ?? null, state, ...words }, id);
  const {
    values: words,
    change,
    finish,
  } = useKeptForm({
    initial: initial ? wordsOf(initial) : blank,
    place: { field: 'form-feedback', personId: person.id, of: initial?.id ?? '' },
    isWorthKeeping: ({ situation, behaviour, impact, impression }) =>
      `${situation}${behaviour}${impact}${impression}`.trim() !== '',
    keep: (typed) => (initial ? writeFeedback(id, typed) : noted('observed', typed)),
    withdraw: (before) => (initial ? writeFeedback(id, before) : withdrawFeedback(id)),
  });
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const isUnheard = initial
    ? isFeedbackOutOfSight({ ...initial, direction: words.direction })
    : words.direction === 'to-them' && saying !== 'said';
  const name = givenName(person);
  const fields = useRef<HTMLDivElement>(null);
  const show = ({ field, start, length }: Remark) => {
    const area = fields.current?.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`);
    area?.focus();
    area?.setSelectionRange(start, start + length);
  };
  const save = async () => {
    setIsAsked(true);
    if (words.behaviour.trim() === '') return;
    const state = words.direction === 'to-me' ? 'delivered' : stateOf[saying];
    if (await finish(() => (initial ? writeFeedback(id, words) : noted(state, words)))) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choice
        legend={t('direction')}
        value={words.direction}
        onChange={(direction) => change({ direction })}
        options={[
          { value: 'to-them', label: t('toThem', { name }) },
          { value: 'to-me', label: t('toMe', { name }) },
        ]}
      />
      <Choice
        legend={t('kind')}
        value={words.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'reinforcing', label: t('reinforcing') },
          { value: 'redirecting', label: t('redirecting') },
        ]}
      />
      {person.likesFeedback && !isHidden && words.direction === 'to-them' ? (
        <p className={styles.note}>{t('likesFeedback', { name, text: person.likesFeedback })}</p>
      ) : null}
      {isHidden && isUnheard ? (
        <OutOfSightWords />
      ) : (
        <div ref={fields} className={styles.form}>
          <TextArea
            name="situation"
            label={t('situation')}
            hint={t('situationHint')}
            minRows={1}
            value={words.situation}
            autoFocus
            onChange={(event) => change({ situation: event.currentTarget.value })}
          />
          <TextArea
            name="behaviour"
            label={t('behaviour')}
            hint={t('behaviourHint')}
            minRows={1}
            error={isAsked && words.behaviour.trim() === '' ? t('feedbackEmpty') : undefined}
            value={words.behaviour}
            onChange={(event) => change({ behaviour: event.currentTarget.value })}
          />
          <TextArea
            name="impact"
            label={t('impact')}
            hint={t('impactHint')}
            minRows={1}
            value={words.impact}
            onChange={(event) => change({ impact: event.currentTarget.value })}
          />
          <WordingRemarks words={words} name={name} onShow={show} />
        </div>
      )}
      {isHidden ? null : (
        <TextArea
          label={t('impression')}
          hint={t('impressionHint')}
          minRows={1}
          value={words.impression}
          onChange={(event) => change({ impression: event.currentTarget.value })}
        />
      )}
      {initial || words.direction === 'to-me' ? null : (
        <Choice
          legend={t('timing')}
          value={saying}
          onChange={setSaying}
          options={[
            { value: 'said', label: t('saidNow') },
            { value: 'later', label: t('toDeliver') },
            { value: 'noticed', label: t('noticed') },
          ]}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary">
          {initial ? ui('save') : t('noteFeedback')}
        </Button>
      </div>
    </form>
  );
};
