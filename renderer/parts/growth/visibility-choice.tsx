import { useTranslation } from 'react-i18next';
import { givenName, type Person } from '#domain/people/person.ts';
import type { Visibility } from '#domain/schema.ts';
import { Choice } from '#ui/choice.tsx';

type VisibilityChoiceProps = {
  person: Person;
  value: Visibility;
  onChange: (visibility: Visibility) => void;
};

/** The explicit act by which something of growth becomes shared, or private again. */
export const VisibilityChoice = ({ person, value, onChange }: VisibilityChoiceProps) => {
  const { t } = useTranslation('parts');
  return (
    <Choice
      legend={t('goalVisibility')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'private', label: t('goalPrivate') },
        { value: 'shared', label: t('goalShared', { name: givenName(person) }) },
      ]}
    />
  );
};
