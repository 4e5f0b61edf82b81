import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addThanks } from '#data/recognitions.ts';
import type { SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/person.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import styles from './form.module.css';

type ThanksFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  initialAct?: string;
  onDone: () => void;
};

/** Thanks for a specific act and what it changed; said already or still to be said. */
export const ThanksForm = ({ person, sessionId, initialAct = '', onDone }: ThanksFormProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [act, setAct] = useState(initialAct);
  const [effect, setEffect] = useState('');
  const [isSaid, setIsSaid] = useState<'said' | 'later'>(sessionId ? 'said' : 'later');
  const save = async () => {
    if (act.trim() === '') return;
    const outcome = await addThanks({
      personId: person.id,
      sessionId: sessionId ?? null,
      act,
      effect,
      isSpoken: isSaid === 'said',
    });
    if (outcome.ok) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {person.likesThanks ? (
        <p className={styles.note}>
          {t('likesThanks', { name: givenName(person), text: person.likesThanks })}
        </p>
      ) : null}
      <TextArea
        label={t('act')}
        placeholder={t('actPlaceholder')}
        minRows={1}
        value={act}
        autoFocus
        onChange={(event) => setAct(event.currentTarget.value)}
      />
      <TextArea
        label={t('effect')}
        placeholder={t('effectPlaceholder')}
        minRows={1}
        value={effect}
        onChange={(event) => setEffect(event.currentTarget.value)}
      />
      <Choice
        legend={t('timing')}
        value={isSaid}
        onChange={setIsSaid}
        options={[
          { value: 'said', label: t('saidNow') },
          { value: 'later', label: t('toDeliver') },
        ]}
      />
      <div className={styles.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={act.trim() === ''}>
          {t('noteThanks')}
        </Button>
      </div>
    </form>
  );
};
