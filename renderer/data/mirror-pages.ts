import { monthOf, monthsDownFrom } from '#domain/time/month.ts';
import type { MirrorPage, Month } from '#domain/mirror/mirror-page.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { commit, noChange, today } from './store.ts';
import { mirrorPages, people } from './tables.ts';

/** What the leader wrote on a month's mirror; `null` before they did. */
export const mirrorPageOf =
  (month: Month): Query<MirrorPage | null> =>
  async (reader) =>
    (await reader.get(mirrorPages, month)) ?? null;

/** Every month that has a mirror, newest first: from the one in which the first person was added to this one. */
export const mirrorMonths =
  (now: Day): Query<Month[]> =>
  async (reader) => {
    const [first] = await reader.days(people);
    return monthsDownFrom(monthOf(now), monthOf(first ?? now));
  };

/** Writes what will be left alone. It saves itself while it is typed, so there is nothing to undo; '' takes it away. */
export const writeLeaveAlone = (month: Month, text: string): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const page = await reader.get(mirrorPages, month);
    const leaveAlone = text.trim();
    if (leaveAlone === (page?.leaveAlone ?? '')) return noChange;
    if (leaveAlone === '') return { deletes: [{ table: mirrorPages, id: month }] };
    const record: MirrorPage = { id: month, personId: null, leaveAlone, writtenOn: today() };
    return { puts: [{ table: mirrorPages, record }] };
  });
