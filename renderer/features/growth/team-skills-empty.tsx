import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import styles from './team-skills.module.css';

/** Nobody has a skill yet: begin with one person. */
export const TeamSkillsEmpty = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('growth');
  return (
    <EmptyPlace title={t('teamEmptyTitle')}>
      <p>{t(people.length === 0 ? 'teamEmptyNobody' : 'teamEmptyText')}</p>
      <ul className={styles.names}>
        {people.map((person) => (
          <li key={person.id}>
            <Link href={routes.growth(person.id)}>{person.name}</Link>
          </li>
        ))}
      </ul>
    </EmptyPlace>
  );
};
