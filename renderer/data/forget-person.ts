import { textsIn, withoutPerson } from '#domain/people/forgotten.ts';
import { logWithout } from '#domain/import/import-log.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Named } from '#domain/people/names.ts';
import { namedIn } from '#domain/everything/named-in.ts';
import type { Reader, VaultRecord } from '#vault/table.ts';
import type { Forgetting } from '#vault/vault.ts';
import { allRecords } from './all-records.ts';
import { type BackupHolding, backupsHolding } from './backup-ledger.ts';
import { type CountsAbout, countsAbout } from './about-person.ts';
import type { Query } from './live.ts';
import { importLog, logChange } from './import-log.ts';
import { useImports } from './import-undo.ts';
import { openedVault, type Recipe } from './store.ts';
import * as all from './tables.ts';
import { useUndo } from './undo.ts';

/** What the leader is told before someone is forgotten. */
export type ForgettingFacts = {
  counts: CountsAbout;
  /** Records about others, or about nobody, whose free text names them; what only links to them is not counted. */
  named: number;
  /** Newest first. */
  backups: readonly BackupHolding[];
};

const aboutOthers = async (reader: Reader, id: PersonId): Promise<[string, VaultRecord][]> =>
  Array.from(await allRecords(reader)).flatMap(([table, records]) =>
    records.filter(({ personId }) => personId !== id).map((record): [string, VaultRecord] => [table, record]),
  );

export const forgettingFacts =
  (person: Named): Query<ForgettingFacts> =>
  async (reader) => {
    const [counts, backups, people, others] = await Promise.all([
      countsAbout(person.id)(reader),
      backupsHolding(person.id)(reader),
      reader.list(all.people),
      aboutOthers(reader, person.id),
    ]);
    const names = namedIn(person, people);
    const left = others.filter(([, record]) => textsIn(withoutPerson(record, person, '')).some(names));
    return { counts, backups, named: left.length };
  };

type Listener = () => Promise<void>;

const listeners = new Set<Listener>();

/** Called when someone was forgotten, so that what the window remembers of them goes too. Returns the way to stop. */
export const onForgotten = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What points at someone in records about others, with `someone` in their place. */
const withoutLinks =
  (person: Named, someone: string): Recipe<void> =>
  async (reader) => {
    const tables = new Map(all.tables.map((table) => [table.name, table]));
    const puts = (await aboutOthers(reader, person.id)).flatMap(([name, record]) => {
      const table = tables.get(name);
      const clean = withoutPerson(record, person, someone);
      return table === undefined || clean === record ? [] : [{ table, record: clean }];
    });
    const log = await importLog(reader);
    const logged = log.length === 0 ? {} : logChange(logWithout(log, person.id));
    return { ...logged, puts: [...puts, ...(logged.puts ?? [])] };
  };

/**
 * Forgets someone for good: every record about them and the key that opens them, in all the vault's files, and what
 * points at them in records about others, in one change. `someone` stands where they were linked. Can't be taken back, and with it
 * nothing that was done before: those records would bring their words back.
 */
export const forgetPerson = async (person: Named, someone: string): Promise<Forgetting> => {
  const forgotten = await openedVault().forget(person.id, withoutLinks(person, someone));
  if (forgotten.ok) {
    useUndo.getState().forgot();
    useImports.getState().forgot();
    await Promise.all(Array.from(listeners, (listener) => listener()));
  }
  return forgotten;
};
