import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteSavedCopy } from '#data/backup-folder.ts';
import type { ListedBackup } from '#data/backup-list.ts';
import { type BackupSource, readSource } from '#data/restore-backup.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { capitalised } from '#ui/capitalised.ts';
import { Caption } from '#ui/marks.tsx';
import { showToast } from '#ui/toast.tsx';
import { fileSize, useWhen } from './backup-words.ts';
import styles from './backups.module.css';

const shownFirst = 5;

type LinesProps = { backups: readonly ListedBackup[]; onRestore: (source: BackupSource) => void };

/** The backups that lie in the folders, newest first. */
export const BackupLines = ({ backups, onRestore }: LinesProps) => {
  const { t } = useTranslation('backups');
  const [isWhole, setIsWhole] = useState(false);
  const times = useWhen().ofNames(backups);
  if (backups.length === 0) return null;
  const shown = isWhole ? backups : backups.slice(0, shownFirst);
  return (
    <div>
      <Caption as="h3">{t('list')}</Caption>
      <ul className={styles.lines}>
        {shown.map((backup, at) => (
          <Line key={backup.name} backup={backup} when={times[at] ?? ''} onRestore={onRestore} />
        ))}
      </ul>
      {shown.length < backups.length ? (
        <Button variant="link" onClick={() => setIsWhole(true)}>
          {t('showAll', { count: backups.length })}
        </Button>
      ) : null}
    </div>
  );
};

const sourceOf = ({ name, places }: ListedBackup): BackupSource => ({ place: places[0] ?? 'own', name });

type LineProps = { backup: ListedBackup; when: string; onRestore: LinesProps['onRestore'] };

const Line = ({ backup, when, onRestore }: LineProps) => {
  const { t } = useTranslation('backups');
  const { backups, saveBytes } = useDesktop();
  const { made, isAltered, needsEarlierKey, places, size, name } = backup;
  const inside = made
    ? t('inside', {
        people: t('people', { count: made.people }),
        sessions: t('sessions', { count: made.sessions }),
      })
    : t('unknown');
  const where = places.length > 1 ? t('where_both') : t(`where_${places[0] ?? 'own'}`);
  const save = async () => {
    const read = await readSource(sourceOf(backup), backups);
    const outcome = read.ok ? await saveBytes(name, read.file, 'application/octet-stream') : 'failed';
    if (outcome === 'saved') await noteSavedCopy(name);
    if (outcome !== 'cancelled') showToast({ text: outcome === 'saved' ? t('copySaved') : t('copyFailed') });
  };
  return (
    <li className={styles.line}>
      <span className={styles.when}>{capitalised(when)}</span>
      <span className={styles.inside}>{inside}</span>
      <span className={styles.facts}>
        {fileSize(size)} · {where}
        {made === null ? null : isAltered ? (
          <>
            {' · '}
            <span className={styles.altered}>{t('altered')}</span>
          </>
        ) : (
          ` · ${t('checked')}`
        )}
        {needsEarlierKey ? ` · ${t('earlierKey')}` : null}
      </span>
      <span className={styles.deeds}>
        <Button
          variant="link"
          aria-label={t('restoreLabel', { when })}
          onClick={() => onRestore(sourceOf(backup))}
        >
          {t('restore')}
        </Button>
        <Button variant="link" aria-label={t('saveCopyLabel', { when })} onClick={() => void save()}>
          {t('saveCopy')}
        </Button>
      </span>
    </li>
  );
};
