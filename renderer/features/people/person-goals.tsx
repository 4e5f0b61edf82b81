import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import { isLedOrCoached, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { GrowingTowards } from '#parts/growth/growing-towards.tsx';
import styles from './person-side.module.css';

/** What the person grows towards; whoever is led or coached can be given a first goal from here. */
export const PersonGoals = ({ person, today }: { person: Person; today: Day }) => {
  const { t } = useTranslation('people');
  const link = <Link href={routes.growth(person.id)}>{t('pageGrowth')}</Link>;
  const empty = isLedOrCoached(person) ? <p className={styles.quiet}>{t('pageNoGoals')}</p> : undefined;
  return (
    <GrowingTowards personId={person.id} today={today} empty={empty}>
      {link}
    </GrowingTowards>
  );
};
