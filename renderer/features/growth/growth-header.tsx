import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { givenName, initials, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import styles from './growth-screen.module.css';

/** Whose growth this is, and the way back. */
export const GrowthHeader = ({ person }: { person: Person }) => {
  const { t } = useTranslation('growth');
  return (
    <header className={styles.header}>
      <Avatar id={person.id} initials={initials(person.name)} size="large" />
      <div className={styles.who}>
        <h1>{person.name}</h1>
        <p className={styles.line}>
          {t('growth')} ·{' '}
          <Link href={routes.person(person.id)}>{t('backToPerson', { name: givenName(person) })}</Link>
        </p>
      </div>
    </header>
  );
};
