import type { ComponentProps } from 'react';
import type { Person } from '#domain/people/person.ts';
import { TextField } from '#ui/field.tsx';
import { type TextKey, usePersonDraft } from './person-details-drafts.ts';

type PersonDetailsLineProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur'> & {
  person: Person;
  field: TextKey;
};

/** One line about a person that saves itself. */
export const PersonDetailsLine = ({ person, field, ...rest }: PersonDetailsLineProps) => {
  const draft = usePersonDraft(person, field);
  return (
    <TextField
      {...rest}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => void draft.flush()}
    />
  );
};
