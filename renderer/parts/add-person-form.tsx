import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson } from '#data/people.ts';
import type { PersonId } from '#domain/ids.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './add-person-form.module.css';
import { useHalfTyped } from './use-half-typed.ts';

type AddPersonFormProps = {
  onAdded?: (id: PersonId, name: string) => void;
  autoFocus?: boolean;
};

/** Someone by name alone. Enter adds and stays in the field for the next one. */
export const AddPersonForm = ({ onAdded, autoFocus }: AddPersonFormProps) => {
  const { t } = useTranslation('parts');
  const name = useHalfTyped({ field: 'add-person', personId: null }, { until: 'sent' });
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isAdding = useRef(false);
  const add = async () => {
    field.current?.focus();
    const typed = name.text.trim();
    if (typed === '') return setError(t('addPersonEmpty'));
    // A second Enter while the first is on its way must not add the person twice.
    if (isAdding.current) return undefined;
    isAdding.current = true;
    const outcome = await addPerson(typed).finally(() => {
      isAdding.current = false;
    });
    if (!outcome.ok) return setError(t('addPersonFailed'));
    name.sent(typed);
    return onAdded?.(outcome.result, typed);
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
        ref={field}
        label={t('name')}
        value={name.text}
        maxLength={120}
        autoFocus={autoFocus}
        error={error}
        onChange={(event) => {
          name.change(event.currentTarget.value);
          setError(undefined);
        }}
      />
      <Button type="submit" variant="primary">
        {t('addPerson')}
      </Button>
    </form>
  );
};
