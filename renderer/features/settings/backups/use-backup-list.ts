import { useEffect, useState } from 'react';
import { backupMeans } from '#data/backup-folder.ts';
import { type BackupList, listBackups } from '#data/backup-list.ts';
import { useBackupState } from '#data/backup-state.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import { useDesktop } from '#platform/desktop-context.tsx';

type Found = { means: 'ready' | 'sample' | 'no-key'; list: BackupList };

const look = async (place: BackupPlace): Promise<Found> => {
  const [means, list] = await Promise.all([backupMeans(), listBackups(place)]);
  return { means, list };
};

/** What lies in the folders, looked at again after every backup; `null` while the first look is under way. */
export const useBackupList = (): { found: Found | null; lookAgain: () => void } => {
  const { backups } = useDesktop();
  const last = useBackupState((state) => state.last);
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isHere = true;
    void look(backups).then((now) => {
      if (isHere) setFound(now);
    });
    return () => {
      isHere = false;
    };
  }, [backups, last, round]);
  return { found, lookAgain: () => setRound((before) => before + 1) };
};
