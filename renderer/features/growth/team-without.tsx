import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import styles from './team-skills.module.css';

/** Who is on no row of the matrix, with the way to begin. */
export const TeamWithout = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('growth');
  if (people.length === 0) return null;
  return (
    <p className={styles.without}>
      {t('teamWithout')}{' '}
      {people.map((person, at) => (
        <span key={person.id}>
          {at > 0 ? ', ' : ''}
          <Link href={routes.growth(person.id)}>{person.name}</Link>
        </span>
      ))}
    </p>
  );
};
