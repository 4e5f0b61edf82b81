import { useTranslation } from 'react-i18next';
import { archivePerson, deletePerson, restorePerson } from '#data/people.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import type { CommitOutcome } from '#vault/table.ts';

/** Archive, restore and delete, each answered by one sentence and a way back. They answer whether it was done. */
export const useArchiveActions = () => {
  const { t } = useTranslation('people');
  const undoToast = useUndoToast();
  const andSay = async (outcome: Promise<CommitOutcome>, text: string): Promise<boolean> => {
    const { ok } = await outcome;
    if (ok) undoToast(text);
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
