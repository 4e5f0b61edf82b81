import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { contentsOf } from '#data/person-page.ts';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import type { Session } from '#domain/sessions/session.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { fullDay } from '#ui/format.ts';
import { Kbd } from '#ui/marks.tsx';
import { useHotkey } from '#ui/use-hotkey.ts';
import { PersonSessionContents } from './person-session-contents.tsx';
import styles from './person-timeline.module.css';

type PersonLastTimeProps = { person: Person; session: Session };

/** "What did we say last time", one key away wherever the page is scrolled to. */
export const PersonLastTime = ({ person, session }: PersonLastTimeProps) => {
  const { t } = useTranslation('people');
  const [isOpen, setIsOpen] = useState(false);
  useHotkey('L', () => setIsOpen(true));
  return (
    <>
      <Button variant="quiet" onClick={() => setIsOpen(true)}>
        {t('pageLastTime')}
        <Kbd>L</Kbd>
      </Button>
      {isOpen ? <LastTimeDialog person={person} session={session} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};

const LastTimeDialog = ({ person, session, onClose }: PersonLastTimeProps & { onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const contents = useLive(contentsOf(person.id, session.id), [person.id, session.id]);
  const isEmpty =
    contents !== undefined &&
    session.notes === '' &&
    contents.points.length + contents.items.length + contents.notes.length === 0;
  return (
    <Dialog
      title={t('pageLastTimeTitle', { day: fullDay(session.day) })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="42rem"
    >
      {contents ? (
        <PersonSessionContents contents={contents} session={session} person={person} isOpen />
      ) : null}
      {isEmpty ? <p>{t('pageLastTimeNothing')}</p> : null}
      <p className={styles.more}>
        <Link href={routes.session(session.id)}>{t('pageLastTimeOpen')}</Link>
      </p>
    </Dialog>
  );
};
