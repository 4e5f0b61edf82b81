import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addThanks, withdrawThanks, writeThanks } from '#data/recognitions.ts';
import { freshId } from '#data/store.ts';
import type { RecognitionId, SessionId } from '#domain/ids.ts';
import { areThanksOutOfSight } from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { LikesThanks } from './feedback/likes-thanks.tsx';
import styles from './form.module.css';
import { OutOfSightWords } from './out-of-sight-words.tsx';
import { useKeptForm } from './use-kept-form.ts';

type ThanksFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  initialAct?: string;
  /** Thanks to change; without it new thanks are noted. */
  initial?: Recognition;
  onDone: () => void;
};

type Words = { act: string; effect: string };

/** Thanks for a specific act and what it changed; said already or still to be said. */
export const ThanksForm = ({ person, sessionId, initialAct = '', initial, onDone }: ThanksFormProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [id] = useState(() => initial?.id ?? freshId<RecognitionId>());
  const [isSaid, setIsSaid] = useState<'said' | 'later'>(sessionId ? 'said' : 'later');
  const noted = (words: Words, isSpoken: boolean) =>
    initial
      ? writeThanks(id, { act: words.act.trim(), effect: words.effect.trim() })
      : addThanks({ personId: person.id, sessionId: sessionId ?? null, ...words, isSpoken }, id);
  const { values, change, finish } = useKeptForm({
    initial: { act: initial?.act ?? initialAct, effect: initial?.effect ?? '' },
    place: { field: 'form-thanks', personId: person.id, of: initial?.id ?? '' },
    carried: initialAct,
    isWorthKeeping: ({ act }) => act.trim() !== '',
    keep: (words) => noted(words, false),
    withdraw: (before) => (initial ? writeThanks(id, before) : withdrawThanks(id)),
  });
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const isUnheard = initial ? areThanksOutOfSight(initial) : isSaid === 'later';
  const { act, effect } = values;
  const save = async () => {
    if (act.trim() === '') return;
    if (await finish(() => noted(values, isSaid === 'said'))) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isHidden ? null : <LikesThanks person={person} />}
      {isHidden && isUnheard ? (
        <OutOfSightWords />
      ) : (
        <>
          <TextArea
            label={t('act')}
            placeholder={t('actPlaceholder')}
            minRows={1}
            value={act}
            autoFocus
            onChange={(event) => change({ act: event.currentTarget.value })}
          />
          <TextArea
            label={t('effect')}
            placeholder={t('effectPlaceholder')}
            minRows={1}
            value={effect}
            onChange={(event) => change({ effect: event.currentTarget.value })}
          />
        </>
      )}
      {initial ? null : (
        <Choice
          legend={t('timing')}
          value={isSaid}
          onChange={setIsSaid}
          options={[
            { value: 'said', label: t('saidNow') },
            { value: 'later', label: t('toDeliver') },
          ]}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={act.trim() === ''}>
          {initial ? ui('save') : t('noteThanks')}
        </Button>
      </div>
    </form>
  );
};
