import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { EvidenceDraft } from '#domain/skills/evidence-from.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Dialog } from '#ui/dialog.tsx';
import { EvidenceForm } from './evidence-form.tsx';

type Opened = { draft: EvidenceDraft } | { initial: Evidence };

/** The dialog to note evidence about a person, or to change it. Render `dialog` where the page keeps it mounted. */
export const useEvidenceDialog = (
  person: Person,
): {
  noteEvidence: (draft: EvidenceDraft) => void;
  editEvidence: (initial: Evidence) => void;
  dialog: ReactNode;
} => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return {
    noteEvidence: (draft) => setOpened({ draft }),
    editEvidence: (initial) => setOpened({ initial }),
    dialog: opened ? (
      <Dialog
        title={'initial' in opened ? t('evidenceEditTitle') : t('evidenceTitle', { name: givenName(person) })}
        closeLabel={ui('close')}
        onClose={close}
        width="40rem"
      >
        <EvidenceForm person={person} {...opened} onDone={close} />
      </Dialog>
    ) : null,
  };
};
