import { useTranslation } from 'react-i18next';
import { changePerson } from '#data/people.ts';
import { type Person, type Relationship, relationships } from '#domain/people/person.ts';
import { SelectField } from '#ui/field.tsx';
import { Caption } from '#ui/marks.tsx';
import { PersonDetailsDay } from './person-details-day.tsx';
import { PersonDetailsLine } from './person-details-line.tsx';
import { PersonDetailsName } from './person-details-name.tsx';
import styles from './person-details.module.css';

const isRelationship = (value: string): value is Relationship =>
  (relationships as readonly string[]).includes(value);

export const PersonDetailsWho = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  return (
    <section className={styles.section}>
      <Caption>{t('detailsWho')}</Caption>
      <div className={styles.fields}>
        <PersonDetailsName person={person} />
        <PersonDetailsLine person={person} field="pronouns" label={t('detailsPronouns')} maxLength={60} />
        <PersonDetailsLine
          person={person}
          field="role"
          label={t('detailsRole')}
          placeholder={t('detailsRolePlaceholder')}
          maxLength={120}
        />
        <PersonDetailsLine
          person={person}
          field="title"
          label={t('detailsTitle')}
          placeholder={t('detailsTitlePlaceholder')}
          maxLength={120}
        />
        <SelectField
          label={t('detailsRelationship')}
          value={person.relationship}
          options={relationships.map((value) => ({ value, label: t(`detailsRelationship-${value}`) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isRelationship(value)) void changePerson(person.id, { relationship: value });
          }}
        />
        <PersonDetailsDay
          label={t('detailsStart')}
          hint={t('detailsStartHint')}
          value={person.startedOn}
          onChange={(startedOn) => changePerson(person.id, { startedOn })}
        />
      </div>
    </section>
  );
};
