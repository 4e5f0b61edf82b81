import { useId } from 'react';
import { useLive } from '#data/live.ts';
import { activePeople } from '#data/people.ts';
import type { PersonId } from '#domain/ids.ts';
import { TextField } from '#ui/field.tsx';
import styles from './helper-field.module.css';

type HelperFieldProps = {
  label: string;
  hint: string;
  /** Whom it helps, and who is not offered therefore. */
  besides: PersonId;
  value: string;
  autoFocus?: boolean;
  onChange: (name: string) => void;
};

/** A name: of somebody the leader meets, completed as it is typed, or of anybody else. */
export const HelperField = ({ label, hint, besides, value, autoFocus, onChange }: HelperFieldProps) => {
  const id = useId();
  const people = useLive(activePeople, []) ?? [];
  return (
    <>
      <TextField
        label={label}
        hint={hint}
        list={id}
        className={styles.names}
        value={value}
        maxLength={120}
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={id}>
        {people
          .filter((person) => person.id !== besides)
          .map((person) => (
            <option key={person.id} value={person.name} />
          ))}
      </datalist>
    </>
  );
};
