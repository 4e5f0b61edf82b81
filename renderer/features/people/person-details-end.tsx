import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { dayWithYear } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { useArchiveActions } from './archive-actions.ts';
import { ArchiveDeleteDialog } from './archive-delete-dialog.tsx';
import { ForgetPersonDialog } from './forget-person-dialog.tsx';
import styles from './person-details.module.css';

/** The ways out: archive and back, delete or forget after one question. */
export const PersonDetailsEnd = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const { t: forget } = useTranslation('forget');
  const { archive, restore } = useArchiveActions();
  const [isAsking, setIsAsking] = useState(false);
  const [isForgetting, setIsForgetting] = useState(false);
  const [, navigate] = useLocation();
  const name = givenName(person);
  return (
    <section className={styles.section}>
      <Caption>{t('detailsEnd')}</Caption>
      <div className={styles.way}>
        <p>
          {person.archivedOn === null
            ? t('detailsArchiveText', { name })
            : t('archiveIs', { name, day: dayWithYear(person.archivedOn) })}
        </p>
        <Button onClick={() => void (person.archivedOn === null ? archive(person) : restore(person))}>
          {person.archivedOn === null ? t('archiveDo', { name }) : t('archiveRestoreName', { name })}
        </Button>
      </div>
      <div className={styles.way}>
        <p>{t('detailsDeleteText', { name })}</p>
        <Button variant="danger" onClick={() => setIsAsking(true)}>
          {t('archiveDeleteName', { name })}
        </Button>
      </div>
      <div className={styles.way}>
        <p>{forget('detailsText', { name })}</p>
        <Button variant="danger" onClick={() => setIsForgetting(true)}>
          {forget('menu', { name })}
        </Button>
      </div>
      {isForgetting ? <ForgetPersonDialog person={person} onClose={() => setIsForgetting(false)} /> : null}
      {isAsking ? (
        <ArchiveDeleteDialog
          person={person}
          onClose={() => setIsAsking(false)}
          onDeleted={() => navigate(routes.today)}
        />
      ) : null}
    </section>
  );
};
