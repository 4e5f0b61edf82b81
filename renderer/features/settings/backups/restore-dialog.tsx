import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BackupSource,
  openSource,
  previewOf,
  type RestorePreview,
  restoreBackup,
  type SourceOpening,
} from '#data/restore-backup.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { SecretField } from '#parts/keys/secret-field.tsx';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { flushDrafts } from '#ui/drafts.ts';
import { useFocusFault } from '#ui/use-focus-fault.ts';
import { useWhen } from './backup-words.ts';
import styles from './backups.module.css';
import { RestorePreviewList } from './restore-preview.tsx';

type Opened = { backup: Extract<SourceOpening, { ok: true }>['backup']; preview: RestorePreview };

/** From a backup to the state it holds: its key, what would change, then one change that can be undone. */
export const RestoreDialog = ({ source, onClose }: { source: BackupSource; onClose: () => void }) => {
  const { t } = useTranslation('backups');
  const { t: ui } = useTranslation('ui');
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Dialog title={t('restoreTitle')} closeLabel={ui('close')} onClose={onClose} width="42rem">
      {opened === null ? (
        <OpenForm source={source} onOpened={setOpened} onClose={onClose} />
      ) : (
        <Preview opened={opened} onClose={onClose} />
      )}
    </Dialog>
  );
};

type OpenFormProps = { source: BackupSource; onOpened: (opened: Opened) => void; onClose: () => void };

const OpenForm = ({ source, onOpened, onClose }: OpenFormProps) => {
  const { t } = useTranslation('backups');
  const { backups } = useDesktop();
  const [key, setKey] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, error);
  const open = async () => {
    if (isBusy) return;
    if (key.trim() === '') return setError(t('keyMissing'));
    setIsBusy(true);
    setError(undefined);
    const opening = await openSource(source, backups, key);
    if (opening.ok) {
      // What is still on screen is part of what would change.
      await flushDrafts();
      onOpened({ backup: opening.backup, preview: await previewOf(opening.backup) });
      return;
    }
    setError(opening.fault === 'unfit' ? t('read_unfit', opening.spot) : t(`read_${opening.fault}`));
    setIsBusy(false);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p className={styles.prose}>{t('restoreText')}</p>
      <SecretField
        label={t('recoveryKey')}
        placeholder="AGE-SECRET-KEY-1…"
        autoFocus
        error={error}
        value={key}
        readOnly={isBusy}
        onChange={(text) => {
          setKey(text);
          setError(undefined);
        }}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <BusyButton
          type="submit"
          variant="primary"
          isBusy={isBusy}
          does={t('openBackup')}
          doing={t('opening')}
        />
      </DialogActions>
    </form>
  );
};

const Preview = ({ opened: { backup, preview }, onClose }: { opened: Opened; onClose: () => void }) => {
  const { t } = useTranslation('backups');
  const { t: ui } = useTranslation('ui');
  const { backups } = useDesktop();
  const undoToast = useUndoToast();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; what is read first is what would change.
  useEffect(() => title.current?.focus(), []);
  const when = useWhen().ofInstant(preview.takenAt);
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const restore = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setError(undefined);
    const outcome = await restoreBackup(backup, backups);
    if (outcome.ok) {
      onClose();
      undoToast(t('restored', { when }));
      return;
    }
    setError(
      outcome.fault === 'not-kept'
        ? t('restoreFault_not-kept', { why: t(`fault_${outcome.why}`) })
        : t(`restoreFault_${outcome.fault}`),
    );
    setIsBusy(false);
  };
  const isSame = preview.people.length === 0;
  return (
    <div className={styles.form}>
      <h3 ref={title} tabIndex={-1} className={styles.found}>
        {t('previewOf', { when })}
      </h3>
      {preview.isFromElsewhere ? <p className={styles.waiting}>{t('elsewhere')}</p> : null}
      {isSame ? <p>{t('nothing')}</p> : <RestorePreviewList people={preview.people} />}
      {isSame ? null : <p className={styles.small}>{t('restoreSafe')}</p>}
      {error ? (
        <p role="alert" className={styles.trouble}>
          {error}
        </p>
      ) : null}
      <DialogActions>
        <Button onClick={onClose}>{isSame ? ui('close') : t('cancel')}</Button>
        {isSame ? null : (
          <BusyButton
            variant="primary"
            isBusy={isBusy}
            does={t('doRestore')}
            doing={t('restoring')}
            onClick={() => void restore()}
          />
        )}
      </DialogActions>
    </div>
  );
};
