import { dayOfBackup } from '#domain/keeping/backup-ledger.ts';
import { isReminderDue } from '#domain/keeping/backup-thinning.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { backupLedger } from './backup-ledger.ts';
import type { Query } from './live.ts';
import { today } from './store.ts';

/**
 * Whether the leader should be reminded to save a backup elsewhere, where all of them lie in one browser.
 * `isClearable`: that browser may clear them.
 */
export const isCopyWanted =
  (isClearable: boolean): Query<boolean> =>
  async (reader) => {
    const { made, remindedAt } = await backupLedger(reader);
    const [oldest] = made;
    if (oldest === undefined) return false;
    const since = remindedAt
      ? dayOf(remindedAt, Temporal.Now.timeZoneId())
      : (dayOfBackup(oldest.name) ?? today());
    return isReminderDue(since, today(), isClearable);
  };
