import { useTranslation } from 'react-i18next';
import { countsAbout, type KindAbout, kindsAbout } from '#data/about-person.ts';
import { useLive } from '#data/live.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { useArchiveActions } from './archive-actions.ts';
import styles from './archive-screen.module.css';

const kinds = Object.keys(kindsAbout) as KindAbout[];

type ArchiveDeleteDialogProps = { person: Person; onClose: () => void; onDeleted?: () => void };

/** The one question before a person goes: it names what goes with them. */
export const ArchiveDeleteDialog = ({ person, onClose, onDeleted }: ArchiveDeleteDialogProps) => {
  const { t, i18n } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const { remove } = useArchiveActions();
  const counts = useLive(countsAbout(person.id), [person.id]);
  const name = givenName(person);
  const list =
    counts &&
    kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => t(`archiveCount_${kind}`, { count: counts[kind] }));
  const removeNow = async () => {
    if (!(await remove(person))) return;
    onClose();
    onDeleted?.();
  };
  return (
    <Dialog
      title={t('archiveDeleteTitle', { name: person.name })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="30rem"
    >
      <div className={styles.question}>
        <p>
          {list === undefined
            ? null
            : list.length === 0
              ? t('archiveDeleteNothing')
              : t('archiveDeleteWhat', { list: new Intl.ListFormat(i18n.language).format(list) })}
        </p>
        <p>{t('archiveDeleteUndo')}</p>
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('archiveKeep', { name })}</Button>
        <Button variant="danger" disabled={list === undefined} onClick={() => void removeNow()}>
          {t('archiveDeleteName', { name })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
