import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTalkingPoint } from '#data/talking-points.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './person-side.module.css';

type PersonAddPointProps = { person: Person; field: RefObject<HTMLInputElement | null> };

/** Enter adds and stays in the field for the next one. */
export const PersonAddPoint = ({ person, field }: PersonAddPointProps) => {
  const { t } = useTranslation('people');
  const half = useHalfTyped({ field: 'add-point', personId: person.id }, { until: 'sent' });
  const { text } = half;
  const [origin, setOrigin] = useState<'me' | 'them'>('me');
  const isAdding = useRef(false);
  const add = async () => {
    const typed = text.trim();
    // A second Enter while the first is on its way must not add the point twice.
    if (typed === '' || isAdding.current) return;
    isAdding.current = true;
    const { ok } = await addTalkingPoint({ personId: person.id, text: typed, origin }).finally(() => {
      isAdding.current = false;
    });
    if (ok) half.sent(typed);
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        ref={field}
        label={t('pageAddPoint')}
        isLabelHidden
        placeholder={t('pageAddPoint')}
        value={text}
        maxLength={2000}
        onChange={(event) => half.change(event.currentTarget.value)}
      />
      <Choice
        legend={t('pageOrigin')}
        value={origin}
        onChange={setOrigin}
        options={[
          { value: 'me', label: t('pageRaisedMe') },
          { value: 'them', label: t('pageRaisedThem', { name: givenName(person) }) },
        ]}
      />
    </form>
  );
};
