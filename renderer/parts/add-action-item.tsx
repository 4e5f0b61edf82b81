import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addActionItem, withdrawActionItem } from '#data/action-items.ts';
import { freshId, today as storeToday } from '#data/store.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Served } from '#domain/sessions/action-item.ts';
import { takeTrailingCue, takeTrailingDay } from '#domain/time/due-words.ts';
import type { ActionItemId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { DueField } from './due-field.tsx';
import { ServesField } from './growth/serves-field.tsx';
import styles from './form.module.css';
import { useKeptForm } from './use-kept-form.ts';

type AddActionItemProps = {
  person: Person;
  sessionId?: SessionId | null;
  talkingPointId?: TalkingPointId | null;
  initialText?: string;
  /** The goal or area it is for, chosen already where the form stands on its page. */
  initialServes?: Served | null;
  onDone: () => void;
};

type Words = { text: string; owner: 'me' | 'them'; due: Day | null; cue: string; serves: Served | null };

/** "by fri" and "when stand-up ends" at the end of the text count, unless their own fields say otherwise. */
const understood = (words: Words, today: Day): Words => {
  const withoutCue = words.cue ? words : takeTrailingCue(words.text);
  const { text, day } = words.due
    ? { text: withoutCue.text, day: words.due }
    : takeTrailingDay(withoutCue.text, today);
  return { ...words, text, due: day, cue: withoutCue.cue };
};

/** What was agreed, by whom, until when, and at which moment. "by fri" at the end of the text counts as the date. */
export const AddActionItem = ({
  person,
  sessionId,
  talkingPointId,
  initialText = '',
  initialServes = null,
  onDone,
}: AddActionItemProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [id] = useState(() => freshId<ActionItemId>());
  const [today] = useState(storeToday);
  const noted = (item: Words) =>
    addActionItem(
      {
        personId: person.id,
        ...item,
        serves: item.serves ?? undefined,
        sessionId: sessionId ?? null,
        talkingPointId: talkingPointId ?? null,
      },
      id,
    );
  const { values, change, finish } = useKeptForm<Words>({
    initial: { text: initialText, owner: 'them', due: null, cue: '', serves: initialServes },
    place: { field: 'form-action-item', personId: person.id },
    carried: initialText,
    isWorthKeeping: ({ text }) => text.trim() !== '',
    keep: noted,
    withdraw: () => withdrawActionItem(id),
  });
  const { text, owner, cue } = values;
  const add = async () => {
    const item = understood(values, today);
    if (item.text.trim() === '') return;
    if (await finish(() => noted(item))) onDone();
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
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Choice
        legend={t('owner')}
        value={owner}
        onChange={(next) => change({ owner: next })}
        options={[
          { value: 'them', label: t('ownerThem', { name: givenName(person) }) },
          { value: 'me', label: t('ownerMe') },
        ]}
      />
      <div className={styles.pair}>
        <DueField label={t('due')} value={values.due} onChange={(due) => change({ due })} today={today} />
        <TextField
          label={t('cue')}
          hint={t('cueHint')}
          value={cue}
          onChange={(event) => change({ cue: event.currentTarget.value })}
        />
      </div>
      <ServesField personId={person.id} value={values.serves} onChange={(serves) => change({ serves })} />
      <div className={styles.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={text.trim() === ''}>
          {t('addActionItem')}
        </Button>
      </div>
    </form>
  );
};
