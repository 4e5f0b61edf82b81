import { useTranslation } from 'react-i18next';
import type { BackupHolding } from '#data/backup-ledger.ts';
import { today } from '#data/store.ts';
import { shortDay, timesApart } from '#ui/format.ts';
import styles from './archive-screen.module.css';

/** So many are named one by one. */
const most = 4;

const localDay = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

/** Which backups still hold someone, and until when. */
export const ForgetBackups = ({ backups }: { backups: readonly BackupHolding[] }) => {
  const { t } = useTranslation('forget');
  const short = (day: string) => shortDay(day, today());
  if (backups.length === 0) return <p>{t('backupsNone')}</p>;
  // One more would need a line of its own either way.
  const named = backups.slice(0, backups.length === most + 1 ? most + 1 : most);
  const older = backups.slice(named.length);
  const lastDay =
    older
      .map(({ until }) => until ?? '')
      .toSorted()
      .at(-1) ?? '';
  const count = older.length;
  const times = timesApart(named.map(({ takenAt }) => takenAt));
  return (
    <>
      <div>
        <p>{t('backupsSome')}</p>
        <ul className={styles.backups}>
          {named.map(({ name, takenAt, until }, at) => {
            const when = { day: short(localDay(takenAt)), time: times[at] ?? '' };
            return (
              <li key={name}>
                {until === null
                  ? t('backupsForever', when)
                  : t('backupsUntil', { ...when, until: short(until) })}
              </li>
            );
          })}
          {count === 0 ? null : (
            <li>
              {older.some(({ until }) => until === null)
                ? t('backupsMoreForever', { count })
                : t('backupsMore', { count, until: short(lastDay) })}
            </li>
          )}
        </ul>
      </div>
      <p>{backups.some(({ isDeletable }) => isDeletable) ? t('backupsFiles') : t('backupsTheirOwn')}</p>
    </>
  );
};
