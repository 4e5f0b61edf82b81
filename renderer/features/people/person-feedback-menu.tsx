import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropFeedback } from '#data/feedback.ts';
import { type Feedback, isUndelivered } from '#domain/feedback/feedback.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { DeliverDialog } from '#parts/feedback/deliver-dialog.tsx';
import { useKeepAsEvidence } from '#parts/growth/use-keep-as-evidence.tsx';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWithUndo } from './person-with-undo.ts';

type PersonFeedbackMenuProps = {
  feedback: Feedback;
  person: Person;
  /** Out of sight: the menu goes, a dialog that is open keeps the words in it. */
  isOut: boolean;
};

/** Changing and dropping feedback, delivered or not. */
export const PersonFeedbackMenu = ({ feedback, person, isOut }: PersonFeedbackMenuProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [isEditing, setIsEditing] = useState(false);
  const [isDelivering, setIsDelivering] = useState(false);
  const withUndo = useWithUndo();
  const evidence = useKeepAsEvidence(person, { kind: 'feedback', feedback });
  const words = plainWords(feedback.behaviour);
  const close = () => setIsEditing(false);
  return (
    <>
      {isOut ? null : (
        <Menu
          label={t('pageMorePoint', { text: words })}
          items={[
            ...(isUndelivered(feedback)
              ? [{ label: t('pageDeliver'), onSelect: () => setIsDelivering(true) }]
              : []),
            { label: t('pageEditFeedback'), onSelect: () => setIsEditing(true) },
            ...evidence.items,
            {
              label: t('pageDrop'),
              onSelect: () => void withUndo(dropFeedback(feedback.id), t('pageDropped', { text: words })),
            },
          ]}
        />
      )}
      {isEditing ? (
        <Dialog
          title={t('pageAddFeedbackTitle', { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={close}
        >
          <FeedbackForm person={person} initial={feedback} onDone={close} />
        </Dialog>
      ) : null}
      {isDelivering ? <DeliverDialog feedback={feedback} onClose={() => setIsDelivering(false)} /> : null}
      {evidence.dialog}
    </>
  );
};
