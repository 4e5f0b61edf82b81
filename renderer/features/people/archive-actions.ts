import { useTranslation } from 'react-i18next';
import { archivePerson, deletePerson, restorePerson } from '#data/people.ts';
import { undoLast } from '#data/undo.ts';
import { givenName, type Person } from '#domain/person.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { showToast } from '#ui/toast.tsx';

/** Archive, restore and delete, each answered by one sentence and a way back. They answer whether it was done. */
export const useArchiveActions = () => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const andSay = async (outcome: Promise<CommitOutcome>, text: string): Promise<boolean> => {
    const { ok } = await outcome;
    if (ok) showToast({ text, action: { label: ui('undo'), run: () => void undoLast() } });
    return ok;
  };
  return {
    archive: (person: Person) =>
      andSay(archivePerson(person.id), t('archiveDone', { name: givenName(person) })),
    restore: (person: Person) =>
      andSay(restorePerson(person.id), t('archiveRestored', { name: givenName(person) })),
    remove: (person: Person) => andSay(deletePerson(person.id), t('archiveDeleted', { name: person.name })),
  };
};
