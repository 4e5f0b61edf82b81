import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PersonId } from '#domain/ids.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { AddPersonForm } from '#parts/add-person-form.tsx';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from './add-person.module.css';

type Added = { id: PersonId; name: string };

/** Adds people one after the other; each one just added can be opened from here. */
export const AddPersonDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [added, setAdded] = useState<Added[]>([]);
  const [, navigate] = useLocation();
  const open = (id: PersonId) => {
    onClose();
    navigate(routes.person(id));
  };
  return (
    <Dialog title={t('addTitle')} closeLabel={ui('close')} onClose={onClose} width="30rem">
      <p className={styles.intro}>{t('addIntro')}</p>
      <AddPersonForm autoFocus onAdded={(id, name) => setAdded((before) => [{ id, name }, ...before])} />
      <div role="status">
        {added.length === 0 ? null : (
          <>
            <Caption as="div" className={styles.caption}>
              {t('addDone')}
            </Caption>
            <ul className={styles.list}>
              {added.map(({ id, name }) => (
                <li key={id} className={styles.row}>
                  <Avatar id={id} initials={initials(name)} />
                  <span className={styles.name}>{name}</span>
                  <Button variant="link" onClick={() => open(id)}>
                    {t('addOpen', { name: givenName({ name }) })}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
};
