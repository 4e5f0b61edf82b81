import { useTranslation } from 'react-i18next';
import { changePerson } from '#data/people.ts';
import type { Person } from '#domain/people/person.ts';
import { SelectField } from '#ui/field.tsx';
import { weekdayName } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { PersonDetailsCadence } from './person-details-cadence.tsx';
import { PersonDetailsTime } from './person-details-time.tsx';
import styles from './person-details.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export const PersonDetailsRhythm = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  return (
    <section className={styles.section}>
      <Caption>{t('detailsRhythm')}</Caption>
      <div className={styles.fields}>
        <PersonDetailsCadence person={person} />
        <SelectField
          label={t('detailsWeekday')}
          value={String(person.usualWeekday ?? '')}
          options={[
            { value: '', label: t('detailsNoWeekday') },
            ...weekdays.map((day) => ({ value: String(day), label: weekdayName(day) })),
          ]}
          onChange={(event) =>
            void changePerson(person.id, { usualWeekday: Number(event.currentTarget.value) || null })
          }
        />
        <PersonDetailsTime person={person} />
      </div>
    </section>
  );
};
