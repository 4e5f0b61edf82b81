import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import { givenName } from '#domain/people/person.ts';
import { CheckDialog } from '#parts/feedback/check-dialog.tsx';
import { DeliverDialog } from '#parts/feedback/deliver-dialog.tsx';
import { FeedbackForm } from '#parts/feedback-form.tsx';
import { Dialog } from '#ui/dialog.tsx';
import type { BoardMoves } from './use-board-moves.ts';

/** What is asked while feedback moves or is changed. The newest words, also when they changed meanwhile. */
export const MoveDialogs = ({ moves, entries }: { moves: BoardMoves; entries: readonly BoardEntry[] }) => {
  const { t } = useTranslation('feedback');
  const { t: ui } = useTranslation('ui');
  const { asking, close, follow } = moves;
  if (asking === null) return null;
  const entry = entries.find(({ feedback }) => feedback.id === asking.entry.feedback.id) ?? asking.entry;
  const { feedback, person } = entry;
  const name = givenName(person);
  switch (asking.what) {
    case 'deliver':
      return <DeliverDialog feedback={feedback} onClose={close} onDone={(state) => follow(entry, state)} />;
    case 'check':
      return (
        <CheckDialog
          feedback={feedback}
          name={name}
          onClose={close}
          onDone={() => follow(entry, 'checked')}
        />
      );
    case 'edit':
      return (
        <Dialog title={t('noteTitle', { name })} closeLabel={ui('close')} onClose={close}>
          <FeedbackForm person={person} initial={feedback} onDone={close} />
        </Dialog>
      );
  }
};
