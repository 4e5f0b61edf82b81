import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import styles from './library.module.css';

type ArchivedListProps = {
  /** How many there are, in words. */
  label: string;
  entries: readonly { id: string; text: string; restore: () => Promise<void> }[];
};

/** What was put away, behind one line, each with the way back. */
export const ArchivedList = ({ label, entries }: ArchivedListProps) => {
  const { t } = useTranslation('library');
  const [isOpen, setIsOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <div className={styles.archived}>
      <Button
        variant="link"
        aria-expanded={isOpen}
        className={styles.small}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen ? (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.id} className={styles.line}>
              <span className={styles.grow}>{entry.text}</span>
              <Button
                variant="link"
                className={styles.small}
                aria-label={t('restoreName', { name: entry.text })}
                onClick={() => void entry.restore()}
              >
                {t('restore')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
