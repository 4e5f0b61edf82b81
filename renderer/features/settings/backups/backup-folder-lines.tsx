import { useTranslation } from 'react-i18next';
import { chooseBackupFolder, stopUsingFolder } from '#data/backup-folder.ts';
import { backUpAndSay } from '#data/automatic-backups.ts';
import type { ChosenBackupFolder } from '#platform/backup-place.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toast.tsx';
import styles from './backups.module.css';

const stateWords = { ready: 'folderReady', gone: 'folderGone', asks: 'folderAsks' } as const;

type FolderLinesProps = { chosen: ChosenBackupFolder | null; onChanged: () => void };

/** Where backups go, and what to do about it. */
export const BackupFolderLines = ({ chosen, onChanged }: FolderLinesProps) => {
  const { t } = useTranslation('backups');
  const { backups, edition } = useDesktop();
  const choose = async () => {
    const choice = await chooseBackupFolder(backups);
    if (choice.ok) showToast({ text: t('chosen', { label: choice.label }) });
    else if (choice.why !== 'cancelled') showToast({ text: t(`choice_${choice.why}`) });
    onChanged();
  };
  const stop = async () => {
    await stopUsingFolder(backups);
    showToast({ text: t('stopped') });
    onChanged();
  };
  const allow = async () => {
    if (await backups.allowAgain()) await backUpAndSay(backups);
    onChanged();
  };
  const none =
    edition === 'electron' ? 'folderNone' : backups.canChoose ? 'folderNoneBrowser' : 'folderCantBrowser';
  return (
    <div className={styles.folder}>
      <p className={chosen && chosen.state !== 'ready' ? styles.waiting : styles.prose}>
        {chosen ? t(stateWords[chosen.state], { label: chosen.label }) : t(none)}
      </p>
      <div className={styles.row}>
        {chosen?.state === 'asks' ? (
          <Button variant="link" onClick={() => void allow()}>
            {t('allow', { label: chosen.label })}
          </Button>
        ) : null}
        {backups.canChoose ? (
          <Button variant="link" onClick={() => void choose()}>
            {chosen ? t('chooseOther') : t('choose')}
          </Button>
        ) : null}
        {chosen ? (
          <Button variant="link" onClick={() => void stop()}>
            {t('stopUsing')}
          </Button>
        ) : null}
      </div>
    </div>
  );
};
