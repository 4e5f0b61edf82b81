import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import { initials, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { useArchiveActions } from './archive-actions.ts';
import styles from './archive-screen.module.css';

type ArchivePersonProps = { person: Person; today: Day; onDelete: () => void };

export const ArchivePerson = ({ person, today, onDelete }: ArchivePersonProps) => {
  const { t } = useTranslation('people');
  const { restore } = useArchiveActions();
  return (
    <li className={styles.row}>
      <Avatar id={person.id} initials={initials(person.name)} />
      <span className={styles.who}>
        <Link href={routes.person(person.id)} className={styles.name}>
          {person.name}
        </Link>
        <span className={styles.since}>
          {t('archiveSince', { day: shortDay(person.archivedOn ?? today, today) })}
        </span>
      </span>
      <Button
        aria-label={t('archiveRestoreName', { name: person.name })}
        onClick={() => void restore(person)}
      >
        {t('archiveRestore')}
      </Button>
      <Button variant="quiet" aria-label={t('archiveDeleteName', { name: person.name })} onClick={onDelete}>
        {t('archiveDelete')}
      </Button>
    </li>
  );
};
