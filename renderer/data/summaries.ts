import type { PersonId, SummaryId } from '#domain/ids.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { commit, freshId, now, today } from './store.ts';
import { summaries } from './tables.ts';

/** Every summary that was exported about a person, oldest first. */
export const summariesOf =
  (personId: PersonId): Query<SummaryRecord[]> =>
  (reader) =>
    reader.list(summaries, { personId });

/** The newest summary that was handed to somebody, or `null`. One the leader made for themselves settles no period. */
export const lastSummaryOf =
  (personId: PersonId): Query<SummaryRecord | null> =>
  async (reader) =>
    (await reader.list(summaries, { personId })).findLast((summary) => summary.reader !== 'me') ?? null;

/** Remembers that a summary left the program: when, for whom, and what it said. */
export const rememberSummary = (
  summary: Omit<SummaryRecord, 'id' | 'exportedOn' | 'exportedAt'>,
): Promise<CommitOutcome<SummaryId>> =>
  commit(async () => {
    const id = freshId<SummaryId>();
    const record: SummaryRecord = { ...summary, id, exportedOn: today(), exportedAt: now() };
    return { puts: [{ table: summaries, record }], result: id };
  });
