import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { backUpAndSay } from '#data/automatic-backups.ts';
import { noteSavedCopy, putReminderOff } from '#data/backup-folder.ts';
import { isCopyWanted } from '#data/backup-reminder.ts';
import { useBackupState } from '#data/backup-state.ts';
import { useLive } from '#data/live.ts';
import { readSource } from '#data/restore-backup.ts';
import { routes } from '#domain/routes.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toast.tsx';
import { useClearableStorage } from '#parts/use-clearable-storage.ts';
import { useToday } from '#parts/use-today.ts';
import styles from './shell.module.css';

/** One quiet sentence when backups need the leader: one failed, or all of them lie in this browser. Else nothing. */
export const BackupLine = () => {
  const { t } = useTranslation('backups');
  const [location] = useLocation();
  const last = useBackupState((state) => state.last);
  const { isClearable } = useClearableStorage();
  const isLonely = useLonelyBackups(isClearable);
  // Settings say more than this line could.
  if (location === routes.settings) return null;
  if (last?.ok === false && last.fault !== 'empty' && last.fault !== 'locked')
    return <ToSettings text={`${t('lineFailed')} ${t(`fault_${last.fault}`)}`} />;
  if (last?.ok === true && last.chosenFault !== null)
    return <ToSettings text={`${t('lineFolder')} ${t(`fault_${last.chosenFault}`)}`} />;
  if (last?.ok === true && last.ownFault !== null)
    return <ToSettings text={`${t('lineChosen')} ${t(`fault_${last.ownFault}`)}`} />;
  return isLonely ? <SaveCopy isClearable={isClearable} /> : null;
};

const ToSettings = ({ text }: { text: string }) => {
  const { t } = useTranslation('backups');
  return (
    <section aria-label={t('lineLabel')} className={styles.waiting}>
      <span>{text}</span>
      <Link href={routes.settings}>{t('toSettings')}</Link>
    </section>
  );
};

/** Whether the browser edition has had backups for a while and none of them was saved elsewhere. */
const useLonelyBackups = (isClearable: boolean): boolean => {
  const { edition, backups } = useDesktop();
  const today = useToday();
  const isWanted = useLive(isCopyWanted(isClearable), [today, isClearable]) ?? false;
  const [hasFolder, setHasFolder] = useState(true);
  useEffect(() => {
    if (edition === 'browser' && isWanted)
      void backups.chosenFolder().then((chosen) => setHasFolder(chosen?.state === 'ready'));
  }, [edition, backups, isWanted]);
  return edition === 'browser' && isWanted && !hasFolder;
};

const SaveCopy = ({ isClearable }: { isClearable: boolean }) => {
  const { t } = useTranslation('backups');
  const { backups, saveBytes } = useDesktop();
  const save = async () => {
    await backUpAndSay(backups);
    const { last } = useBackupState.getState();
    if (!last?.ok) return;
    const read = await readSource({ place: 'own', name: last.name }, backups);
    const outcome = read.ok ? await saveBytes(last.name, read.file, 'application/octet-stream') : 'failed';
    if (outcome === 'saved') await noteSavedCopy(last.name);
    showToast({ text: outcome === 'saved' ? t('copySaved') : t('copyFailed') });
  };
  return (
    <section aria-label={t('lineLabel')} className={styles.waiting}>
      <span>{t(isClearable ? 'remindClearable' : 'remind')}</span>
      <Button variant="link" onClick={() => void save()}>
        {t('saveCopy')}
      </Button>
      <Button variant="link" onClick={() => void putReminderOff()}>
        {t('later')}
      </Button>
    </section>
  );
};
