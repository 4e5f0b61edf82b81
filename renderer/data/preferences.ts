import type { Preference, PreferenceKey, PreferenceValue } from '#domain/preference.ts';
import {
  type ClockTargets,
  type Thresholds,
  usualClockTargets,
  usualThresholds,
} from '#domain/thresholds.ts';
import type { SessionKind } from '#domain/sessions/session.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { commit, noChange } from './store.ts';
import { preferences } from './tables.ts';
import { undoable } from './undo.ts';

/** The leader's choice, or `null` while they have made none. */
export const preference =
  <Key extends PreferenceKey>(key: Key): Query<PreferenceValue<Key> | null> =>
  async (reader) =>
    ((await reader.get(preferences, key))?.value as PreferenceValue<Key> | undefined) ?? null;

/** Goes back to what is usual. */
export const forgetPreference = (key: PreferenceKey): Promise<CommitOutcome> =>
  undoable(
    'preference-forgotten',
    commit(async () => ({ deletes: [{ table: preferences, id: key }] })),
  );

export const setPreference = <Key extends PreferenceKey>(
  key: Key,
  value: PreferenceValue<Key>,
): Promise<CommitOutcome> => commit(async () => ({ puts: [preferencePut(key, value)] }));

const preferencePut = <Key extends PreferenceKey>(key: Key, value: PreferenceValue<Key>) => ({
  table: preferences,
  record: { id: key, personId: null, value } as Preference,
});

/** Keeps what stands unfinished in the capture line; an empty line leaves nothing behind. */
export const keepCaptureLine = (line: string): Promise<CommitOutcome> =>
  line === ''
    ? commit(async (reader) =>
        (await reader.get(preferences, 'capture-line')) === undefined
          ? noChange
          : { deletes: [{ table: preferences, id: 'capture-line' }] },
      )
    : setPreference('capture-line', line);

/** Changes one threshold; the others stay. */
export const changeThreshold = (key: keyof Thresholds, value: number): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const now = await thresholds(reader);
    // What is usual stays unwritten until it is changed, so that a better default reaches whoever never chose.
    return now[key] === value ? noChange : { puts: [preferencePut('thresholds', { ...now, [key]: value })] };
  });

/** Changes the target of one clock, or switches it off with `null`; the others stay. */
export const changeClockTarget = (kind: SessionKind, days: number | null): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const now = await clockTargets(reader);
    return now[kind] === days
      ? noChange
      : { puts: [preferencePut('clock-targets', { ...now, [kind]: days })] };
  });

/** Where every figure begins to speak: the leader's choice, else the usual. Ask it inside a query, so that it stays live. */
export const thresholds: Query<Thresholds> = async (reader) =>
  (await preference('thresholds')(reader)) ?? usualThresholds;

/** Days between two conversations of each kind: the leader's choice, else the usual; `null`: no clock. */
export const clockTargets: Query<ClockTargets> = async (reader) =>
  (await preference('clock-targets')(reader)) ?? usualClockTargets;
