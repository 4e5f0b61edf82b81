import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { personWith } from '#data/people.ts';
import type { PersonId } from '#domain/ids.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { PersonDetailsAbout } from './person-details-about.tsx';
import { PersonDetailsAbsences } from './person-details-absences.tsx';
import { PersonDetailsEnd } from './person-details-end.tsx';
import { PersonDetailsRhythm } from './person-details-rhythm.tsx';
import { PersonDetailsWho } from './person-details-who.tsx';
import styles from './person-details.module.css';

/** Everything known about a person, each field saving itself; at the end the ways out. */
export const PersonDetailsScreen = ({ personId }: { personId: PersonId }) => {
  const { t } = useTranslation('people');
  const person = useLive(personWith(personId), [personId]);
  if (person === undefined) return null;
  if (person === null || person.id !== personId)
    return person === null ? (
      <EmptyPlace>
        <h1>{t('detailsGone')}</h1>
        <Link href={routes.today}>{t('detailsToToday')}</Link>
      </EmptyPlace>
    ) : null;
  return (
    <div className={styles.screen} key={person.id}>
      <header className={styles.header}>
        <Avatar id={person.id} initials={initials(person.name)} size="large" />
        <div className={styles.heading}>
          <h1>{t('detailsOf', { name: person.name })}</h1>
          <Link href={routes.person(person.id)} className={styles.back}>
            {t('detailsBack', { name: givenName(person) })}
          </Link>
        </div>
      </header>
      <PersonDetailsWho person={person} />
      <PersonDetailsRhythm person={person} />
      <PersonDetailsAbsences person={person} />
      <PersonDetailsAbout person={person} />
      <PersonDetailsEnd person={person} />
    </div>
  );
};
