import type { RecordKind } from '#domain/import/draft.ts';
import { recordKinds } from '#domain/import/draft.ts';
import { type DoneImport, type ImportLog, stillOpen } from '#domain/import/import-log.ts';
import type { ImportPlan } from '#domain/import/plan.ts';
import type { ImportId, PersonId } from '#domain/ids.ts';
import type { Preference } from '#domain/preference.ts';
import type { Change, Reader, Table, VaultRecord } from '#vault/table.ts';
import type { Query } from './live.ts';
import { preference } from './preferences.ts';
import { recordMark } from './record-mark.ts';
import { freshId, now } from './store.ts';
import * as all from './tables.ts';

export const tableOf: Readonly<Record<RecordKind, Table>> = {
  people: all.people,
  sessions: all.sessions,
  talkingPoints: all.talkingPoints,
  actionItems: all.actionItems,
  notes: all.notes,
  feedback: all.feedback,
};

/** All imports that are remembered, newest first. */
export const importLog = async (reader: Reader): Promise<ImportLog> =>
  (await preference('import-log')(reader)) ?? [];

/** The imports that can be taken back, newest first. */
export const doneImports: Query<ImportLog> = async (reader) => stillOpen(await importLog(reader), now());

/** Writes the log; an empty one leaves nothing behind. */
export const logChange = (log: ImportLog): Change =>
  log.length === 0
    ? { deletes: [{ table: all.preferences, id: 'import-log' }] }
    : {
        puts: [
          {
            table: all.preferences,
            record: { id: 'import-log', personId: null, value: [...log] } as Preference,
          },
        ],
      };

const personOf = ({ personId }: VaultRecord): PersonId => personId as PersonId;

/** What has to be remembered of an import so that it can be taken back after the window is gone. */
export const doneImportOf = async (plan: ImportPlan, hasSecret: boolean): Promise<DoneImport> => {
  const brought = await Promise.all(
    recordKinds.flatMap((kind) =>
      [...Map.groupBy<PersonId, VaultRecord>(plan.records[kind], personOf)].map(
        async ([personId, records]) => ({
          kind,
          personId,
          records: await Promise.all(
            records.map(async (record): Promise<[string, string]> => [record.id, await recordMark(record)]),
          ),
        }),
      ),
    ),
  );
  const [held, changed] = [plan.becameHeld, plan.changed].map((list) =>
    list.map(async (record) => ({ id: record.id, after: await recordMark(record) })),
  );
  const after = new Map(
    (await Promise.all([...(held ?? []), ...(changed ?? [])])).map((one) => [one.id, one.after]),
  );
  return {
    id: freshId<ImportId>(),
    at: now(),
    counts: Object.fromEntries(recordKinds.map((kind) => [kind, plan.records[kind].length])) as Record<
      RecordKind,
      number
    >,
    hasSecret,
    brought,
    changed: plan.before.map((before) => ({ before, after: after.get(before.id) ?? null })),
  };
};
