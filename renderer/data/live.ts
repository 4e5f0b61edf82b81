import { useEffect, useRef, useState } from 'react';
import type { Filter, Reader, Table } from '#vault/table.ts';
import { openedVault } from './store.ts';

/** A question to the vault. Written once, used in live reads, in recipes and in tests. */
export type Query<T> = (reader: Reader) => Promise<T>;

type Interest = { table: string; personId: string | null | undefined; id: string | undefined };
type Touched = { table: string; personId: string | null; id: string };

const concerns = (interest: Interest, touched: Touched): boolean =>
  interest.table === touched.table &&
  (interest.id === undefined || interest.id === touched.id) &&
  (interest.personId === undefined || interest.personId === touched.personId);

/** A reader that remembers what it was asked, so that a live query knows which changes concern it. */
const watchingReader = (reader: Reader): { reader: Reader; interests: Interest[] } => {
  const interests: Interest[] = [];
  const note = (table: Table, filter?: Filter) =>
    interests.push({ table: table.name, personId: filter?.personId, id: undefined });
  return {
    interests,
    reader: {
      get: (table, id) => {
        interests.push({ table: table.name, personId: undefined, id });
        return reader.get(table, id);
      },
      list: (table, filter) => {
        note(table, filter);
        return reader.list(table, filter);
      },
      days: (table, filter) => {
        note(table, filter);
        return reader.days(table, filter);
      },
      count: (table, filter) => {
        note(table, filter);
        return reader.count(table, filter);
      },
    },
  };
};

/**
 * Runs `query` now and again after every change that touches what it read; `onAnswer` gets each answer in order.
 * Returns the way to stop. Changes all come from `commit()`, so nothing needs to watch IndexedDB itself.
 */
export const watch = <T>(query: Query<T>, onAnswer: (answer: T) => void): (() => void) => {
  const vault = openedVault();
  let interests: Interest[] = [];
  let round = 0;
  const run = async () => {
    round += 1;
    const mine = round;
    const watching = watchingReader(vault);
    interests = watching.interests;
    const answer = await query(watching.reader);
    if (mine === round) onAnswer(answer);
  };
  const stop = vault.onApplied((touched) => {
    if (touched.some((one) => interests.some((interest) => concerns(interest, one)))) void run();
  });
  void run();
  return () => {
    round += 1;
    stop();
  };
};

/**
 * The answer to `query`, kept up to date. `undefined` only while the first answer is on its way; say "not found" with
 * `null` inside the query. The query is asked anew when one of `inputs` changes; until then the old answer stands.
 */
export const useLive = <T>(query: Query<T>, inputs: readonly unknown[]): T | undefined => {
  const [answer, setAnswer] = useState<T>();
  const latest = useRef(query);
  const asked = JSON.stringify(inputs);
  useEffect(() => {
    latest.current = query;
  });
  useEffect(() => watch((reader) => latest.current(reader), setAnswer), [asked]);
  return answer;
};
