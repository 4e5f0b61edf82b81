import { useTranslation } from 'react-i18next';
import type { PersonPage } from '#data/person-page.ts';
import type { Day } from '#domain/time/calendar.ts';
import { useCadenceWords } from '#parts/cadence-words.ts';
import { nearDay } from '#ui/format.ts';
import styles from './person-screen.module.css';

/** Pronouns, role, relationship, rhythm and the last talk, as far as they are known. */
export const PersonHeaderLine = ({ page, today }: { page: PersonPage; today: Day }) => {
  const { t } = useTranslation('people');
  const cadenceWords = useCadenceWords();
  const { person, lastHeld } = page;
  const facts = [
    person.pronouns,
    [person.title, person.role].filter(Boolean).join(' · '),
    t(`pageRelationship-${person.relationship}`),
    cadenceWords(person.cadenceDays),
    lastHeld ? t('pageLastTalked', { day: nearDay(lastHeld.day, today) }) : t('pageNeverTalked'),
  ];
  return <p className={styles.line}>{facts.filter(Boolean).join(' · ')}</p>;
};
