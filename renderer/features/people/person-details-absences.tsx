import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { removeAbsence } from '#data/people.ts';
import type { Absence, Person } from '#domain/people/person.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { IconButton } from '#ui/button.tsx';
import { dayWithYear } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { PersonDetailsAddAbsence } from './person-details-add-absence.tsx';
import styles from './person-details.module.css';

const spanOf = ({ from, to }: Absence) =>
  from === to ? dayWithYear(from) : `${dayWithYear(from)} – ${dayWithYear(to)}`;

/** Days away, in the order of the calendar. */
export const PersonDetailsAbsences = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const undoToast = useUndoToast();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const remove = async (absence: Absence, at: number) => {
    const { ok } = await removeAbsence(person.id, at);
    if (!ok) return;
    undoToast(t('detailsAbsenceRemoved', { span: spanOf(absence) }));
  };
  return (
    <section className={styles.section}>
      <Caption>{t('detailsAbsences')}</Caption>
      <p className={styles.hint}>{t('detailsAbsencesHint')}</p>
      <ul ref={list} className={styles.absences}>
        {person.absences.map((absence, at) => (
          <li key={`${absence.from} ${absence.to} ${at}`} className={styles.absence}>
            <span className={styles.span}>{spanOf(absence)}</span>
            <span className={styles.reason}>{absence.reason}</span>
            <IconButton
              label={t('detailsRemoveAbsence', { span: spanOf(absence) })}
              icon={<IconX size="1.14rem" stroke={1.6} />}
              onClick={() => void remove(absence, at)}
            />
          </li>
        ))}
      </ul>
      <PersonDetailsAddAbsence person={person} />
    </section>
  );
};
