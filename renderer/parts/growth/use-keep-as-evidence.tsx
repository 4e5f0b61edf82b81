import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type EvidenceSource, evidenceWorthKeeping } from '#domain/skills/evidence-from.ts';
import type { Person } from '#domain/people/person.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { useEvidenceDialog } from './use-evidence-dialog.tsx';

/** What a menu offers where something can be kept as evidence (nothing else), and its dialog. */
export const useKeepAsEvidence = (
  person: Person,
  from: EvidenceSource,
): { items: MenuItem[]; dialog: ReactNode } => {
  const { t } = useTranslation('parts');
  const { noteEvidence, dialog } = useEvidenceDialog(person);
  const draft = evidenceWorthKeeping(from);
  return {
    items: draft === null ? [] : [{ label: t('keepAsEvidence'), onSelect: () => noteEvidence(draft) }],
    dialog,
  };
};
