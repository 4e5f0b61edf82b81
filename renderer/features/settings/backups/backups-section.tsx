import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupList } from '#data/backup-list.ts';
import { useBackupState } from '#data/backup-state.ts';
import type { BackupSource } from '#data/restore-backup.ts';
import { useBackUpNow } from '#parts/use-back-up-now.ts';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { Caption } from '#ui/marks.tsx';
import { BackupFolderLines } from './backup-folder-lines.tsx';
import { BackupLines } from './backup-lines.tsx';
import { useWhen } from './backup-words.ts';
import styles from './backups.module.css';
import { RestoreDialog } from './restore-dialog.tsx';
import { StorageLine } from './storage-line.tsx';
import { useBackupList } from './use-backup-list.ts';

/** Where backups stand, making one, and the way back to an earlier state. */
export const BackupsSection = () => {
  const { t } = useTranslation('backups');
  const { found, lookAgain } = useBackupList();
  const [source, setSource] = useState<BackupSource | null>(null);
  if (found === null) return null;
  const { means, list } = found;
  return (
    <section aria-label={t('title')} className={styles.section}>
      <Caption>{t('title')}</Caption>
      {means === 'sample' ? (
        <p className={styles.prose}>{t('sample')}</p>
      ) : (
        <>
          <Standing list={list} isWithoutKey={means === 'no-key'} />
          <div className={styles.row}>
            <BackUpNow />
            <RestoreFile onFile={(file) => setSource({ file })} />
          </div>
          <BackupFolderLines chosen={list.chosen} onChanged={lookAgain} />
          <StorageLine chosen={list.chosen} />
          <BackupLines backups={list.backups} onRestore={setSource} />
          <p className={styles.small}>{t('howKept')}</p>
          <p className={styles.small}>{t('howOpened')}</p>
          {source ? (
            <RestoreDialog
              source={source}
              onClose={() => {
                setSource(null);
                lookAgain();
              }}
            />
          ) : null}
        </>
      )}
    </section>
  );
};

/** One sentence on where things stand. */
const Standing = ({ list, isWithoutKey }: { list: BackupList; isWithoutKey: boolean }) => {
  const { t } = useTranslation('backups');
  const when = useWhen();
  const last = useBackupState((state) => state.last);
  const [newest] = list.backups.filter(({ made }) => made !== null);
  if (isWithoutKey) return <p className={styles.trouble}>{t('fault_no-recipient')}</p>;
  return (
    <>
      <p className={styles.prose}>{newest ? t('last', { when: when.ofNames([newest])[0] }) : t('never')}</p>
      {last?.ok === false && last.fault !== 'empty' ? (
        <p className={styles.trouble}>{t('failed', { why: t(`fault_${last.fault}`) })}</p>
      ) : null}
    </>
  );
};

const BackUpNow = () => {
  const { t } = useTranslation('backups');
  const isWorking = useBackupState((state) => state.isWorking);
  const run = useBackUpNow();
  return (
    <BusyButton isBusy={isWorking} does={t('backUpNow')} doing={t('backingUp')} onClick={() => void run()} />
  );
};

const RestoreFile = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useTranslation('backups');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="quiet" onClick={() => input.current?.click()}>
        {t('restoreFile')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('fileField')}
        accept=".age"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
};
