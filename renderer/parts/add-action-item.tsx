import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addActionItem } from '#data/action-items.ts';
import { today as storeToday } from '#data/store.ts';
import type { Day } from '#domain/calendar.ts';
import { takeTrailingCue, takeTrailingDay } from '#domain/due-words.ts';
import type { SessionId, TalkingPointId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/person.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { DueField } from './due-field.tsx';
import styles from './form.module.css';

type AddActionItemProps = {
  person: Person;
  sessionId?: SessionId | null;
  talkingPointId?: TalkingPointId | null;
  initialText?: string;
  onDone: () => void;
};

/** What was agreed, by whom, until when, and at which moment. "by fri" at the end of the text counts as the date. */
export const AddActionItem = ({
  person,
  sessionId,
  talkingPointId,
  initialText = '',
  onDone,
}: AddActionItemProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [text, setText] = useState(initialText);
  const [owner, setOwner] = useState<'me' | 'them'>('them');
  const [due, setDue] = useState<Day | null>(null);
  const [cue, setCue] = useState('');
  const today = useRef(storeToday()).current;
  const add = async () => {
    const withoutCue = cue ? { text, cue } : takeTrailingCue(text);
    const withoutDay = due ? { text: withoutCue.text, day: due } : takeTrailingDay(withoutCue.text, today);
    if (withoutDay.text.trim() === '') return;
    const outcome = await addActionItem({
      personId: person.id,
      text: withoutDay.text,
      owner,
      due: withoutDay.day,
      cue: withoutCue.cue,
      sessionId: sessionId ?? null,
      talkingPointId: talkingPointId ?? null,
    });
    if (outcome.ok) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('what')}
        placeholder={t('whatPlaceholder')}
        value={text}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Choice
        legend={t('owner')}
        value={owner}
        onChange={setOwner}
        options={[
          { value: 'them', label: t('ownerThem', { name: givenName(person) }) },
          { value: 'me', label: t('ownerMe') },
        ]}
      />
      <div className={styles.pair}>
        <DueField label={t('due')} value={null} onChange={setDue} today={today} />
        <TextField
          label={t('cue')}
          hint={t('cueHint')}
          value={cue}
          onChange={(event) => setCue(event.currentTarget.value)}
        />
      </div>
      <div className={styles.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={text.trim() === ''}>
          {t('addActionItem')}
        </Button>
      </div>
    </form>
  );
};
