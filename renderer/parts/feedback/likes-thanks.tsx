import { useTranslation } from 'react-i18next';
import { givenName, type Person } from '#domain/people/person.ts';
import form from '#parts/form.module.css';
import styles from './thanks-suggestions.module.css';

/** How the person likes to be thanked, beside thanks that are still to be spoken. Nothing while nobody knows. */
export const LikesThanks = ({ person }: { person: Person }) => {
  const { t } = useTranslation('parts');
  if (person.likesThanks.trim() === '') return null;
  return (
    <p className={`${form.note} ${styles.likes}`}>
      {t('likesThanks', { name: givenName(person), text: person.likesThanks })}
    </p>
  );
};
