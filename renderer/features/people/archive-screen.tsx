import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { archivedPeople } from '#data/people.ts';
import { today as storeToday } from '#data/store.ts';
import { type Person } from '#domain/people/person.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { ArchiveDeleteDialog } from './archive-delete-dialog.tsx';
import { ArchivePerson } from './archive-person.tsx';
import styles from './archive-screen.module.css';

/** Who was taken out of the way: to bring back, or to delete for good. */
export const ArchiveScreen = () => {
  const { t } = useTranslation('people');
  const people = useLive(archivedPeople, []);
  const [deleting, setDeleting] = useState<Person | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, () => title.current?.focus());
  return (
    <div className={styles.screen}>
      <h1 ref={title} tabIndex={-1}>
        {t('archiveTitle')}
      </h1>
      {people === undefined ? null : people.length === 0 ? (
        <EmptyPlace>
          <p>{t('archiveEmpty')}</p>
        </EmptyPlace>
      ) : (
        <>
          <p className={styles.intro}>{t('archiveIntro')}</p>
          <ul ref={list} className={styles.list}>
            {people.map((person) => (
              <ArchivePerson
                key={person.id}
                person={person}
                today={storeToday()}
                onDelete={() => setDeleting(person)}
              />
            ))}
          </ul>
        </>
      )}
      {deleting ? <ArchiveDeleteDialog person={deleting} onClose={() => setDeleting(null)} /> : null}
    </div>
  );
};
