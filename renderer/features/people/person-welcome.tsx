import { useTranslation } from 'react-i18next';
import type { PersonPage } from '#data/person-page.ts';
import { givenName } from '#domain/people/person.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';

/** The main column before anything has been: one step to take. */
export const PersonWelcome = ({ page: { person } }: { page: PersonPage }) => {
  const { t } = useTranslation('people');
  const name = givenName(person);
  return (
    <EmptyPlace title={t('pageNewTitle', { name })}>
      <p>{t('pageNewText', { name })}</p>
    </EmptyPlace>
  );
};
