import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '#domain/decision.ts';
import {
  type EvidenceDraft,
  evidenceFromDecision,
  evidenceFromFeedback,
  evidenceFromThanks,
} from '#domain/evidence-from.ts';
import type { Feedback } from '#domain/feedback.ts';
import type { Person } from '#domain/person.ts';
import type { Recognition } from '#domain/recognition.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { useEvidenceDialog } from './use-evidence-dialog.tsx';

type Worth =
  | { kind: 'feedback'; feedback: Feedback }
  | { kind: 'thanks'; thanks: Recognition }
  | { kind: 'decision'; decision: Decision };

/** Feedback the person heard, thanks that were spoken, and decisions of theirs that turned out well. */
const draftFrom = (worth: Worth): EvidenceDraft | null => {
  switch (worth.kind) {
    case 'feedback': {
      const { direction, state } = worth.feedback;
      const isHeard = direction === 'to-them' && (state === 'delivered' || state === 'checked');
      return isHeard ? evidenceFromFeedback(worth.feedback) : null;
    }
    case 'thanks':
      return worth.thanks.state === 'spoken' ? evidenceFromThanks(worth.thanks) : null;
    case 'decision': {
      const { decidedBy, outcome } = worth.decision;
      return decidedBy !== 'me' && outcome === 'good' ? evidenceFromDecision(worth.decision) : null;
    }
  }
};

/** What a menu offers where something can be kept as evidence (nothing else), and its dialog. */
export const useKeepAsEvidence = (person: Person, worth: Worth): { items: MenuItem[]; dialog: ReactNode } => {
  const { t } = useTranslation('parts');
  const { noteEvidence, dialog } = useEvidenceDialog(person);
  const draft = draftFrom(worth);
  return {
    items: draft === null ? [] : [{ label: t('keepAsEvidence'), onSelect: () => noteEvidence(draft) }],
    dialog,
  };
};
