import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import { TextField } from '#ui/field.tsx';
import { usePersonDraft } from './person-details-drafts.ts';

/** The usual time, in the system's own time field. Half a time changes nothing. */
export const PersonDetailsTime = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const draft = usePersonDraft(person, 'usualTime');
  const [isHalf, setIsHalf] = useState(false);
  return (
    <TextField
      type="time"
      label={t('detailsTime')}
      value={draft.text}
      error={isHalf ? t('detailsTimeWrong') : undefined}
      onChange={(event) => {
        const { value, validity } = event.currentTarget;
        if (!validity.badInput) draft.change(value);
      }}
      onBlur={(event) => {
        setIsHalf(event.currentTarget.validity.badInput);
        void draft.flush();
      }}
    />
  );
};
