import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { notesIn } from '#data/notes.ts';
import type { NoteId, PersonId } from '#domain/ids.ts';
import type { Session } from '#domain/sessions/session.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Kbd } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { modKey } from '#ui/use-hotkey.ts';
import { useKeptFocus } from '#ui/use-kept-focus.ts';
import { AddPrivateNote } from './add-private-note.tsx';
import styles from './only-for-you.module.css';
import { PrivateNoteRow } from './private-note-row.tsx';

type OnlyForYouProps = { session: Session; personId: PersonId };

/** Private notes, visibly apart. While the screen is shared they are not on the page at all. */
export const OnlyForYou = ({ session, personId }: OnlyForYouProps) => {
  const { t } = useTranslation('session');
  const { isHidden, toggled } = usePrivateHidden();
  const toggle = useRef<HTMLButtonElement>(null);
  const shown = useRef(isHidden);
  useLayoutEffect(() => {
    if (shown.current === isHidden) return;
    shown.current = isHidden;
    // The field or button that had the focus went with the notes.
    if (document.activeElement === document.body) toggle.current?.focus();
  }, [isHidden]);
  return (
    <section aria-label={t('onlyForYou')} className={isHidden ? styles.hidden : styles.card}>
      {isHidden ? (
        <>
          <span>{t('hidden')}</span>
          <button ref={toggle} type="button" className={styles.hide} onClick={toggled}>
            <HiddenText>{t('show')}</HiddenText>
            <Kbd>{modKey} .</Kbd>
          </button>
        </>
      ) : (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{t('onlyForYou')}</h2>
            <button ref={toggle} type="button" className={styles.hide} onClick={toggled}>
              <HiddenText>{t('hideWhileSharing')}</HiddenText>
              <Kbd>{modKey} .</Kbd>
            </button>
          </div>
          <PrivateNotes session={session} personId={personId} />
        </>
      )}
    </section>
  );
};

const PrivateNotes = ({ session, personId }: OnlyForYouProps) => {
  const notes = useLive(notesIn(personId, session.id), [personId, session.id]);
  const [typedId, setTypedId] = useState<NoteId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLTextAreaElement>(null);
  useKeptFocus(list, () => add.current?.focus());
  const shown = (notes ?? []).filter(({ visibility, id }) => visibility === 'private' && id !== typedId);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((note) => (
          <PrivateNoteRow key={note.id} note={note} onDone={() => add.current?.focus()} />
        ))}
      </ul>
      <AddPrivateNote ref={add} personId={personId} sessionId={session.id} onTyping={setTypedId} />
    </>
  );
};
