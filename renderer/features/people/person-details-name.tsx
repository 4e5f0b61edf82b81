import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import { TextField } from '#ui/field.tsx';
import { usePersonDraft } from './person-details-drafts.ts';

const isBlank = (text: string) => text.trim() === '';

/** The name. Left empty it goes back to the one before, and says so until something else is typed. */
export const PersonDetailsName = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const draft = usePersonDraft(person, 'name', isBlank);
  const [wasEmpty, setWasEmpty] = useState(false);
  const leave = () => {
    if (isBlank(draft.text)) draft.change(person.name);
    void draft.flush();
  };
  return (
    <TextField
      label={t('detailsName')}
      value={draft.text}
      maxLength={120}
      error={wasEmpty ? t('detailsNameEmpty', { name: person.name }) : undefined}
      onChange={(event) => {
        draft.change(event.currentTarget.value);
        setWasEmpty(isBlank(event.currentTarget.value));
      }}
      onBlur={leave}
    />
  );
};
