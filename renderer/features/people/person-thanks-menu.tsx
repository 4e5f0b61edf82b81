import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropThanks } from '#data/recognitions.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { useKeepAsEvidence } from '#parts/growth/use-keep-as-evidence.tsx';
import { ThanksForm } from '#parts/thanks-form.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWithUndo } from './person-with-undo.ts';

type PersonThanksMenuProps = {
  thanks: Recognition;
  person: Person;
  /** Out of sight: the menu goes, a dialog that is open keeps the words in it. */
  isOut: boolean;
};

/** Changing and dropping thanks, said or not. */
export const PersonThanksMenu = ({ thanks, person, isOut }: PersonThanksMenuProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [isEditing, setIsEditing] = useState(false);
  const withUndo = useWithUndo();
  const evidence = useKeepAsEvidence(person, { kind: 'thanks', thanks });
  const words = plainWords(thanks.act);
  const close = () => setIsEditing(false);
  return (
    <>
      {isOut ? null : (
        <Menu
          label={t('pageMorePoint', { text: words })}
          items={[
            { label: t('pageEditFeedback'), onSelect: () => setIsEditing(true) },
            ...evidence.items,
            {
              label: t('pageDrop'),
              onSelect: () => void withUndo(dropThanks(thanks.id), t('pageDropped', { text: words })),
            },
          ]}
        />
      )}
      {isEditing ? (
        <Dialog
          title={t('pageAddThanksTitle', { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={close}
        >
          <ThanksForm person={person} initial={thanks} onDone={close} />
        </Dialog>
      ) : null}
      {evidence.dialog}
    </>
  );
};
