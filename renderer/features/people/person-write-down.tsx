import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { givenName, type Person } from '#domain/people/person.ts';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { EvidenceForm } from '#parts/growth/evidence-form.tsx';
import { ThanksForm } from '#parts/thanks-form.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Caption } from '#ui/marks.tsx';
import { PersonNoteForm } from './person-note-form.tsx';
import styles from './person-side.module.css';

const kinds = ['Feedback', 'Thanks', 'Evidence', 'Note'] as const;

/** Feedback, thanks, evidence or a note that comes up outside a session. */
export const PersonWriteDown = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [kind, setKind] = useState<(typeof kinds)[number] | null>(null);
  const close = () => setKind(null);
  return (
    <section>
      <Caption>{t('pageAdd')}</Caption>
      <div className={styles.buttons}>
        {kinds.map((one) => (
          <Button key={one} onClick={() => setKind(one)}>
            {t(`pageAdd${one}`)}
          </Button>
        ))}
      </div>
      {kind === null ? null : (
        <Dialog
          title={t(`pageAdd${kind}Title`, { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={close}
        >
          {kind === 'Feedback' ? <FeedbackForm person={person} onDone={close} /> : null}
          {kind === 'Thanks' ? <ThanksForm person={person} onDone={close} /> : null}
          {kind === 'Evidence' ? <EvidenceForm person={person} onDone={close} /> : null}
          {kind === 'Note' ? <PersonNoteForm person={person} onDone={close} /> : null}
        </Dialog>
      )}
    </section>
  );
};
