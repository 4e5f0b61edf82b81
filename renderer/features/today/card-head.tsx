import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import { initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import type { PersonToday } from './person-today.ts';
import styles from './person-card.module.css';
import { useStandingWords } from './standing-words.ts';

type CardHeadProps = { one: PersonToday; today: Day; children: ReactNode };

/** Who it is and where the leader stands with them; the things to do stand to the right. */
export const CardHead = ({ one, today, children }: CardHeadProps) => {
  const { person, standing } = one;
  const { standingWords, restWords } = useStandingWords(today);
  const isLate = standing.kind === 'late' || standing.kind === 'passed';
  return (
    <div className={styles.head}>
      <Avatar id={person.id} initials={initials(person.name)} size="large" />
      <div className={styles.who}>
        <h2>
          <Link href={routes.person(person.id)} className={styles.name}>
            {person.name}
          </Link>
        </h2>
        <p className={styles.standing}>
          <span className={isLate ? styles.late : undefined}>{standingWords(one)}</span>
          {restWords(one).map((words) => (
            <span key={words}>{` · ${words}`}</span>
          ))}
        </p>
      </div>
      <div className={styles.actions}>{children}</div>
    </div>
  );
};
