import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SessionDesk } from '#data/session-desk.ts';
import { initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import styles from './session-header.module.css';
import { useSessionLine } from './use-session-line.ts';

/** Whom, when, and what can be done with the whole of it. */
export const SessionHeader = ({ desk, children }: { desk: SessionDesk; children?: ReactNode }) => {
  const { t } = useTranslation('session');
  const { person, session } = desk;
  const line = useSessionLine(session);
  return (
    <header className={styles.header}>
      <Avatar id={person.id} initials={initials(person.name)} size="large" />
      <div className={styles.who}>
        <h1>
          <Link href={routes.person(person.id)} className={styles.name}>
            {person.name}
          </Link>
        </h1>
        <div className={styles.when}>{[t('oneOnOne'), ...line].join(' · ')}</div>
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
};
