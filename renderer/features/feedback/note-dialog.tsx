import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { givenName, initials, type Person } from '#domain/people/person.ts';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { Avatar } from '#parts/avatar.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './feedback-screen.module.css';

type NoteDialogProps = { people: readonly Person[]; chosen: Person | null; onClose: () => void };

/** Notes feedback: about whom, unless that is clear, and then the words. */
export const NoteDialog = ({ people, chosen, onClose }: NoteDialogProps) => {
  const { t } = useTranslation('feedback');
  const { t: ui } = useTranslation('ui');
  const [person, setPerson] = useState(chosen);
  return (
    <Dialog
      title={person ? t('noteTitle', { name: givenName(person) }) : t('noteWhom')}
      closeLabel={ui('close')}
      onClose={onClose}
    >
      {person ? (
        <FeedbackForm person={person} timing="noticed" onDone={onClose} />
      ) : (
        <ul className={styles.people}>
          {people.map((one, at) => (
            <li key={one.id}>
              <button
                type="button"
                className={styles.person}
                data-autofocus={at === 0 || undefined}
                onClick={() => setPerson(one)}
              >
                <Avatar id={one.id} initials={initials(one.name)} />
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
};
